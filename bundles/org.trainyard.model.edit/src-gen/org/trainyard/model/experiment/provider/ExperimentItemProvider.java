/**
 */
package org.trainyard.model.experiment.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.ExperimentPackage;

/**
 * This is the item provider adapter for a {@link org.trainyard.model.experiment.Experiment} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperimentItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addDescriptionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_description_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_description_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__DESCRIPTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__MODEL);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__TASK);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__TRAINING);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__PROFILING);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Experiment.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Experiment"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Experiment)object).getDescription();
		return label == null || label.length() == 0 ?
			getString("_UI_Experiment_type") :
			getString("_UI_Experiment_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Experiment.class)) {
			case ExperimentPackage.EXPERIMENT__DESCRIPTION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperimentPackage.EXPERIMENT__MODEL:
			case ExperimentPackage.EXPERIMENT__TASK:
			case ExperimentPackage.EXPERIMENT__TRAINING:
			case ExperimentPackage.EXPERIMENT__PROFILING:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__MODEL,
				 ExperimentFactory.eINSTANCE.createEncoderDecoder()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__MODEL,
				 ExperimentFactory.eINSTANCE.createDecoderOnly()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__MODEL,
				 ExperimentFactory.eINSTANCE.createEncoderOnly()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__MODEL,
				 ExperimentFactory.eINSTANCE.createRevDeq()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__TASK,
				 ExperimentFactory.eINSTANCE.createCopyTask()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__TASK,
				 ExperimentFactory.eINSTANCE.createReverseTask()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__TASK,
				 ExperimentFactory.eINSTANCE.createSortTask()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__TASK,
				 ExperimentFactory.eINSTANCE.createAdditionTask()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__TASK,
				 ExperimentFactory.eINSTANCE.createNumberWordsTask()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__TASK,
				 ExperimentFactory.eINSTANCE.createTextTask()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__TASK,
				 ExperimentFactory.eINSTANCE.createSignalTask()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__TRAINING,
				 ExperimentFactory.eINSTANCE.createTraining()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__PROFILING,
				 ExperimentFactory.eINSTANCE.createProfiling()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return ExperimentEditPlugin.INSTANCE;
	}

}

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

import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.Model;

/**
 * This is the item provider adapter for a {@link org.trainyard.model.experiment.Model} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelItemProvider 
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
	public ModelItemProvider(AdapterFactory adapterFactory) {
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

			addHiddenSizePropertyDescriptor(object);
			addHeadsPropertyDescriptor(object);
			addFeedForwardSizePropertyDescriptor(object);
			addDropoutPropertyDescriptor(object);
			addMaximumLengthPropertyDescriptor(object);
			addTiedHeadPropertyDescriptor(object);
			addEmbeddingDeviationPropertyDescriptor(object);
			addInitialWeightsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Hidden Size feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHiddenSizePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Model_hiddenSize_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Model_hiddenSize_feature", "_UI_Model_type"),
				 ExperimentPackage.Literals.MODEL__HIDDEN_SIZE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Heads feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHeadsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Model_heads_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Model_heads_feature", "_UI_Model_type"),
				 ExperimentPackage.Literals.MODEL__HEADS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Feed Forward Size feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFeedForwardSizePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Model_feedForwardSize_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Model_feedForwardSize_feature", "_UI_Model_type"),
				 ExperimentPackage.Literals.MODEL__FEED_FORWARD_SIZE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Dropout feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDropoutPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Model_dropout_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Model_dropout_feature", "_UI_Model_type"),
				 ExperimentPackage.Literals.MODEL__DROPOUT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Maximum Length feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaximumLengthPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Model_maximumLength_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Model_maximumLength_feature", "_UI_Model_type"),
				 ExperimentPackage.Literals.MODEL__MAXIMUM_LENGTH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tied Head feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTiedHeadPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Model_tiedHead_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Model_tiedHead_feature", "_UI_Model_type"),
				 ExperimentPackage.Literals.MODEL__TIED_HEAD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Embedding Deviation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEmbeddingDeviationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Model_embeddingDeviation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Model_embeddingDeviation_feature", "_UI_Model_type"),
				 ExperimentPackage.Literals.MODEL__EMBEDDING_DEVIATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Initial Weights feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInitialWeightsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Model_initialWeights_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Model_initialWeights_feature", "_UI_Model_type"),
				 ExperimentPackage.Literals.MODEL__INITIAL_WEIGHTS,
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
			childrenFeatures.add(ExperimentPackage.Literals.MODEL__ATTENTION);
			childrenFeatures.add(ExperimentPackage.Literals.MODEL__FEED_FORWARD);
			childrenFeatures.add(ExperimentPackage.Literals.MODEL__NORM);
			childrenFeatures.add(ExperimentPackage.Literals.MODEL__POSITIONS);
			childrenFeatures.add(ExperimentPackage.Literals.MODEL__LORA);
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
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		Model model = (Model)object;
		return getString("_UI_Model_type") + " " + model.getHiddenSize();
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

		switch (notification.getFeatureID(Model.class)) {
			case ExperimentPackage.MODEL__HIDDEN_SIZE:
			case ExperimentPackage.MODEL__HEADS:
			case ExperimentPackage.MODEL__FEED_FORWARD_SIZE:
			case ExperimentPackage.MODEL__DROPOUT:
			case ExperimentPackage.MODEL__MAXIMUM_LENGTH:
			case ExperimentPackage.MODEL__TIED_HEAD:
			case ExperimentPackage.MODEL__EMBEDDING_DEVIATION:
			case ExperimentPackage.MODEL__INITIAL_WEIGHTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperimentPackage.MODEL__ATTENTION:
			case ExperimentPackage.MODEL__FEED_FORWARD:
			case ExperimentPackage.MODEL__NORM:
			case ExperimentPackage.MODEL__POSITIONS:
			case ExperimentPackage.MODEL__LORA:
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
				(ExperimentPackage.Literals.MODEL__ATTENTION,
				 ExperimentFactory.eINSTANCE.createMultiHeadAttention()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__ATTENTION,
				 ExperimentFactory.eINSTANCE.createGroupedQueryAttention()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__ATTENTION,
				 ExperimentFactory.eINSTANCE.createAdditiveAttention()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__FEED_FORWARD,
				 ExperimentFactory.eINSTANCE.createDenseFeedForward()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__FEED_FORWARD,
				 ExperimentFactory.eINSTANCE.createMixtureOfExperts()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__NORM,
				 ExperimentFactory.eINSTANCE.createLayerNorm()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__NORM,
				 ExperimentFactory.eINSTANCE.createRmsNorm()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__NORM,
				 ExperimentFactory.eINSTANCE.createBatchNorm()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__POSITIONS,
				 ExperimentFactory.eINSTANCE.createSinusoidalPositions()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__POSITIONS,
				 ExperimentFactory.eINSTANCE.createLearnedPositions()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__POSITIONS,
				 ExperimentFactory.eINSTANCE.createRotaryPositions()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__POSITIONS,
				 ExperimentFactory.eINSTANCE.createNoPositions()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.MODEL__LORA,
				 ExperimentFactory.eINSTANCE.createLora()));
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

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
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.Training;

/**
 * This is the item provider adapter for a {@link org.trainyard.model.experiment.Training} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class TrainingItemProvider 
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
	public TrainingItemProvider(AdapterFactory adapterFactory) {
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

			addOptimizerPropertyDescriptor(object);
			addLearningRatePropertyDescriptor(object);
			addBeta1PropertyDescriptor(object);
			addBeta2PropertyDescriptor(object);
			addEpsilonPropertyDescriptor(object);
			addMomentumPropertyDescriptor(object);
			addWeightDecayPropertyDescriptor(object);
			addDecayedParametersPropertyDescriptor(object);
			addClipNormPropertyDescriptor(object);
			addPrecisionPropertyDescriptor(object);
			addActivationCheckpointingPropertyDescriptor(object);
			addBatchSizePropertyDescriptor(object);
			addAccumulationPropertyDescriptor(object);
			addStepsPropertyDescriptor(object);
			addEvaluationIntervalPropertyDescriptor(object);
			addEvaluationSequencesPropertyDescriptor(object);
			addCheckpointsKeptPropertyDescriptor(object);
			addSeedPropertyDescriptor(object);
			addDevicePropertyDescriptor(object);
			addThreadsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Optimizer feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOptimizerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_optimizer_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_optimizer_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__OPTIMIZER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Learning Rate feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLearningRatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_learningRate_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_learningRate_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__LEARNING_RATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Beta1 feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBeta1PropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_beta1_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_beta1_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__BETA1,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Beta2 feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBeta2PropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_beta2_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_beta2_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__BETA2,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Epsilon feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEpsilonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_epsilon_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_epsilon_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__EPSILON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Momentum feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMomentumPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_momentum_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_momentum_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__MOMENTUM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Weight Decay feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWeightDecayPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_weightDecay_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_weightDecay_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__WEIGHT_DECAY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Decayed Parameters feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDecayedParametersPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_decayedParameters_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_decayedParameters_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__DECAYED_PARAMETERS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Clip Norm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClipNormPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_clipNorm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_clipNorm_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__CLIP_NORM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Precision feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPrecisionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_precision_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_precision_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__PRECISION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Activation Checkpointing feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addActivationCheckpointingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_activationCheckpointing_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_activationCheckpointing_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__ACTIVATION_CHECKPOINTING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Batch Size feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBatchSizePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_batchSize_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_batchSize_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__BATCH_SIZE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Accumulation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAccumulationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_accumulation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_accumulation_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__ACCUMULATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Steps feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStepsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_steps_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_steps_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__STEPS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Evaluation Interval feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEvaluationIntervalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_evaluationInterval_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_evaluationInterval_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__EVALUATION_INTERVAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Evaluation Sequences feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEvaluationSequencesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_evaluationSequences_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_evaluationSequences_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__EVALUATION_SEQUENCES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Checkpoints Kept feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCheckpointsKeptPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_checkpointsKept_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_checkpointsKept_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__CHECKPOINTS_KEPT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Seed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSeedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_seed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_seed_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__SEED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Device feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDevicePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_device_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_device_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__DEVICE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Threads feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addThreadsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Training_threads_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Training_threads_feature", "_UI_Training_type"),
				 ExperimentPackage.Literals.TRAINING__THREADS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
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
			childrenFeatures.add(ExperimentPackage.Literals.TRAINING__SCHEDULE);
			childrenFeatures.add(ExperimentPackage.Literals.TRAINING__EARLY_STOPPING);
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
	 * This returns Training.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Training"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		Optimizer labelValue = ((Training)object).getOptimizer();
		String label = labelValue == null ? null : labelValue.toString();
		return label == null || label.length() == 0 ?
			getString("_UI_Training_type") :
			getString("_UI_Training_type") + " " + label;
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

		switch (notification.getFeatureID(Training.class)) {
			case ExperimentPackage.TRAINING__OPTIMIZER:
			case ExperimentPackage.TRAINING__LEARNING_RATE:
			case ExperimentPackage.TRAINING__BETA1:
			case ExperimentPackage.TRAINING__BETA2:
			case ExperimentPackage.TRAINING__EPSILON:
			case ExperimentPackage.TRAINING__MOMENTUM:
			case ExperimentPackage.TRAINING__WEIGHT_DECAY:
			case ExperimentPackage.TRAINING__DECAYED_PARAMETERS:
			case ExperimentPackage.TRAINING__CLIP_NORM:
			case ExperimentPackage.TRAINING__PRECISION:
			case ExperimentPackage.TRAINING__ACTIVATION_CHECKPOINTING:
			case ExperimentPackage.TRAINING__BATCH_SIZE:
			case ExperimentPackage.TRAINING__ACCUMULATION:
			case ExperimentPackage.TRAINING__STEPS:
			case ExperimentPackage.TRAINING__EVALUATION_INTERVAL:
			case ExperimentPackage.TRAINING__EVALUATION_SEQUENCES:
			case ExperimentPackage.TRAINING__CHECKPOINTS_KEPT:
			case ExperimentPackage.TRAINING__SEED:
			case ExperimentPackage.TRAINING__DEVICE:
			case ExperimentPackage.TRAINING__THREADS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperimentPackage.TRAINING__SCHEDULE:
			case ExperimentPackage.TRAINING__EARLY_STOPPING:
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
				(ExperimentPackage.Literals.TRAINING__SCHEDULE,
				 ExperimentFactory.eINSTANCE.createConstantSchedule()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.TRAINING__SCHEDULE,
				 ExperimentFactory.eINSTANCE.createCosineSchedule()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.TRAINING__SCHEDULE,
				 ExperimentFactory.eINSTANCE.createInverseSquareRootSchedule()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.TRAINING__SCHEDULE,
				 ExperimentFactory.eINSTANCE.createPlateauSchedule()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.TRAINING__EARLY_STOPPING,
				 ExperimentFactory.eINSTANCE.createEarlyStopping()));
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

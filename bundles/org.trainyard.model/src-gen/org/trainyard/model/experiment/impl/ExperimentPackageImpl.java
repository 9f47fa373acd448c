/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.trainyard.model.experiment.CopyTask;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.Device;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.ReverseTask;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.SortTask;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.Training;
import org.trainyard.model.experiment.Transformer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperimentPackageImpl extends EPackageImpl implements ExperimentPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass experimentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass modelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transformerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass encoderDecoderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decoderOnlyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sequenceTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass copyTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reverseTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sortTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trainingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum optimizerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviceEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.trainyard.model.experiment.ExperimentPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ExperimentPackageImpl() {
		super(eNS_URI, ExperimentFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ExperimentPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ExperimentPackage init() {
		if (isInited) return (ExperimentPackage)EPackage.Registry.INSTANCE.getEPackage(ExperimentPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredExperimentPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ExperimentPackageImpl theExperimentPackage = registeredExperimentPackage instanceof ExperimentPackageImpl ? (ExperimentPackageImpl)registeredExperimentPackage : new ExperimentPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theExperimentPackage.createPackageContents();

		// Initialize created meta-data
		theExperimentPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theExperimentPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ExperimentPackage.eNS_URI, theExperimentPackage);
		return theExperimentPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExperiment() {
		return experimentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_Description() {
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Model() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Task() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Training() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getModel() {
		return modelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransformer() {
		return transformerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformer_HiddenSize() {
		return (EAttribute)transformerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformer_Heads() {
		return (EAttribute)transformerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformer_FeedForwardSize() {
		return (EAttribute)transformerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformer_Dropout() {
		return (EAttribute)transformerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformer_MaximumLength() {
		return (EAttribute)transformerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformer_TiedHead() {
		return (EAttribute)transformerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEncoderDecoder() {
		return encoderDecoderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncoderDecoder_EncoderLayers() {
		return (EAttribute)encoderDecoderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncoderDecoder_DecoderLayers() {
		return (EAttribute)encoderDecoderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecoderOnly() {
		return decoderOnlyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecoderOnly_Layers() {
		return (EAttribute)decoderOnlyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTask() {
		return taskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSequenceTask() {
		return sequenceTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSequenceTask_VocabularySize() {
		return (EAttribute)sequenceTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSequenceTask_Length() {
		return (EAttribute)sequenceTaskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCopyTask() {
		return copyTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReverseTask() {
		return reverseTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSortTask() {
		return sortTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraining() {
		return trainingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Optimizer() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_LearningRate() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Beta1() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Beta2() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Epsilon() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_WeightDecay() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_ClipNorm() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_BatchSize() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Steps() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_EvaluationInterval() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_EvaluationSequences() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Seed() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Device() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Threads() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOptimizer() {
		return optimizerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDevice() {
		return deviceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperimentFactory getExperimentFactory() {
		return (ExperimentFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		experimentEClass = createEClass(EXPERIMENT);
		createEAttribute(experimentEClass, EXPERIMENT__DESCRIPTION);
		createEReference(experimentEClass, EXPERIMENT__MODEL);
		createEReference(experimentEClass, EXPERIMENT__TASK);
		createEReference(experimentEClass, EXPERIMENT__TRAINING);

		modelEClass = createEClass(MODEL);

		transformerEClass = createEClass(TRANSFORMER);
		createEAttribute(transformerEClass, TRANSFORMER__HIDDEN_SIZE);
		createEAttribute(transformerEClass, TRANSFORMER__HEADS);
		createEAttribute(transformerEClass, TRANSFORMER__FEED_FORWARD_SIZE);
		createEAttribute(transformerEClass, TRANSFORMER__DROPOUT);
		createEAttribute(transformerEClass, TRANSFORMER__MAXIMUM_LENGTH);
		createEAttribute(transformerEClass, TRANSFORMER__TIED_HEAD);

		encoderDecoderEClass = createEClass(ENCODER_DECODER);
		createEAttribute(encoderDecoderEClass, ENCODER_DECODER__ENCODER_LAYERS);
		createEAttribute(encoderDecoderEClass, ENCODER_DECODER__DECODER_LAYERS);

		decoderOnlyEClass = createEClass(DECODER_ONLY);
		createEAttribute(decoderOnlyEClass, DECODER_ONLY__LAYERS);

		taskEClass = createEClass(TASK);

		sequenceTaskEClass = createEClass(SEQUENCE_TASK);
		createEAttribute(sequenceTaskEClass, SEQUENCE_TASK__VOCABULARY_SIZE);
		createEAttribute(sequenceTaskEClass, SEQUENCE_TASK__LENGTH);

		copyTaskEClass = createEClass(COPY_TASK);

		reverseTaskEClass = createEClass(REVERSE_TASK);

		sortTaskEClass = createEClass(SORT_TASK);

		trainingEClass = createEClass(TRAINING);
		createEAttribute(trainingEClass, TRAINING__OPTIMIZER);
		createEAttribute(trainingEClass, TRAINING__LEARNING_RATE);
		createEAttribute(trainingEClass, TRAINING__BETA1);
		createEAttribute(trainingEClass, TRAINING__BETA2);
		createEAttribute(trainingEClass, TRAINING__EPSILON);
		createEAttribute(trainingEClass, TRAINING__WEIGHT_DECAY);
		createEAttribute(trainingEClass, TRAINING__CLIP_NORM);
		createEAttribute(trainingEClass, TRAINING__BATCH_SIZE);
		createEAttribute(trainingEClass, TRAINING__STEPS);
		createEAttribute(trainingEClass, TRAINING__EVALUATION_INTERVAL);
		createEAttribute(trainingEClass, TRAINING__EVALUATION_SEQUENCES);
		createEAttribute(trainingEClass, TRAINING__SEED);
		createEAttribute(trainingEClass, TRAINING__DEVICE);
		createEAttribute(trainingEClass, TRAINING__THREADS);

		// Create enums
		optimizerEEnum = createEEnum(OPTIMIZER);
		deviceEEnum = createEEnum(DEVICE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		transformerEClass.getESuperTypes().add(this.getModel());
		encoderDecoderEClass.getESuperTypes().add(this.getTransformer());
		decoderOnlyEClass.getESuperTypes().add(this.getTransformer());
		sequenceTaskEClass.getESuperTypes().add(this.getTask());
		copyTaskEClass.getESuperTypes().add(this.getSequenceTask());
		reverseTaskEClass.getESuperTypes().add(this.getSequenceTask());
		sortTaskEClass.getESuperTypes().add(this.getSequenceTask());

		// Initialize classes, features, and operations; add parameters
		initEClass(experimentEClass, Experiment.class, "Experiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExperiment_Description(), ecorePackage.getEString(), "description", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Model(), this.getModel(), null, "model", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Task(), this.getTask(), null, "task", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Training(), this.getTraining(), null, "training", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(modelEClass, Model.class, "Model", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(transformerEClass, Transformer.class, "Transformer", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransformer_HiddenSize(), ecorePackage.getEInt(), "hiddenSize", "64", 0, 1, Transformer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransformer_Heads(), ecorePackage.getEInt(), "heads", "4", 0, 1, Transformer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransformer_FeedForwardSize(), ecorePackage.getEInt(), "feedForwardSize", "256", 0, 1, Transformer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransformer_Dropout(), ecorePackage.getEDouble(), "dropout", "0.1", 0, 1, Transformer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransformer_MaximumLength(), ecorePackage.getEInt(), "maximumLength", "64", 0, 1, Transformer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransformer_TiedHead(), ecorePackage.getEBoolean(), "tiedHead", "false", 0, 1, Transformer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(encoderDecoderEClass, EncoderDecoder.class, "EncoderDecoder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEncoderDecoder_EncoderLayers(), ecorePackage.getEInt(), "encoderLayers", "2", 0, 1, EncoderDecoder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncoderDecoder_DecoderLayers(), ecorePackage.getEInt(), "decoderLayers", "2", 0, 1, EncoderDecoder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decoderOnlyEClass, DecoderOnly.class, "DecoderOnly", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecoderOnly_Layers(), ecorePackage.getEInt(), "layers", "4", 0, 1, DecoderOnly.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sequenceTaskEClass, SequenceTask.class, "SequenceTask", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSequenceTask_VocabularySize(), ecorePackage.getEInt(), "vocabularySize", "20", 0, 1, SequenceTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSequenceTask_Length(), ecorePackage.getEInt(), "length", "8", 0, 1, SequenceTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(copyTaskEClass, CopyTask.class, "CopyTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(reverseTaskEClass, ReverseTask.class, "ReverseTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sortTaskEClass, SortTask.class, "SortTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(trainingEClass, Training.class, "Training", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraining_Optimizer(), this.getOptimizer(), "optimizer", "adam", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_LearningRate(), ecorePackage.getEDouble(), "learningRate", "0.001", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Beta1(), ecorePackage.getEDouble(), "beta1", "0.9", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Beta2(), ecorePackage.getEDouble(), "beta2", "0.999", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Epsilon(), ecorePackage.getEDouble(), "epsilon", "1.0E-8", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_WeightDecay(), ecorePackage.getEDouble(), "weightDecay", "0.0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_ClipNorm(), ecorePackage.getEDouble(), "clipNorm", "0.0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_BatchSize(), ecorePackage.getEInt(), "batchSize", "64", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Steps(), ecorePackage.getEInt(), "steps", "500", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_EvaluationInterval(), ecorePackage.getEInt(), "evaluationInterval", "100", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_EvaluationSequences(), ecorePackage.getEInt(), "evaluationSequences", "1000", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Device(), this.getDevice(), "device", "cpu", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Threads(), ecorePackage.getEInt(), "threads", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(optimizerEEnum, Optimizer.class, "Optimizer");
		addEEnumLiteral(optimizerEEnum, Optimizer.ADAM);
		addEEnumLiteral(optimizerEEnum, Optimizer.ADAMW);

		initEEnum(deviceEEnum, Device.class, "Device");
		addEEnumLiteral(deviceEEnum, Device.CPU);
		addEEnumLiteral(deviceEEnum, Device.CUDA);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.trainyard.org/setting
		createSettingAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.trainyard.org/setting</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createSettingAnnotations() {
		String source = "http://www.trainyard.org/setting";
		addAnnotation
		  (getTransformer_HiddenSize(),
		   source,
		   new String[] {
			   "unit", "units",
			   "minimum", "1",
			   "maximum", "65536"
		   });
		addAnnotation
		  (getTransformer_Heads(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "1024"
		   });
		addAnnotation
		  (getTransformer_FeedForwardSize(),
		   source,
		   new String[] {
			   "unit", "units",
			   "minimum", "1",
			   "maximum", "1048576"
		   });
		addAnnotation
		  (getTransformer_Dropout(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "exclusiveMaximum", "1"
		   });
		addAnnotation
		  (getTransformer_MaximumLength(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "minimum", "1",
			   "maximum", "1048576"
		   });
		addAnnotation
		  (getEncoderDecoder_EncoderLayers(),
		   source,
		   new String[] {
			   "unit", "layers",
			   "minimum", "1",
			   "maximum", "512"
		   });
		addAnnotation
		  (getEncoderDecoder_DecoderLayers(),
		   source,
		   new String[] {
			   "unit", "layers",
			   "minimum", "1",
			   "maximum", "512"
		   });
		addAnnotation
		  (getDecoderOnly_Layers(),
		   source,
		   new String[] {
			   "unit", "layers",
			   "minimum", "1",
			   "maximum", "512"
		   });
		addAnnotation
		  (getSequenceTask_VocabularySize(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "minimum", "4",
			   "maximum", "1048576"
		   });
		addAnnotation
		  (getSequenceTask_Length(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "minimum", "1",
			   "maximum", "1048576"
		   });
		addAnnotation
		  (getTraining_LearningRate(),
		   source,
		   new String[] {
			   "exclusiveMinimum", "0",
			   "maximum", "10"
		   });
		addAnnotation
		  (getTraining_Beta1(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "exclusiveMaximum", "1"
		   });
		addAnnotation
		  (getTraining_Beta2(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "exclusiveMaximum", "1"
		   });
		addAnnotation
		  (getTraining_Epsilon(),
		   source,
		   new String[] {
			   "exclusiveMinimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getTraining_WeightDecay(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "maximum", "10"
		   });
		addAnnotation
		  (getTraining_ClipNorm(),
		   source,
		   new String[] {
			   "minimum", "0"
		   });
		addAnnotation
		  (getTraining_BatchSize(),
		   source,
		   new String[] {
			   "unit", "sequences",
			   "minimum", "1",
			   "maximum", "1048576"
		   });
		addAnnotation
		  (getTraining_Steps(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "minimum", "1"
		   });
		addAnnotation
		  (getTraining_EvaluationInterval(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "minimum", "1"
		   });
		addAnnotation
		  (getTraining_EvaluationSequences(),
		   source,
		   new String[] {
			   "unit", "sequences",
			   "minimum", "1",
			   "maximum", "10000000"
		   });
		addAnnotation
		  (getTraining_Threads(),
		   source,
		   new String[] {
			   "unit", "threads",
			   "minimum", "1",
			   "maximum", "1024"
		   });
	}

} //ExperimentPackageImpl

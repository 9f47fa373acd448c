/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.trainyard.model.experiment.ExperimentFactory
 * @model kind="package"
 * @generated
 */
public interface ExperimentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "experiment";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.trainyard.org/experiment/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "experiment";

	/**
	 * The package content type ID.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eCONTENT_TYPE = "org.trainyard.experiment";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExperimentPackage eINSTANCE = org.trainyard.model.experiment.impl.ExperimentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.ExperimentImpl <em>Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.ExperimentImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getExperiment()
	 * @generated
	 */
	int EXPERIMENT = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__DESCRIPTION = 0;

	/**
	 * The feature id for the '<em><b>Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__MODEL = 1;

	/**
	 * The feature id for the '<em><b>Task</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__TASK = 2;

	/**
	 * The feature id for the '<em><b>Training</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__TRAINING = 3;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.ModelImpl <em>Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.ModelImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getModel()
	 * @generated
	 */
	int MODEL = 1;

	/**
	 * The number of structural features of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.TransformerImpl <em>Transformer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.TransformerImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTransformer()
	 * @generated
	 */
	int TRANSFORMER = 2;

	/**
	 * The feature id for the '<em><b>Hidden Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORMER__HIDDEN_SIZE = MODEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORMER__HEADS = MODEL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Feed Forward Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORMER__FEED_FORWARD_SIZE = MODEL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORMER__DROPOUT = MODEL_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORMER__MAXIMUM_LENGTH = MODEL_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tied Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORMER__TIED_HEAD = MODEL_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Transformer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORMER_FEATURE_COUNT = MODEL_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Transformer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORMER_OPERATION_COUNT = MODEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.EncoderDecoderImpl <em>Encoder Decoder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.EncoderDecoderImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getEncoderDecoder()
	 * @generated
	 */
	int ENCODER_DECODER = 3;

	/**
	 * The feature id for the '<em><b>Hidden Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__HIDDEN_SIZE = TRANSFORMER__HIDDEN_SIZE;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__HEADS = TRANSFORMER__HEADS;

	/**
	 * The feature id for the '<em><b>Feed Forward Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__FEED_FORWARD_SIZE = TRANSFORMER__FEED_FORWARD_SIZE;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__DROPOUT = TRANSFORMER__DROPOUT;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__MAXIMUM_LENGTH = TRANSFORMER__MAXIMUM_LENGTH;

	/**
	 * The feature id for the '<em><b>Tied Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__TIED_HEAD = TRANSFORMER__TIED_HEAD;

	/**
	 * The feature id for the '<em><b>Encoder Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__ENCODER_LAYERS = TRANSFORMER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Decoder Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__DECODER_LAYERS = TRANSFORMER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Encoder Decoder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER_FEATURE_COUNT = TRANSFORMER_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Encoder Decoder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER_OPERATION_COUNT = TRANSFORMER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.DecoderOnlyImpl <em>Decoder Only</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.DecoderOnlyImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDecoderOnly()
	 * @generated
	 */
	int DECODER_ONLY = 4;

	/**
	 * The feature id for the '<em><b>Hidden Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__HIDDEN_SIZE = TRANSFORMER__HIDDEN_SIZE;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__HEADS = TRANSFORMER__HEADS;

	/**
	 * The feature id for the '<em><b>Feed Forward Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__FEED_FORWARD_SIZE = TRANSFORMER__FEED_FORWARD_SIZE;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__DROPOUT = TRANSFORMER__DROPOUT;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__MAXIMUM_LENGTH = TRANSFORMER__MAXIMUM_LENGTH;

	/**
	 * The feature id for the '<em><b>Tied Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__TIED_HEAD = TRANSFORMER__TIED_HEAD;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__LAYERS = TRANSFORMER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Decoder Only</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY_FEATURE_COUNT = TRANSFORMER_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Decoder Only</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY_OPERATION_COUNT = TRANSFORMER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.TaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 5;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.SequenceTaskImpl <em>Sequence Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.SequenceTaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSequenceTask()
	 * @generated
	 */
	int SEQUENCE_TASK = 6;

	/**
	 * The feature id for the '<em><b>Vocabulary Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_TASK__VOCABULARY_SIZE = TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_TASK__LENGTH = TASK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sequence Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_TASK_FEATURE_COUNT = TASK_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Sequence Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_TASK_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.CopyTaskImpl <em>Copy Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.CopyTaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getCopyTask()
	 * @generated
	 */
	int COPY_TASK = 7;

	/**
	 * The feature id for the '<em><b>Vocabulary Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_TASK__VOCABULARY_SIZE = SEQUENCE_TASK__VOCABULARY_SIZE;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_TASK__LENGTH = SEQUENCE_TASK__LENGTH;

	/**
	 * The number of structural features of the '<em>Copy Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_TASK_FEATURE_COUNT = SEQUENCE_TASK_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Copy Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_TASK_OPERATION_COUNT = SEQUENCE_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.ReverseTaskImpl <em>Reverse Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.ReverseTaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getReverseTask()
	 * @generated
	 */
	int REVERSE_TASK = 8;

	/**
	 * The feature id for the '<em><b>Vocabulary Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVERSE_TASK__VOCABULARY_SIZE = SEQUENCE_TASK__VOCABULARY_SIZE;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVERSE_TASK__LENGTH = SEQUENCE_TASK__LENGTH;

	/**
	 * The number of structural features of the '<em>Reverse Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVERSE_TASK_FEATURE_COUNT = SEQUENCE_TASK_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Reverse Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVERSE_TASK_OPERATION_COUNT = SEQUENCE_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.SortTaskImpl <em>Sort Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.SortTaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSortTask()
	 * @generated
	 */
	int SORT_TASK = 9;

	/**
	 * The feature id for the '<em><b>Vocabulary Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_TASK__VOCABULARY_SIZE = SEQUENCE_TASK__VOCABULARY_SIZE;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_TASK__LENGTH = SEQUENCE_TASK__LENGTH;

	/**
	 * The number of structural features of the '<em>Sort Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_TASK_FEATURE_COUNT = SEQUENCE_TASK_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Sort Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_TASK_OPERATION_COUNT = SEQUENCE_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.TrainingImpl <em>Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.TrainingImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTraining()
	 * @generated
	 */
	int TRAINING = 10;

	/**
	 * The feature id for the '<em><b>Optimizer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__OPTIMIZER = 0;

	/**
	 * The feature id for the '<em><b>Learning Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__LEARNING_RATE = 1;

	/**
	 * The feature id for the '<em><b>Beta1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BETA1 = 2;

	/**
	 * The feature id for the '<em><b>Beta2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BETA2 = 3;

	/**
	 * The feature id for the '<em><b>Epsilon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EPSILON = 4;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__WEIGHT_DECAY = 5;

	/**
	 * The feature id for the '<em><b>Clip Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__CLIP_NORM = 6;

	/**
	 * The feature id for the '<em><b>Batch Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BATCH_SIZE = 7;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__STEPS = 8;

	/**
	 * The feature id for the '<em><b>Evaluation Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EVALUATION_INTERVAL = 9;

	/**
	 * The feature id for the '<em><b>Evaluation Sequences</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EVALUATION_SEQUENCES = 10;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SEED = 11;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__DEVICE = 12;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__THREADS = 13;

	/**
	 * The number of structural features of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.Optimizer <em>Optimizer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.Optimizer
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getOptimizer()
	 * @generated
	 */
	int OPTIMIZER = 11;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.Device <em>Device</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.Device
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 12;


	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment</em>'.
	 * @see org.trainyard.model.experiment.Experiment
	 * @generated
	 */
	EClass getExperiment();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Experiment#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.trainyard.model.experiment.Experiment#getDescription()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Description();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Experiment#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Model</em>'.
	 * @see org.trainyard.model.experiment.Experiment#getModel()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Model();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Experiment#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Task</em>'.
	 * @see org.trainyard.model.experiment.Experiment#getTask()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Task();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Experiment#getTraining <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Training</em>'.
	 * @see org.trainyard.model.experiment.Experiment#getTraining()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Training();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Model <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model</em>'.
	 * @see org.trainyard.model.experiment.Model
	 * @generated
	 */
	EClass getModel();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Transformer <em>Transformer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transformer</em>'.
	 * @see org.trainyard.model.experiment.Transformer
	 * @generated
	 */
	EClass getTransformer();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Transformer#getHiddenSize <em>Hidden Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden Size</em>'.
	 * @see org.trainyard.model.experiment.Transformer#getHiddenSize()
	 * @see #getTransformer()
	 * @generated
	 */
	EAttribute getTransformer_HiddenSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Transformer#getHeads <em>Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heads</em>'.
	 * @see org.trainyard.model.experiment.Transformer#getHeads()
	 * @see #getTransformer()
	 * @generated
	 */
	EAttribute getTransformer_Heads();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Transformer#getFeedForwardSize <em>Feed Forward Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feed Forward Size</em>'.
	 * @see org.trainyard.model.experiment.Transformer#getFeedForwardSize()
	 * @see #getTransformer()
	 * @generated
	 */
	EAttribute getTransformer_FeedForwardSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Transformer#getDropout <em>Dropout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dropout</em>'.
	 * @see org.trainyard.model.experiment.Transformer#getDropout()
	 * @see #getTransformer()
	 * @generated
	 */
	EAttribute getTransformer_Dropout();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Transformer#getMaximumLength <em>Maximum Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Length</em>'.
	 * @see org.trainyard.model.experiment.Transformer#getMaximumLength()
	 * @see #getTransformer()
	 * @generated
	 */
	EAttribute getTransformer_MaximumLength();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Transformer#isTiedHead <em>Tied Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tied Head</em>'.
	 * @see org.trainyard.model.experiment.Transformer#isTiedHead()
	 * @see #getTransformer()
	 * @generated
	 */
	EAttribute getTransformer_TiedHead();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.EncoderDecoder <em>Encoder Decoder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Encoder Decoder</em>'.
	 * @see org.trainyard.model.experiment.EncoderDecoder
	 * @generated
	 */
	EClass getEncoderDecoder();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.EncoderDecoder#getEncoderLayers <em>Encoder Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoder Layers</em>'.
	 * @see org.trainyard.model.experiment.EncoderDecoder#getEncoderLayers()
	 * @see #getEncoderDecoder()
	 * @generated
	 */
	EAttribute getEncoderDecoder_EncoderLayers();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.EncoderDecoder#getDecoderLayers <em>Decoder Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decoder Layers</em>'.
	 * @see org.trainyard.model.experiment.EncoderDecoder#getDecoderLayers()
	 * @see #getEncoderDecoder()
	 * @generated
	 */
	EAttribute getEncoderDecoder_DecoderLayers();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.DecoderOnly <em>Decoder Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decoder Only</em>'.
	 * @see org.trainyard.model.experiment.DecoderOnly
	 * @generated
	 */
	EClass getDecoderOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.DecoderOnly#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layers</em>'.
	 * @see org.trainyard.model.experiment.DecoderOnly#getLayers()
	 * @see #getDecoderOnly()
	 * @generated
	 */
	EAttribute getDecoderOnly_Layers();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.trainyard.model.experiment.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.SequenceTask <em>Sequence Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sequence Task</em>'.
	 * @see org.trainyard.model.experiment.SequenceTask
	 * @generated
	 */
	EClass getSequenceTask();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.SequenceTask#getVocabularySize <em>Vocabulary Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vocabulary Size</em>'.
	 * @see org.trainyard.model.experiment.SequenceTask#getVocabularySize()
	 * @see #getSequenceTask()
	 * @generated
	 */
	EAttribute getSequenceTask_VocabularySize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.SequenceTask#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.trainyard.model.experiment.SequenceTask#getLength()
	 * @see #getSequenceTask()
	 * @generated
	 */
	EAttribute getSequenceTask_Length();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.CopyTask <em>Copy Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Copy Task</em>'.
	 * @see org.trainyard.model.experiment.CopyTask
	 * @generated
	 */
	EClass getCopyTask();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.ReverseTask <em>Reverse Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reverse Task</em>'.
	 * @see org.trainyard.model.experiment.ReverseTask
	 * @generated
	 */
	EClass getReverseTask();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.SortTask <em>Sort Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sort Task</em>'.
	 * @see org.trainyard.model.experiment.SortTask
	 * @generated
	 */
	EClass getSortTask();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Training <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Training</em>'.
	 * @see org.trainyard.model.experiment.Training
	 * @generated
	 */
	EClass getTraining();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getOptimizer <em>Optimizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optimizer</em>'.
	 * @see org.trainyard.model.experiment.Training#getOptimizer()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Optimizer();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getLearningRate <em>Learning Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learning Rate</em>'.
	 * @see org.trainyard.model.experiment.Training#getLearningRate()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_LearningRate();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getBeta1 <em>Beta1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta1</em>'.
	 * @see org.trainyard.model.experiment.Training#getBeta1()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Beta1();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getBeta2 <em>Beta2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta2</em>'.
	 * @see org.trainyard.model.experiment.Training#getBeta2()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Beta2();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getEpsilon <em>Epsilon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epsilon</em>'.
	 * @see org.trainyard.model.experiment.Training#getEpsilon()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Epsilon();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getWeightDecay <em>Weight Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Decay</em>'.
	 * @see org.trainyard.model.experiment.Training#getWeightDecay()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_WeightDecay();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getClipNorm <em>Clip Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clip Norm</em>'.
	 * @see org.trainyard.model.experiment.Training#getClipNorm()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_ClipNorm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getBatchSize <em>Batch Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Size</em>'.
	 * @see org.trainyard.model.experiment.Training#getBatchSize()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_BatchSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Steps</em>'.
	 * @see org.trainyard.model.experiment.Training#getSteps()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Steps();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getEvaluationInterval <em>Evaluation Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluation Interval</em>'.
	 * @see org.trainyard.model.experiment.Training#getEvaluationInterval()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_EvaluationInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getEvaluationSequences <em>Evaluation Sequences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluation Sequences</em>'.
	 * @see org.trainyard.model.experiment.Training#getEvaluationSequences()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_EvaluationSequences();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.trainyard.model.experiment.Training#getSeed()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.trainyard.model.experiment.Training#getDevice()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threads</em>'.
	 * @see org.trainyard.model.experiment.Training#getThreads()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Threads();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.Optimizer <em>Optimizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Optimizer</em>'.
	 * @see org.trainyard.model.experiment.Optimizer
	 * @generated
	 */
	EEnum getOptimizer();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Device</em>'.
	 * @see org.trainyard.model.experiment.Device
	 * @generated
	 */
	EEnum getDevice();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ExperimentFactory getExperimentFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.ExperimentImpl <em>Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.ExperimentImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getExperiment()
		 * @generated
		 */
		EClass EXPERIMENT = eINSTANCE.getExperiment();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__DESCRIPTION = eINSTANCE.getExperiment_Description();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__MODEL = eINSTANCE.getExperiment_Model();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__TASK = eINSTANCE.getExperiment_Task();

		/**
		 * The meta object literal for the '<em><b>Training</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__TRAINING = eINSTANCE.getExperiment_Training();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.ModelImpl <em>Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.ModelImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getModel()
		 * @generated
		 */
		EClass MODEL = eINSTANCE.getModel();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.TransformerImpl <em>Transformer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.TransformerImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTransformer()
		 * @generated
		 */
		EClass TRANSFORMER = eINSTANCE.getTransformer();

		/**
		 * The meta object literal for the '<em><b>Hidden Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORMER__HIDDEN_SIZE = eINSTANCE.getTransformer_HiddenSize();

		/**
		 * The meta object literal for the '<em><b>Heads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORMER__HEADS = eINSTANCE.getTransformer_Heads();

		/**
		 * The meta object literal for the '<em><b>Feed Forward Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORMER__FEED_FORWARD_SIZE = eINSTANCE.getTransformer_FeedForwardSize();

		/**
		 * The meta object literal for the '<em><b>Dropout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORMER__DROPOUT = eINSTANCE.getTransformer_Dropout();

		/**
		 * The meta object literal for the '<em><b>Maximum Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORMER__MAXIMUM_LENGTH = eINSTANCE.getTransformer_MaximumLength();

		/**
		 * The meta object literal for the '<em><b>Tied Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORMER__TIED_HEAD = eINSTANCE.getTransformer_TiedHead();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.EncoderDecoderImpl <em>Encoder Decoder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.EncoderDecoderImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getEncoderDecoder()
		 * @generated
		 */
		EClass ENCODER_DECODER = eINSTANCE.getEncoderDecoder();

		/**
		 * The meta object literal for the '<em><b>Encoder Layers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCODER_DECODER__ENCODER_LAYERS = eINSTANCE.getEncoderDecoder_EncoderLayers();

		/**
		 * The meta object literal for the '<em><b>Decoder Layers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCODER_DECODER__DECODER_LAYERS = eINSTANCE.getEncoderDecoder_DecoderLayers();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.DecoderOnlyImpl <em>Decoder Only</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.DecoderOnlyImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDecoderOnly()
		 * @generated
		 */
		EClass DECODER_ONLY = eINSTANCE.getDecoderOnly();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODER_ONLY__LAYERS = eINSTANCE.getDecoderOnly_Layers();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.TaskImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.SequenceTaskImpl <em>Sequence Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.SequenceTaskImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSequenceTask()
		 * @generated
		 */
		EClass SEQUENCE_TASK = eINSTANCE.getSequenceTask();

		/**
		 * The meta object literal for the '<em><b>Vocabulary Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEQUENCE_TASK__VOCABULARY_SIZE = eINSTANCE.getSequenceTask_VocabularySize();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEQUENCE_TASK__LENGTH = eINSTANCE.getSequenceTask_Length();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.CopyTaskImpl <em>Copy Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.CopyTaskImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getCopyTask()
		 * @generated
		 */
		EClass COPY_TASK = eINSTANCE.getCopyTask();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.ReverseTaskImpl <em>Reverse Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.ReverseTaskImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getReverseTask()
		 * @generated
		 */
		EClass REVERSE_TASK = eINSTANCE.getReverseTask();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.SortTaskImpl <em>Sort Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.SortTaskImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSortTask()
		 * @generated
		 */
		EClass SORT_TASK = eINSTANCE.getSortTask();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.TrainingImpl <em>Training</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.TrainingImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTraining()
		 * @generated
		 */
		EClass TRAINING = eINSTANCE.getTraining();

		/**
		 * The meta object literal for the '<em><b>Optimizer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__OPTIMIZER = eINSTANCE.getTraining_Optimizer();

		/**
		 * The meta object literal for the '<em><b>Learning Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__LEARNING_RATE = eINSTANCE.getTraining_LearningRate();

		/**
		 * The meta object literal for the '<em><b>Beta1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__BETA1 = eINSTANCE.getTraining_Beta1();

		/**
		 * The meta object literal for the '<em><b>Beta2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__BETA2 = eINSTANCE.getTraining_Beta2();

		/**
		 * The meta object literal for the '<em><b>Epsilon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__EPSILON = eINSTANCE.getTraining_Epsilon();

		/**
		 * The meta object literal for the '<em><b>Weight Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__WEIGHT_DECAY = eINSTANCE.getTraining_WeightDecay();

		/**
		 * The meta object literal for the '<em><b>Clip Norm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__CLIP_NORM = eINSTANCE.getTraining_ClipNorm();

		/**
		 * The meta object literal for the '<em><b>Batch Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__BATCH_SIZE = eINSTANCE.getTraining_BatchSize();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__STEPS = eINSTANCE.getTraining_Steps();

		/**
		 * The meta object literal for the '<em><b>Evaluation Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__EVALUATION_INTERVAL = eINSTANCE.getTraining_EvaluationInterval();

		/**
		 * The meta object literal for the '<em><b>Evaluation Sequences</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__EVALUATION_SEQUENCES = eINSTANCE.getTraining_EvaluationSequences();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__SEED = eINSTANCE.getTraining_Seed();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__DEVICE = eINSTANCE.getTraining_Device();

		/**
		 * The meta object literal for the '<em><b>Threads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__THREADS = eINSTANCE.getTraining_Threads();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.Optimizer <em>Optimizer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.Optimizer
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getOptimizer()
		 * @generated
		 */
		EEnum OPTIMIZER = eINSTANCE.getOptimizer();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.Device <em>Device</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.Device
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDevice()
		 * @generated
		 */
		EEnum DEVICE = eINSTANCE.getDevice();

	}

} //ExperimentPackage

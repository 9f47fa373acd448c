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
	 * The feature id for the '<em><b>Profiling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__PROFILING = 4;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = 5;

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
	 * The feature id for the '<em><b>Hidden Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__HIDDEN_SIZE = 0;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__HEADS = 1;

	/**
	 * The feature id for the '<em><b>Feed Forward Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__FEED_FORWARD_SIZE = 2;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__DROPOUT = 3;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__MAXIMUM_LENGTH = 4;

	/**
	 * The feature id for the '<em><b>Tied Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__TIED_HEAD = 5;

	/**
	 * The feature id for the '<em><b>Embedding Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__EMBEDDING_DEVIATION = 6;

	/**
	 * The feature id for the '<em><b>Initial Weights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__INITIAL_WEIGHTS = 7;

	/**
	 * The feature id for the '<em><b>Attention</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__ATTENTION = 8;

	/**
	 * The feature id for the '<em><b>Feed Forward</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__FEED_FORWARD = 9;

	/**
	 * The feature id for the '<em><b>Norm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__NORM = 10;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__POSITIONS = 11;

	/**
	 * The feature id for the '<em><b>Lora</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__LORA = 12;

	/**
	 * The number of structural features of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.EncoderDecoderImpl <em>Encoder Decoder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.EncoderDecoderImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getEncoderDecoder()
	 * @generated
	 */
	int ENCODER_DECODER = 2;

	/**
	 * The feature id for the '<em><b>Hidden Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__HIDDEN_SIZE = MODEL__HIDDEN_SIZE;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__HEADS = MODEL__HEADS;

	/**
	 * The feature id for the '<em><b>Feed Forward Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__FEED_FORWARD_SIZE = MODEL__FEED_FORWARD_SIZE;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__DROPOUT = MODEL__DROPOUT;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__MAXIMUM_LENGTH = MODEL__MAXIMUM_LENGTH;

	/**
	 * The feature id for the '<em><b>Tied Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__TIED_HEAD = MODEL__TIED_HEAD;

	/**
	 * The feature id for the '<em><b>Embedding Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__EMBEDDING_DEVIATION = MODEL__EMBEDDING_DEVIATION;

	/**
	 * The feature id for the '<em><b>Initial Weights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__INITIAL_WEIGHTS = MODEL__INITIAL_WEIGHTS;

	/**
	 * The feature id for the '<em><b>Attention</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__ATTENTION = MODEL__ATTENTION;

	/**
	 * The feature id for the '<em><b>Feed Forward</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__FEED_FORWARD = MODEL__FEED_FORWARD;

	/**
	 * The feature id for the '<em><b>Norm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__NORM = MODEL__NORM;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__POSITIONS = MODEL__POSITIONS;

	/**
	 * The feature id for the '<em><b>Lora</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__LORA = MODEL__LORA;

	/**
	 * The feature id for the '<em><b>Encoder Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__ENCODER_LAYERS = MODEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Decoder Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER__DECODER_LAYERS = MODEL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Encoder Decoder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER_FEATURE_COUNT = MODEL_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Encoder Decoder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_DECODER_OPERATION_COUNT = MODEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.DecoderOnlyImpl <em>Decoder Only</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.DecoderOnlyImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDecoderOnly()
	 * @generated
	 */
	int DECODER_ONLY = 3;

	/**
	 * The feature id for the '<em><b>Hidden Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__HIDDEN_SIZE = MODEL__HIDDEN_SIZE;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__HEADS = MODEL__HEADS;

	/**
	 * The feature id for the '<em><b>Feed Forward Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__FEED_FORWARD_SIZE = MODEL__FEED_FORWARD_SIZE;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__DROPOUT = MODEL__DROPOUT;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__MAXIMUM_LENGTH = MODEL__MAXIMUM_LENGTH;

	/**
	 * The feature id for the '<em><b>Tied Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__TIED_HEAD = MODEL__TIED_HEAD;

	/**
	 * The feature id for the '<em><b>Embedding Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__EMBEDDING_DEVIATION = MODEL__EMBEDDING_DEVIATION;

	/**
	 * The feature id for the '<em><b>Initial Weights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__INITIAL_WEIGHTS = MODEL__INITIAL_WEIGHTS;

	/**
	 * The feature id for the '<em><b>Attention</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__ATTENTION = MODEL__ATTENTION;

	/**
	 * The feature id for the '<em><b>Feed Forward</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__FEED_FORWARD = MODEL__FEED_FORWARD;

	/**
	 * The feature id for the '<em><b>Norm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__NORM = MODEL__NORM;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__POSITIONS = MODEL__POSITIONS;

	/**
	 * The feature id for the '<em><b>Lora</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__LORA = MODEL__LORA;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY__LAYERS = MODEL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Decoder Only</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY_FEATURE_COUNT = MODEL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Decoder Only</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODER_ONLY_OPERATION_COUNT = MODEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.EncoderOnlyImpl <em>Encoder Only</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.EncoderOnlyImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getEncoderOnly()
	 * @generated
	 */
	int ENCODER_ONLY = 4;

	/**
	 * The feature id for the '<em><b>Hidden Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__HIDDEN_SIZE = MODEL__HIDDEN_SIZE;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__HEADS = MODEL__HEADS;

	/**
	 * The feature id for the '<em><b>Feed Forward Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__FEED_FORWARD_SIZE = MODEL__FEED_FORWARD_SIZE;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__DROPOUT = MODEL__DROPOUT;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__MAXIMUM_LENGTH = MODEL__MAXIMUM_LENGTH;

	/**
	 * The feature id for the '<em><b>Tied Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__TIED_HEAD = MODEL__TIED_HEAD;

	/**
	 * The feature id for the '<em><b>Embedding Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__EMBEDDING_DEVIATION = MODEL__EMBEDDING_DEVIATION;

	/**
	 * The feature id for the '<em><b>Initial Weights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__INITIAL_WEIGHTS = MODEL__INITIAL_WEIGHTS;

	/**
	 * The feature id for the '<em><b>Attention</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__ATTENTION = MODEL__ATTENTION;

	/**
	 * The feature id for the '<em><b>Feed Forward</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__FEED_FORWARD = MODEL__FEED_FORWARD;

	/**
	 * The feature id for the '<em><b>Norm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__NORM = MODEL__NORM;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__POSITIONS = MODEL__POSITIONS;

	/**
	 * The feature id for the '<em><b>Lora</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__LORA = MODEL__LORA;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY__LAYERS = MODEL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Encoder Only</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY_FEATURE_COUNT = MODEL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Encoder Only</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCODER_ONLY_OPERATION_COUNT = MODEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.RevDeqImpl <em>Rev Deq</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.RevDeqImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getRevDeq()
	 * @generated
	 */
	int REV_DEQ = 5;

	/**
	 * The feature id for the '<em><b>Hidden Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__HIDDEN_SIZE = MODEL__HIDDEN_SIZE;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__HEADS = MODEL__HEADS;

	/**
	 * The feature id for the '<em><b>Feed Forward Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__FEED_FORWARD_SIZE = MODEL__FEED_FORWARD_SIZE;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__DROPOUT = MODEL__DROPOUT;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__MAXIMUM_LENGTH = MODEL__MAXIMUM_LENGTH;

	/**
	 * The feature id for the '<em><b>Tied Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__TIED_HEAD = MODEL__TIED_HEAD;

	/**
	 * The feature id for the '<em><b>Embedding Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__EMBEDDING_DEVIATION = MODEL__EMBEDDING_DEVIATION;

	/**
	 * The feature id for the '<em><b>Initial Weights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__INITIAL_WEIGHTS = MODEL__INITIAL_WEIGHTS;

	/**
	 * The feature id for the '<em><b>Attention</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__ATTENTION = MODEL__ATTENTION;

	/**
	 * The feature id for the '<em><b>Feed Forward</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__FEED_FORWARD = MODEL__FEED_FORWARD;

	/**
	 * The feature id for the '<em><b>Norm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__NORM = MODEL__NORM;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__POSITIONS = MODEL__POSITIONS;

	/**
	 * The feature id for the '<em><b>Lora</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__LORA = MODEL__LORA;

	/**
	 * The feature id for the '<em><b>Cell Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__CELL_LAYERS = MODEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__ITERATIONS = MODEL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__TOLERANCE = MODEL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__BETA = MODEL_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__STATE_PRECISION = MODEL_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Solver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__SOLVER = MODEL_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gradient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__GRADIENT = MODEL_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Gradient Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__GRADIENT_STEPS = MODEL_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Kept Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__KEPT_ITERATIONS = MODEL_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Causal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ__CAUSAL = MODEL_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Rev Deq</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ_FEATURE_COUNT = MODEL_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Rev Deq</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REV_DEQ_OPERATION_COUNT = MODEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.AttentionImpl <em>Attention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.AttentionImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getAttention()
	 * @generated
	 */
	int ATTENTION = 6;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENTION__BIAS = 0;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENTION__DROPOUT = 1;

	/**
	 * The number of structural features of the '<em>Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENTION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.DotProductAttentionImpl <em>Dot Product Attention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.DotProductAttentionImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDotProductAttention()
	 * @generated
	 */
	int DOT_PRODUCT_ATTENTION = 7;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT_PRODUCT_ATTENTION__BIAS = ATTENTION__BIAS;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT_PRODUCT_ATTENTION__DROPOUT = ATTENTION__DROPOUT;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT_PRODUCT_ATTENTION__KERNEL = ATTENTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT_PRODUCT_ATTENTION__BLOCK_SIZE = ATTENTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dot Product Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT_PRODUCT_ATTENTION_FEATURE_COUNT = ATTENTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Dot Product Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT_PRODUCT_ATTENTION_OPERATION_COUNT = ATTENTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.MultiHeadAttentionImpl <em>Multi Head Attention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.MultiHeadAttentionImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getMultiHeadAttention()
	 * @generated
	 */
	int MULTI_HEAD_ATTENTION = 8;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTI_HEAD_ATTENTION__BIAS = DOT_PRODUCT_ATTENTION__BIAS;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTI_HEAD_ATTENTION__DROPOUT = DOT_PRODUCT_ATTENTION__DROPOUT;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTI_HEAD_ATTENTION__KERNEL = DOT_PRODUCT_ATTENTION__KERNEL;

	/**
	 * The feature id for the '<em><b>Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTI_HEAD_ATTENTION__BLOCK_SIZE = DOT_PRODUCT_ATTENTION__BLOCK_SIZE;

	/**
	 * The number of structural features of the '<em>Multi Head Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTI_HEAD_ATTENTION_FEATURE_COUNT = DOT_PRODUCT_ATTENTION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Multi Head Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTI_HEAD_ATTENTION_OPERATION_COUNT = DOT_PRODUCT_ATTENTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.GroupedQueryAttentionImpl <em>Grouped Query Attention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.GroupedQueryAttentionImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getGroupedQueryAttention()
	 * @generated
	 */
	int GROUPED_QUERY_ATTENTION = 9;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPED_QUERY_ATTENTION__BIAS = DOT_PRODUCT_ATTENTION__BIAS;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPED_QUERY_ATTENTION__DROPOUT = DOT_PRODUCT_ATTENTION__DROPOUT;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPED_QUERY_ATTENTION__KERNEL = DOT_PRODUCT_ATTENTION__KERNEL;

	/**
	 * The feature id for the '<em><b>Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPED_QUERY_ATTENTION__BLOCK_SIZE = DOT_PRODUCT_ATTENTION__BLOCK_SIZE;

	/**
	 * The feature id for the '<em><b>Key Value Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPED_QUERY_ATTENTION__KEY_VALUE_HEADS = DOT_PRODUCT_ATTENTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Grouped Query Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPED_QUERY_ATTENTION_FEATURE_COUNT = DOT_PRODUCT_ATTENTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Grouped Query Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPED_QUERY_ATTENTION_OPERATION_COUNT = DOT_PRODUCT_ATTENTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.AdditiveAttentionImpl <em>Additive Attention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.AdditiveAttentionImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getAdditiveAttention()
	 * @generated
	 */
	int ADDITIVE_ATTENTION = 10;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITIVE_ATTENTION__BIAS = ATTENTION__BIAS;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITIVE_ATTENTION__DROPOUT = ATTENTION__DROPOUT;

	/**
	 * The number of structural features of the '<em>Additive Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITIVE_ATTENTION_FEATURE_COUNT = ATTENTION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Additive Attention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITIVE_ATTENTION_OPERATION_COUNT = ATTENTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.FeedForwardImpl <em>Feed Forward</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.FeedForwardImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getFeedForward()
	 * @generated
	 */
	int FEED_FORWARD = 11;

	/**
	 * The feature id for the '<em><b>Activation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEED_FORWARD__ACTIVATION = 0;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEED_FORWARD__BIAS = 1;

	/**
	 * The number of structural features of the '<em>Feed Forward</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEED_FORWARD_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Feed Forward</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEED_FORWARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.DenseFeedForwardImpl <em>Dense Feed Forward</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.DenseFeedForwardImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDenseFeedForward()
	 * @generated
	 */
	int DENSE_FEED_FORWARD = 12;

	/**
	 * The feature id for the '<em><b>Activation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE_FEED_FORWARD__ACTIVATION = FEED_FORWARD__ACTIVATION;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE_FEED_FORWARD__BIAS = FEED_FORWARD__BIAS;

	/**
	 * The number of structural features of the '<em>Dense Feed Forward</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE_FEED_FORWARD_FEATURE_COUNT = FEED_FORWARD_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Dense Feed Forward</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE_FEED_FORWARD_OPERATION_COUNT = FEED_FORWARD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.MixtureOfExpertsImpl <em>Mixture Of Experts</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.MixtureOfExpertsImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getMixtureOfExperts()
	 * @generated
	 */
	int MIXTURE_OF_EXPERTS = 13;

	/**
	 * The feature id for the '<em><b>Activation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_OF_EXPERTS__ACTIVATION = FEED_FORWARD__ACTIVATION;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_OF_EXPERTS__BIAS = FEED_FORWARD__BIAS;

	/**
	 * The feature id for the '<em><b>Experts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_OF_EXPERTS__EXPERTS = FEED_FORWARD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Top K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_OF_EXPERTS__TOP_K = FEED_FORWARD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Load Balance Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_OF_EXPERTS__LOAD_BALANCE_WEIGHT = FEED_FORWARD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Mixture Of Experts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_OF_EXPERTS_FEATURE_COUNT = FEED_FORWARD_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Mixture Of Experts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_OF_EXPERTS_OPERATION_COUNT = FEED_FORWARD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.NormImpl <em>Norm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.NormImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getNorm()
	 * @generated
	 */
	int NORM = 14;

	/**
	 * The feature id for the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__PLACEMENT = 0;

	/**
	 * The feature id for the '<em><b>Epsilon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__EPSILON = 1;

	/**
	 * The feature id for the '<em><b>Final Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__FINAL_NORM = 2;

	/**
	 * The number of structural features of the '<em>Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.LayerNormImpl <em>Layer Norm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.LayerNormImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getLayerNorm()
	 * @generated
	 */
	int LAYER_NORM = 15;

	/**
	 * The feature id for the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_NORM__PLACEMENT = NORM__PLACEMENT;

	/**
	 * The feature id for the '<em><b>Epsilon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_NORM__EPSILON = NORM__EPSILON;

	/**
	 * The feature id for the '<em><b>Final Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_NORM__FINAL_NORM = NORM__FINAL_NORM;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_NORM__BIAS = NORM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Layer Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_NORM_FEATURE_COUNT = NORM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Layer Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_NORM_OPERATION_COUNT = NORM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.RmsNormImpl <em>Rms Norm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.RmsNormImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getRmsNorm()
	 * @generated
	 */
	int RMS_NORM = 16;

	/**
	 * The feature id for the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RMS_NORM__PLACEMENT = NORM__PLACEMENT;

	/**
	 * The feature id for the '<em><b>Epsilon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RMS_NORM__EPSILON = NORM__EPSILON;

	/**
	 * The feature id for the '<em><b>Final Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RMS_NORM__FINAL_NORM = NORM__FINAL_NORM;

	/**
	 * The number of structural features of the '<em>Rms Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RMS_NORM_FEATURE_COUNT = NORM_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Rms Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RMS_NORM_OPERATION_COUNT = NORM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.BatchNormImpl <em>Batch Norm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.BatchNormImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getBatchNorm()
	 * @generated
	 */
	int BATCH_NORM = 17;

	/**
	 * The feature id for the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORM__PLACEMENT = NORM__PLACEMENT;

	/**
	 * The feature id for the '<em><b>Epsilon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORM__EPSILON = NORM__EPSILON;

	/**
	 * The feature id for the '<em><b>Final Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORM__FINAL_NORM = NORM__FINAL_NORM;

	/**
	 * The feature id for the '<em><b>Momentum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORM__MOMENTUM = NORM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Batch Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORM_FEATURE_COUNT = NORM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Batch Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORM_OPERATION_COUNT = NORM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.PositionsImpl <em>Positions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.PositionsImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getPositions()
	 * @generated
	 */
	int POSITIONS = 18;

	/**
	 * The number of structural features of the '<em>Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITIONS_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITIONS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.SinusoidalPositionsImpl <em>Sinusoidal Positions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.SinusoidalPositionsImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSinusoidalPositions()
	 * @generated
	 */
	int SINUSOIDAL_POSITIONS = 19;

	/**
	 * The number of structural features of the '<em>Sinusoidal Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_POSITIONS_FEATURE_COUNT = POSITIONS_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Sinusoidal Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_POSITIONS_OPERATION_COUNT = POSITIONS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.LearnedPositionsImpl <em>Learned Positions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.LearnedPositionsImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getLearnedPositions()
	 * @generated
	 */
	int LEARNED_POSITIONS = 20;

	/**
	 * The number of structural features of the '<em>Learned Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNED_POSITIONS_FEATURE_COUNT = POSITIONS_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Learned Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNED_POSITIONS_OPERATION_COUNT = POSITIONS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.RotaryPositionsImpl <em>Rotary Positions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.RotaryPositionsImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getRotaryPositions()
	 * @generated
	 */
	int ROTARY_POSITIONS = 21;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTARY_POSITIONS__BASE = POSITIONS_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Rotary Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTARY_POSITIONS_FEATURE_COUNT = POSITIONS_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Rotary Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTARY_POSITIONS_OPERATION_COUNT = POSITIONS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.NoPositionsImpl <em>No Positions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.NoPositionsImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getNoPositions()
	 * @generated
	 */
	int NO_POSITIONS = 22;

	/**
	 * The number of structural features of the '<em>No Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NO_POSITIONS_FEATURE_COUNT = POSITIONS_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>No Positions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NO_POSITIONS_OPERATION_COUNT = POSITIONS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.LoraImpl <em>Lora</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.LoraImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getLora()
	 * @generated
	 */
	int LORA = 23;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA__RANK = 0;

	/**
	 * The feature id for the '<em><b>Alpha</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA__ALPHA = 1;

	/**
	 * The feature id for the '<em><b>Dropout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA__DROPOUT = 2;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA__QUERY = 3;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA__KEY = 4;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA__VALUE = 5;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA__OUTPUT = 6;

	/**
	 * The feature id for the '<em><b>Feed Forward</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA__FEED_FORWARD = 7;

	/**
	 * The number of structural features of the '<em>Lora</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Lora</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LORA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.TaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 24;

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
	int SEQUENCE_TASK = 25;

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
	int COPY_TASK = 26;

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
	int REVERSE_TASK = 27;

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
	int SORT_TASK = 28;

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
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.AdditionTaskImpl <em>Addition Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.AdditionTaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getAdditionTask()
	 * @generated
	 */
	int ADDITION_TASK = 29;

	/**
	 * The feature id for the '<em><b>Digits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITION_TASK__DIGITS = TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operand Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITION_TASK__OPERAND_ORDER = TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Digit Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITION_TASK__DIGIT_ORDER = TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Curriculum Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITION_TASK__CURRICULUM_STEPS = TASK_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Addition Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITION_TASK_FEATURE_COUNT = TASK_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Addition Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDITION_TASK_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.NumberWordsTaskImpl <em>Number Words Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.NumberWordsTaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getNumberWordsTask()
	 * @generated
	 */
	int NUMBER_WORDS_TASK = 30;

	/**
	 * The feature id for the '<em><b>Maximum Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_WORDS_TASK__MAXIMUM_WORDS = TASK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Number Words Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_WORDS_TASK_FEATURE_COUNT = TASK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Number Words Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_WORDS_TASK_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.TextTaskImpl <em>Text Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.TextTaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTextTask()
	 * @generated
	 */
	int TEXT_TASK = 31;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TASK__FILE = TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tokenizer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TASK__TOKENIZER = TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tokenizer File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TASK__TOKENIZER_FILE = TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Vocabulary Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TASK__VOCABULARY_SIZE = TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TASK__LENGTH = TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Validation Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TASK__VALIDATION_SHARE = TASK_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Text Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TASK_FEATURE_COUNT = TASK_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Text Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TASK_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.SignalTaskImpl <em>Signal Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.SignalTaskImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSignalTask()
	 * @generated
	 */
	int SIGNAL_TASK = 32;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL_TASK__SIGNAL = TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL_TASK__FEATURES = TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL_TASK__LENGTH = TASK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Signal Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL_TASK_FEATURE_COUNT = TASK_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Signal Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL_TASK_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.TrainingImpl <em>Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.TrainingImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTraining()
	 * @generated
	 */
	int TRAINING = 33;

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
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SCHEDULE = 2;

	/**
	 * The feature id for the '<em><b>Beta1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BETA1 = 3;

	/**
	 * The feature id for the '<em><b>Beta2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BETA2 = 4;

	/**
	 * The feature id for the '<em><b>Epsilon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EPSILON = 5;

	/**
	 * The feature id for the '<em><b>Momentum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__MOMENTUM = 6;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__WEIGHT_DECAY = 7;

	/**
	 * The feature id for the '<em><b>Decayed Parameters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__DECAYED_PARAMETERS = 8;

	/**
	 * The feature id for the '<em><b>Clip Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__CLIP_NORM = 9;

	/**
	 * The feature id for the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PRECISION = 10;

	/**
	 * The feature id for the '<em><b>Activation Checkpointing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ACTIVATION_CHECKPOINTING = 11;

	/**
	 * The feature id for the '<em><b>Batch Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BATCH_SIZE = 12;

	/**
	 * The feature id for the '<em><b>Accumulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ACCUMULATION = 13;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__STEPS = 14;

	/**
	 * The feature id for the '<em><b>Evaluation Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EVALUATION_INTERVAL = 15;

	/**
	 * The feature id for the '<em><b>Evaluation Sequences</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EVALUATION_SEQUENCES = 16;

	/**
	 * The feature id for the '<em><b>Early Stopping</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EARLY_STOPPING = 17;

	/**
	 * The feature id for the '<em><b>Checkpoints Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__CHECKPOINTS_KEPT = 18;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SEED = 19;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__DEVICE = 20;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__THREADS = 21;

	/**
	 * The number of structural features of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_FEATURE_COUNT = 22;

	/**
	 * The number of operations of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.ScheduleImpl <em>Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.ScheduleImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSchedule()
	 * @generated
	 */
	int SCHEDULE = 34;

	/**
	 * The number of structural features of the '<em>Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.ConstantScheduleImpl <em>Constant Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.ConstantScheduleImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getConstantSchedule()
	 * @generated
	 */
	int CONSTANT_SCHEDULE = 35;

	/**
	 * The number of structural features of the '<em>Constant Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTANT_SCHEDULE_FEATURE_COUNT = SCHEDULE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Constant Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTANT_SCHEDULE_OPERATION_COUNT = SCHEDULE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.CosineScheduleImpl <em>Cosine Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.CosineScheduleImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getCosineSchedule()
	 * @generated
	 */
	int COSINE_SCHEDULE = 36;

	/**
	 * The feature id for the '<em><b>Warmup Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COSINE_SCHEDULE__WARMUP_STEPS = SCHEDULE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum Learning Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COSINE_SCHEDULE__MINIMUM_LEARNING_RATE = SCHEDULE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cosine Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COSINE_SCHEDULE_FEATURE_COUNT = SCHEDULE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Cosine Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COSINE_SCHEDULE_OPERATION_COUNT = SCHEDULE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.InverseSquareRootScheduleImpl <em>Inverse Square Root Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.InverseSquareRootScheduleImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getInverseSquareRootSchedule()
	 * @generated
	 */
	int INVERSE_SQUARE_ROOT_SCHEDULE = 37;

	/**
	 * The feature id for the '<em><b>Warmup Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVERSE_SQUARE_ROOT_SCHEDULE__WARMUP_STEPS = SCHEDULE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Inverse Square Root Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVERSE_SQUARE_ROOT_SCHEDULE_FEATURE_COUNT = SCHEDULE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Inverse Square Root Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVERSE_SQUARE_ROOT_SCHEDULE_OPERATION_COUNT = SCHEDULE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.PlateauScheduleImpl <em>Plateau Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.PlateauScheduleImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getPlateauSchedule()
	 * @generated
	 */
	int PLATEAU_SCHEDULE = 38;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATEAU_SCHEDULE__FACTOR = SCHEDULE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Patience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATEAU_SCHEDULE__PATIENCE = SCHEDULE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minimum Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATEAU_SCHEDULE__MINIMUM_CHANGE = SCHEDULE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minimum Learning Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATEAU_SCHEDULE__MINIMUM_LEARNING_RATE = SCHEDULE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Plateau Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATEAU_SCHEDULE_FEATURE_COUNT = SCHEDULE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Plateau Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATEAU_SCHEDULE_OPERATION_COUNT = SCHEDULE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.EarlyStoppingImpl <em>Early Stopping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.EarlyStoppingImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getEarlyStopping()
	 * @generated
	 */
	int EARLY_STOPPING = 39;

	/**
	 * The feature id for the '<em><b>Patience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLY_STOPPING__PATIENCE = 0;

	/**
	 * The feature id for the '<em><b>Minimum Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLY_STOPPING__MINIMUM_CHANGE = 1;

	/**
	 * The number of structural features of the '<em>Early Stopping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLY_STOPPING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Early Stopping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLY_STOPPING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.impl.ProfilingImpl <em>Profiling</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.impl.ProfilingImpl
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getProfiling()
	 * @generated
	 */
	int PROFILING = 40;

	/**
	 * The feature id for the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__INTERVAL = 0;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__TIME = 1;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__MEMORY = 2;

	/**
	 * The feature id for the '<em><b>Gradient Norms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__GRADIENT_NORMS = 3;

	/**
	 * The feature id for the '<em><b>Weight Norms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__WEIGHT_NORMS = 4;

	/**
	 * The feature id for the '<em><b>Experts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__EXPERTS = 5;

	/**
	 * The feature id for the '<em><b>Fixed Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__FIXED_POINT = 6;

	/**
	 * The feature id for the '<em><b>Machine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__MACHINE = 7;

	/**
	 * The feature id for the '<em><b>Sample Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__SAMPLE_INTERVAL = 8;

	/**
	 * The feature id for the '<em><b>Histograms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__HISTOGRAMS = 9;

	/**
	 * The feature id for the '<em><b>Attention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__ATTENTION = 10;

	/**
	 * The feature id for the '<em><b>Attention Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__ATTENTION_HEADS = 11;

	/**
	 * The feature id for the '<em><b>Attention Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__ATTENTION_INPUT = 12;

	/**
	 * The feature id for the '<em><b>Trace Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING__TRACE_STEP = 13;

	/**
	 * The number of structural features of the '<em>Profiling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Profiling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.Optimizer <em>Optimizer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.Optimizer
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getOptimizer()
	 * @generated
	 */
	int OPTIMIZER = 41;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.Device <em>Device</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.Device
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 42;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.StatePrecision <em>State Precision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.StatePrecision
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getStatePrecision()
	 * @generated
	 */
	int STATE_PRECISION = 43;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.Solver <em>Solver</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.Solver
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSolver()
	 * @generated
	 */
	int SOLVER = 44;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.FixedPointGradient <em>Fixed Point Gradient</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.FixedPointGradient
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getFixedPointGradient()
	 * @generated
	 */
	int FIXED_POINT_GRADIENT = 45;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.AttentionKernel <em>Attention Kernel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.AttentionKernel
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getAttentionKernel()
	 * @generated
	 */
	int ATTENTION_KERNEL = 46;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.Activation <em>Activation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.Activation
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getActivation()
	 * @generated
	 */
	int ACTIVATION = 47;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.NormPlacement <em>Norm Placement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.NormPlacement
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getNormPlacement()
	 * @generated
	 */
	int NORM_PLACEMENT = 48;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.OperandOrder <em>Operand Order</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.OperandOrder
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getOperandOrder()
	 * @generated
	 */
	int OPERAND_ORDER = 49;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.DigitOrder <em>Digit Order</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.DigitOrder
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDigitOrder()
	 * @generated
	 */
	int DIGIT_ORDER = 50;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.Tokenizer <em>Tokenizer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.Tokenizer
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTokenizer()
	 * @generated
	 */
	int TOKENIZER = 51;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.Signal <em>Signal</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.Signal
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSignal()
	 * @generated
	 */
	int SIGNAL = 52;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.DecayedParameters <em>Decayed Parameters</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.DecayedParameters
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDecayedParameters()
	 * @generated
	 */
	int DECAYED_PARAMETERS = 53;

	/**
	 * The meta object id for the '{@link org.trainyard.model.experiment.Precision <em>Precision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trainyard.model.experiment.Precision
	 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getPrecision()
	 * @generated
	 */
	int PRECISION = 54;


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
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Experiment#getProfiling <em>Profiling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Profiling</em>'.
	 * @see org.trainyard.model.experiment.Experiment#getProfiling()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Profiling();

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
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Model#getHiddenSize <em>Hidden Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden Size</em>'.
	 * @see org.trainyard.model.experiment.Model#getHiddenSize()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_HiddenSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Model#getHeads <em>Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heads</em>'.
	 * @see org.trainyard.model.experiment.Model#getHeads()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Heads();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Model#getFeedForwardSize <em>Feed Forward Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feed Forward Size</em>'.
	 * @see org.trainyard.model.experiment.Model#getFeedForwardSize()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_FeedForwardSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Model#getDropout <em>Dropout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dropout</em>'.
	 * @see org.trainyard.model.experiment.Model#getDropout()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Dropout();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Model#getMaximumLength <em>Maximum Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Length</em>'.
	 * @see org.trainyard.model.experiment.Model#getMaximumLength()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_MaximumLength();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Model#isTiedHead <em>Tied Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tied Head</em>'.
	 * @see org.trainyard.model.experiment.Model#isTiedHead()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_TiedHead();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Model#getEmbeddingDeviation <em>Embedding Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Embedding Deviation</em>'.
	 * @see org.trainyard.model.experiment.Model#getEmbeddingDeviation()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_EmbeddingDeviation();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Model#getInitialWeights <em>Initial Weights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Weights</em>'.
	 * @see org.trainyard.model.experiment.Model#getInitialWeights()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_InitialWeights();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Model#getAttention <em>Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Attention</em>'.
	 * @see org.trainyard.model.experiment.Model#getAttention()
	 * @see #getModel()
	 * @generated
	 */
	EReference getModel_Attention();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Model#getFeedForward <em>Feed Forward</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Feed Forward</em>'.
	 * @see org.trainyard.model.experiment.Model#getFeedForward()
	 * @see #getModel()
	 * @generated
	 */
	EReference getModel_FeedForward();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Model#getNorm <em>Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Norm</em>'.
	 * @see org.trainyard.model.experiment.Model#getNorm()
	 * @see #getModel()
	 * @generated
	 */
	EReference getModel_Norm();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Model#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Positions</em>'.
	 * @see org.trainyard.model.experiment.Model#getPositions()
	 * @see #getModel()
	 * @generated
	 */
	EReference getModel_Positions();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Model#getLora <em>Lora</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Lora</em>'.
	 * @see org.trainyard.model.experiment.Model#getLora()
	 * @see #getModel()
	 * @generated
	 */
	EReference getModel_Lora();

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
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.EncoderOnly <em>Encoder Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Encoder Only</em>'.
	 * @see org.trainyard.model.experiment.EncoderOnly
	 * @generated
	 */
	EClass getEncoderOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.EncoderOnly#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layers</em>'.
	 * @see org.trainyard.model.experiment.EncoderOnly#getLayers()
	 * @see #getEncoderOnly()
	 * @generated
	 */
	EAttribute getEncoderOnly_Layers();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.RevDeq <em>Rev Deq</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rev Deq</em>'.
	 * @see org.trainyard.model.experiment.RevDeq
	 * @generated
	 */
	EClass getRevDeq();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#getCellLayers <em>Cell Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cell Layers</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#getCellLayers()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_CellLayers();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#getIterations <em>Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iterations</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#getIterations()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_Iterations();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#getTolerance <em>Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#getTolerance()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_Tolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#getBeta <em>Beta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#getBeta()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_Beta();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#getStatePrecision <em>State Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Precision</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#getStatePrecision()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_StatePrecision();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#getSolver <em>Solver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solver</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#getSolver()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_Solver();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#getGradient <em>Gradient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gradient</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#getGradient()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_Gradient();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#getGradientSteps <em>Gradient Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gradient Steps</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#getGradientSteps()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_GradientSteps();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#getKeptIterations <em>Kept Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kept Iterations</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#getKeptIterations()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_KeptIterations();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RevDeq#isCausal <em>Causal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Causal</em>'.
	 * @see org.trainyard.model.experiment.RevDeq#isCausal()
	 * @see #getRevDeq()
	 * @generated
	 */
	EAttribute getRevDeq_Causal();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Attention <em>Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attention</em>'.
	 * @see org.trainyard.model.experiment.Attention
	 * @generated
	 */
	EClass getAttention();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Attention#isBias <em>Bias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bias</em>'.
	 * @see org.trainyard.model.experiment.Attention#isBias()
	 * @see #getAttention()
	 * @generated
	 */
	EAttribute getAttention_Bias();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Attention#getDropout <em>Dropout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dropout</em>'.
	 * @see org.trainyard.model.experiment.Attention#getDropout()
	 * @see #getAttention()
	 * @generated
	 */
	EAttribute getAttention_Dropout();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.DotProductAttention <em>Dot Product Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dot Product Attention</em>'.
	 * @see org.trainyard.model.experiment.DotProductAttention
	 * @generated
	 */
	EClass getDotProductAttention();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.DotProductAttention#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel</em>'.
	 * @see org.trainyard.model.experiment.DotProductAttention#getKernel()
	 * @see #getDotProductAttention()
	 * @generated
	 */
	EAttribute getDotProductAttention_Kernel();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.DotProductAttention#getBlockSize <em>Block Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block Size</em>'.
	 * @see org.trainyard.model.experiment.DotProductAttention#getBlockSize()
	 * @see #getDotProductAttention()
	 * @generated
	 */
	EAttribute getDotProductAttention_BlockSize();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.MultiHeadAttention <em>Multi Head Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Multi Head Attention</em>'.
	 * @see org.trainyard.model.experiment.MultiHeadAttention
	 * @generated
	 */
	EClass getMultiHeadAttention();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.GroupedQueryAttention <em>Grouped Query Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grouped Query Attention</em>'.
	 * @see org.trainyard.model.experiment.GroupedQueryAttention
	 * @generated
	 */
	EClass getGroupedQueryAttention();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.GroupedQueryAttention#getKeyValueHeads <em>Key Value Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Value Heads</em>'.
	 * @see org.trainyard.model.experiment.GroupedQueryAttention#getKeyValueHeads()
	 * @see #getGroupedQueryAttention()
	 * @generated
	 */
	EAttribute getGroupedQueryAttention_KeyValueHeads();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.AdditiveAttention <em>Additive Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Additive Attention</em>'.
	 * @see org.trainyard.model.experiment.AdditiveAttention
	 * @generated
	 */
	EClass getAdditiveAttention();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.FeedForward <em>Feed Forward</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feed Forward</em>'.
	 * @see org.trainyard.model.experiment.FeedForward
	 * @generated
	 */
	EClass getFeedForward();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.FeedForward#getActivation <em>Activation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activation</em>'.
	 * @see org.trainyard.model.experiment.FeedForward#getActivation()
	 * @see #getFeedForward()
	 * @generated
	 */
	EAttribute getFeedForward_Activation();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.FeedForward#isBias <em>Bias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bias</em>'.
	 * @see org.trainyard.model.experiment.FeedForward#isBias()
	 * @see #getFeedForward()
	 * @generated
	 */
	EAttribute getFeedForward_Bias();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.DenseFeedForward <em>Dense Feed Forward</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dense Feed Forward</em>'.
	 * @see org.trainyard.model.experiment.DenseFeedForward
	 * @generated
	 */
	EClass getDenseFeedForward();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.MixtureOfExperts <em>Mixture Of Experts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mixture Of Experts</em>'.
	 * @see org.trainyard.model.experiment.MixtureOfExperts
	 * @generated
	 */
	EClass getMixtureOfExperts();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.MixtureOfExperts#getExperts <em>Experts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Experts</em>'.
	 * @see org.trainyard.model.experiment.MixtureOfExperts#getExperts()
	 * @see #getMixtureOfExperts()
	 * @generated
	 */
	EAttribute getMixtureOfExperts_Experts();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.MixtureOfExperts#getTopK <em>Top K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Top K</em>'.
	 * @see org.trainyard.model.experiment.MixtureOfExperts#getTopK()
	 * @see #getMixtureOfExperts()
	 * @generated
	 */
	EAttribute getMixtureOfExperts_TopK();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.MixtureOfExperts#getLoadBalanceWeight <em>Load Balance Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load Balance Weight</em>'.
	 * @see org.trainyard.model.experiment.MixtureOfExperts#getLoadBalanceWeight()
	 * @see #getMixtureOfExperts()
	 * @generated
	 */
	EAttribute getMixtureOfExperts_LoadBalanceWeight();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Norm <em>Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Norm</em>'.
	 * @see org.trainyard.model.experiment.Norm
	 * @generated
	 */
	EClass getNorm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Norm#getPlacement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placement</em>'.
	 * @see org.trainyard.model.experiment.Norm#getPlacement()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Placement();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Norm#getEpsilon <em>Epsilon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epsilon</em>'.
	 * @see org.trainyard.model.experiment.Norm#getEpsilon()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Epsilon();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Norm#isFinalNorm <em>Final Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Final Norm</em>'.
	 * @see org.trainyard.model.experiment.Norm#isFinalNorm()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_FinalNorm();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.LayerNorm <em>Layer Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer Norm</em>'.
	 * @see org.trainyard.model.experiment.LayerNorm
	 * @generated
	 */
	EClass getLayerNorm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.LayerNorm#isBias <em>Bias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bias</em>'.
	 * @see org.trainyard.model.experiment.LayerNorm#isBias()
	 * @see #getLayerNorm()
	 * @generated
	 */
	EAttribute getLayerNorm_Bias();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.RmsNorm <em>Rms Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rms Norm</em>'.
	 * @see org.trainyard.model.experiment.RmsNorm
	 * @generated
	 */
	EClass getRmsNorm();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.BatchNorm <em>Batch Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Batch Norm</em>'.
	 * @see org.trainyard.model.experiment.BatchNorm
	 * @generated
	 */
	EClass getBatchNorm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.BatchNorm#getMomentum <em>Momentum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Momentum</em>'.
	 * @see org.trainyard.model.experiment.BatchNorm#getMomentum()
	 * @see #getBatchNorm()
	 * @generated
	 */
	EAttribute getBatchNorm_Momentum();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Positions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Positions</em>'.
	 * @see org.trainyard.model.experiment.Positions
	 * @generated
	 */
	EClass getPositions();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.SinusoidalPositions <em>Sinusoidal Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sinusoidal Positions</em>'.
	 * @see org.trainyard.model.experiment.SinusoidalPositions
	 * @generated
	 */
	EClass getSinusoidalPositions();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.LearnedPositions <em>Learned Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Learned Positions</em>'.
	 * @see org.trainyard.model.experiment.LearnedPositions
	 * @generated
	 */
	EClass getLearnedPositions();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.RotaryPositions <em>Rotary Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rotary Positions</em>'.
	 * @see org.trainyard.model.experiment.RotaryPositions
	 * @generated
	 */
	EClass getRotaryPositions();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.RotaryPositions#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.trainyard.model.experiment.RotaryPositions#getBase()
	 * @see #getRotaryPositions()
	 * @generated
	 */
	EAttribute getRotaryPositions_Base();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.NoPositions <em>No Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>No Positions</em>'.
	 * @see org.trainyard.model.experiment.NoPositions
	 * @generated
	 */
	EClass getNoPositions();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Lora <em>Lora</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lora</em>'.
	 * @see org.trainyard.model.experiment.Lora
	 * @generated
	 */
	EClass getLora();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Lora#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.trainyard.model.experiment.Lora#getRank()
	 * @see #getLora()
	 * @generated
	 */
	EAttribute getLora_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Lora#getAlpha <em>Alpha</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alpha</em>'.
	 * @see org.trainyard.model.experiment.Lora#getAlpha()
	 * @see #getLora()
	 * @generated
	 */
	EAttribute getLora_Alpha();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Lora#getDropout <em>Dropout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dropout</em>'.
	 * @see org.trainyard.model.experiment.Lora#getDropout()
	 * @see #getLora()
	 * @generated
	 */
	EAttribute getLora_Dropout();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Lora#isQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see org.trainyard.model.experiment.Lora#isQuery()
	 * @see #getLora()
	 * @generated
	 */
	EAttribute getLora_Query();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Lora#isKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.trainyard.model.experiment.Lora#isKey()
	 * @see #getLora()
	 * @generated
	 */
	EAttribute getLora_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Lora#isValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.trainyard.model.experiment.Lora#isValue()
	 * @see #getLora()
	 * @generated
	 */
	EAttribute getLora_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Lora#isOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.trainyard.model.experiment.Lora#isOutput()
	 * @see #getLora()
	 * @generated
	 */
	EAttribute getLora_Output();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Lora#isFeedForward <em>Feed Forward</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feed Forward</em>'.
	 * @see org.trainyard.model.experiment.Lora#isFeedForward()
	 * @see #getLora()
	 * @generated
	 */
	EAttribute getLora_FeedForward();

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
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.AdditionTask <em>Addition Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Addition Task</em>'.
	 * @see org.trainyard.model.experiment.AdditionTask
	 * @generated
	 */
	EClass getAdditionTask();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.AdditionTask#getDigits <em>Digits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digits</em>'.
	 * @see org.trainyard.model.experiment.AdditionTask#getDigits()
	 * @see #getAdditionTask()
	 * @generated
	 */
	EAttribute getAdditionTask_Digits();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.AdditionTask#getOperandOrder <em>Operand Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operand Order</em>'.
	 * @see org.trainyard.model.experiment.AdditionTask#getOperandOrder()
	 * @see #getAdditionTask()
	 * @generated
	 */
	EAttribute getAdditionTask_OperandOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.AdditionTask#getDigitOrder <em>Digit Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digit Order</em>'.
	 * @see org.trainyard.model.experiment.AdditionTask#getDigitOrder()
	 * @see #getAdditionTask()
	 * @generated
	 */
	EAttribute getAdditionTask_DigitOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.AdditionTask#getCurriculumSteps <em>Curriculum Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Curriculum Steps</em>'.
	 * @see org.trainyard.model.experiment.AdditionTask#getCurriculumSteps()
	 * @see #getAdditionTask()
	 * @generated
	 */
	EAttribute getAdditionTask_CurriculumSteps();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.NumberWordsTask <em>Number Words Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Number Words Task</em>'.
	 * @see org.trainyard.model.experiment.NumberWordsTask
	 * @generated
	 */
	EClass getNumberWordsTask();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.NumberWordsTask#getMaximumWords <em>Maximum Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Words</em>'.
	 * @see org.trainyard.model.experiment.NumberWordsTask#getMaximumWords()
	 * @see #getNumberWordsTask()
	 * @generated
	 */
	EAttribute getNumberWordsTask_MaximumWords();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.TextTask <em>Text Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Task</em>'.
	 * @see org.trainyard.model.experiment.TextTask
	 * @generated
	 */
	EClass getTextTask();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.TextTask#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.trainyard.model.experiment.TextTask#getFile()
	 * @see #getTextTask()
	 * @generated
	 */
	EAttribute getTextTask_File();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.TextTask#getTokenizer <em>Tokenizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tokenizer</em>'.
	 * @see org.trainyard.model.experiment.TextTask#getTokenizer()
	 * @see #getTextTask()
	 * @generated
	 */
	EAttribute getTextTask_Tokenizer();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.TextTask#getTokenizerFile <em>Tokenizer File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tokenizer File</em>'.
	 * @see org.trainyard.model.experiment.TextTask#getTokenizerFile()
	 * @see #getTextTask()
	 * @generated
	 */
	EAttribute getTextTask_TokenizerFile();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.TextTask#getVocabularySize <em>Vocabulary Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vocabulary Size</em>'.
	 * @see org.trainyard.model.experiment.TextTask#getVocabularySize()
	 * @see #getTextTask()
	 * @generated
	 */
	EAttribute getTextTask_VocabularySize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.TextTask#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.trainyard.model.experiment.TextTask#getLength()
	 * @see #getTextTask()
	 * @generated
	 */
	EAttribute getTextTask_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.TextTask#getValidationShare <em>Validation Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validation Share</em>'.
	 * @see org.trainyard.model.experiment.TextTask#getValidationShare()
	 * @see #getTextTask()
	 * @generated
	 */
	EAttribute getTextTask_ValidationShare();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.SignalTask <em>Signal Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signal Task</em>'.
	 * @see org.trainyard.model.experiment.SignalTask
	 * @generated
	 */
	EClass getSignalTask();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.SignalTask#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.trainyard.model.experiment.SignalTask#getSignal()
	 * @see #getSignalTask()
	 * @generated
	 */
	EAttribute getSignalTask_Signal();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.SignalTask#getFeatures <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Features</em>'.
	 * @see org.trainyard.model.experiment.SignalTask#getFeatures()
	 * @see #getSignalTask()
	 * @generated
	 */
	EAttribute getSignalTask_Features();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.SignalTask#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.trainyard.model.experiment.SignalTask#getLength()
	 * @see #getSignalTask()
	 * @generated
	 */
	EAttribute getSignalTask_Length();

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
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Training#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Schedule</em>'.
	 * @see org.trainyard.model.experiment.Training#getSchedule()
	 * @see #getTraining()
	 * @generated
	 */
	EReference getTraining_Schedule();

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
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getMomentum <em>Momentum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Momentum</em>'.
	 * @see org.trainyard.model.experiment.Training#getMomentum()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Momentum();

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
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getDecayedParameters <em>Decayed Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decayed Parameters</em>'.
	 * @see org.trainyard.model.experiment.Training#getDecayedParameters()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_DecayedParameters();

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
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getPrecision <em>Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Precision</em>'.
	 * @see org.trainyard.model.experiment.Training#getPrecision()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Precision();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#isActivationCheckpointing <em>Activation Checkpointing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activation Checkpointing</em>'.
	 * @see org.trainyard.model.experiment.Training#isActivationCheckpointing()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_ActivationCheckpointing();

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
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getAccumulation <em>Accumulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accumulation</em>'.
	 * @see org.trainyard.model.experiment.Training#getAccumulation()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Accumulation();

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
	 * Returns the meta object for the containment reference '{@link org.trainyard.model.experiment.Training#getEarlyStopping <em>Early Stopping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Early Stopping</em>'.
	 * @see org.trainyard.model.experiment.Training#getEarlyStopping()
	 * @see #getTraining()
	 * @generated
	 */
	EReference getTraining_EarlyStopping();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Training#getCheckpointsKept <em>Checkpoints Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checkpoints Kept</em>'.
	 * @see org.trainyard.model.experiment.Training#getCheckpointsKept()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_CheckpointsKept();

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
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Schedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Schedule</em>'.
	 * @see org.trainyard.model.experiment.Schedule
	 * @generated
	 */
	EClass getSchedule();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.ConstantSchedule <em>Constant Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constant Schedule</em>'.
	 * @see org.trainyard.model.experiment.ConstantSchedule
	 * @generated
	 */
	EClass getConstantSchedule();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.CosineSchedule <em>Cosine Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cosine Schedule</em>'.
	 * @see org.trainyard.model.experiment.CosineSchedule
	 * @generated
	 */
	EClass getCosineSchedule();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.CosineSchedule#getWarmupSteps <em>Warmup Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warmup Steps</em>'.
	 * @see org.trainyard.model.experiment.CosineSchedule#getWarmupSteps()
	 * @see #getCosineSchedule()
	 * @generated
	 */
	EAttribute getCosineSchedule_WarmupSteps();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.CosineSchedule#getMinimumLearningRate <em>Minimum Learning Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Learning Rate</em>'.
	 * @see org.trainyard.model.experiment.CosineSchedule#getMinimumLearningRate()
	 * @see #getCosineSchedule()
	 * @generated
	 */
	EAttribute getCosineSchedule_MinimumLearningRate();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.InverseSquareRootSchedule <em>Inverse Square Root Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inverse Square Root Schedule</em>'.
	 * @see org.trainyard.model.experiment.InverseSquareRootSchedule
	 * @generated
	 */
	EClass getInverseSquareRootSchedule();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.InverseSquareRootSchedule#getWarmupSteps <em>Warmup Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warmup Steps</em>'.
	 * @see org.trainyard.model.experiment.InverseSquareRootSchedule#getWarmupSteps()
	 * @see #getInverseSquareRootSchedule()
	 * @generated
	 */
	EAttribute getInverseSquareRootSchedule_WarmupSteps();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.PlateauSchedule <em>Plateau Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plateau Schedule</em>'.
	 * @see org.trainyard.model.experiment.PlateauSchedule
	 * @generated
	 */
	EClass getPlateauSchedule();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.PlateauSchedule#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.trainyard.model.experiment.PlateauSchedule#getFactor()
	 * @see #getPlateauSchedule()
	 * @generated
	 */
	EAttribute getPlateauSchedule_Factor();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.PlateauSchedule#getPatience <em>Patience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patience</em>'.
	 * @see org.trainyard.model.experiment.PlateauSchedule#getPatience()
	 * @see #getPlateauSchedule()
	 * @generated
	 */
	EAttribute getPlateauSchedule_Patience();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.PlateauSchedule#getMinimumChange <em>Minimum Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Change</em>'.
	 * @see org.trainyard.model.experiment.PlateauSchedule#getMinimumChange()
	 * @see #getPlateauSchedule()
	 * @generated
	 */
	EAttribute getPlateauSchedule_MinimumChange();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.PlateauSchedule#getMinimumLearningRate <em>Minimum Learning Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Learning Rate</em>'.
	 * @see org.trainyard.model.experiment.PlateauSchedule#getMinimumLearningRate()
	 * @see #getPlateauSchedule()
	 * @generated
	 */
	EAttribute getPlateauSchedule_MinimumLearningRate();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.EarlyStopping <em>Early Stopping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Early Stopping</em>'.
	 * @see org.trainyard.model.experiment.EarlyStopping
	 * @generated
	 */
	EClass getEarlyStopping();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.EarlyStopping#getPatience <em>Patience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patience</em>'.
	 * @see org.trainyard.model.experiment.EarlyStopping#getPatience()
	 * @see #getEarlyStopping()
	 * @generated
	 */
	EAttribute getEarlyStopping_Patience();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.EarlyStopping#getMinimumChange <em>Minimum Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Change</em>'.
	 * @see org.trainyard.model.experiment.EarlyStopping#getMinimumChange()
	 * @see #getEarlyStopping()
	 * @generated
	 */
	EAttribute getEarlyStopping_MinimumChange();

	/**
	 * Returns the meta object for class '{@link org.trainyard.model.experiment.Profiling <em>Profiling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Profiling</em>'.
	 * @see org.trainyard.model.experiment.Profiling
	 * @generated
	 */
	EClass getProfiling();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#getInterval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval</em>'.
	 * @see org.trainyard.model.experiment.Profiling#getInterval()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_Interval();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#isTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.trainyard.model.experiment.Profiling#isTime()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#isMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.trainyard.model.experiment.Profiling#isMemory()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#isGradientNorms <em>Gradient Norms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gradient Norms</em>'.
	 * @see org.trainyard.model.experiment.Profiling#isGradientNorms()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_GradientNorms();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#isWeightNorms <em>Weight Norms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Norms</em>'.
	 * @see org.trainyard.model.experiment.Profiling#isWeightNorms()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_WeightNorms();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#isExperts <em>Experts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Experts</em>'.
	 * @see org.trainyard.model.experiment.Profiling#isExperts()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_Experts();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#isFixedPoint <em>Fixed Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed Point</em>'.
	 * @see org.trainyard.model.experiment.Profiling#isFixedPoint()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_FixedPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#isMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Machine</em>'.
	 * @see org.trainyard.model.experiment.Profiling#isMachine()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_Machine();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#getSampleInterval <em>Sample Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Interval</em>'.
	 * @see org.trainyard.model.experiment.Profiling#getSampleInterval()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_SampleInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#isHistograms <em>Histograms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Histograms</em>'.
	 * @see org.trainyard.model.experiment.Profiling#isHistograms()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_Histograms();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#isAttention <em>Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attention</em>'.
	 * @see org.trainyard.model.experiment.Profiling#isAttention()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_Attention();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#getAttentionHeads <em>Attention Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attention Heads</em>'.
	 * @see org.trainyard.model.experiment.Profiling#getAttentionHeads()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_AttentionHeads();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#getAttentionInput <em>Attention Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attention Input</em>'.
	 * @see org.trainyard.model.experiment.Profiling#getAttentionInput()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_AttentionInput();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.model.experiment.Profiling#getTraceStep <em>Trace Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trace Step</em>'.
	 * @see org.trainyard.model.experiment.Profiling#getTraceStep()
	 * @see #getProfiling()
	 * @generated
	 */
	EAttribute getProfiling_TraceStep();

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
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.StatePrecision <em>State Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State Precision</em>'.
	 * @see org.trainyard.model.experiment.StatePrecision
	 * @generated
	 */
	EEnum getStatePrecision();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.Solver <em>Solver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Solver</em>'.
	 * @see org.trainyard.model.experiment.Solver
	 * @generated
	 */
	EEnum getSolver();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.FixedPointGradient <em>Fixed Point Gradient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fixed Point Gradient</em>'.
	 * @see org.trainyard.model.experiment.FixedPointGradient
	 * @generated
	 */
	EEnum getFixedPointGradient();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.AttentionKernel <em>Attention Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attention Kernel</em>'.
	 * @see org.trainyard.model.experiment.AttentionKernel
	 * @generated
	 */
	EEnum getAttentionKernel();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.Activation <em>Activation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activation</em>'.
	 * @see org.trainyard.model.experiment.Activation
	 * @generated
	 */
	EEnum getActivation();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.NormPlacement <em>Norm Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Norm Placement</em>'.
	 * @see org.trainyard.model.experiment.NormPlacement
	 * @generated
	 */
	EEnum getNormPlacement();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.OperandOrder <em>Operand Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Operand Order</em>'.
	 * @see org.trainyard.model.experiment.OperandOrder
	 * @generated
	 */
	EEnum getOperandOrder();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.DigitOrder <em>Digit Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Digit Order</em>'.
	 * @see org.trainyard.model.experiment.DigitOrder
	 * @generated
	 */
	EEnum getDigitOrder();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.Tokenizer <em>Tokenizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tokenizer</em>'.
	 * @see org.trainyard.model.experiment.Tokenizer
	 * @generated
	 */
	EEnum getTokenizer();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.Signal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Signal</em>'.
	 * @see org.trainyard.model.experiment.Signal
	 * @generated
	 */
	EEnum getSignal();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.DecayedParameters <em>Decayed Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decayed Parameters</em>'.
	 * @see org.trainyard.model.experiment.DecayedParameters
	 * @generated
	 */
	EEnum getDecayedParameters();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.model.experiment.Precision <em>Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Precision</em>'.
	 * @see org.trainyard.model.experiment.Precision
	 * @generated
	 */
	EEnum getPrecision();

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
		 * The meta object literal for the '<em><b>Profiling</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__PROFILING = eINSTANCE.getExperiment_Profiling();

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
		 * The meta object literal for the '<em><b>Hidden Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__HIDDEN_SIZE = eINSTANCE.getModel_HiddenSize();

		/**
		 * The meta object literal for the '<em><b>Heads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__HEADS = eINSTANCE.getModel_Heads();

		/**
		 * The meta object literal for the '<em><b>Feed Forward Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__FEED_FORWARD_SIZE = eINSTANCE.getModel_FeedForwardSize();

		/**
		 * The meta object literal for the '<em><b>Dropout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__DROPOUT = eINSTANCE.getModel_Dropout();

		/**
		 * The meta object literal for the '<em><b>Maximum Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__MAXIMUM_LENGTH = eINSTANCE.getModel_MaximumLength();

		/**
		 * The meta object literal for the '<em><b>Tied Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__TIED_HEAD = eINSTANCE.getModel_TiedHead();

		/**
		 * The meta object literal for the '<em><b>Embedding Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__EMBEDDING_DEVIATION = eINSTANCE.getModel_EmbeddingDeviation();

		/**
		 * The meta object literal for the '<em><b>Initial Weights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__INITIAL_WEIGHTS = eINSTANCE.getModel_InitialWeights();

		/**
		 * The meta object literal for the '<em><b>Attention</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL__ATTENTION = eINSTANCE.getModel_Attention();

		/**
		 * The meta object literal for the '<em><b>Feed Forward</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL__FEED_FORWARD = eINSTANCE.getModel_FeedForward();

		/**
		 * The meta object literal for the '<em><b>Norm</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL__NORM = eINSTANCE.getModel_Norm();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL__POSITIONS = eINSTANCE.getModel_Positions();

		/**
		 * The meta object literal for the '<em><b>Lora</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL__LORA = eINSTANCE.getModel_Lora();

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
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.EncoderOnlyImpl <em>Encoder Only</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.EncoderOnlyImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getEncoderOnly()
		 * @generated
		 */
		EClass ENCODER_ONLY = eINSTANCE.getEncoderOnly();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCODER_ONLY__LAYERS = eINSTANCE.getEncoderOnly_Layers();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.RevDeqImpl <em>Rev Deq</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.RevDeqImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getRevDeq()
		 * @generated
		 */
		EClass REV_DEQ = eINSTANCE.getRevDeq();

		/**
		 * The meta object literal for the '<em><b>Cell Layers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__CELL_LAYERS = eINSTANCE.getRevDeq_CellLayers();

		/**
		 * The meta object literal for the '<em><b>Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__ITERATIONS = eINSTANCE.getRevDeq_Iterations();

		/**
		 * The meta object literal for the '<em><b>Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__TOLERANCE = eINSTANCE.getRevDeq_Tolerance();

		/**
		 * The meta object literal for the '<em><b>Beta</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__BETA = eINSTANCE.getRevDeq_Beta();

		/**
		 * The meta object literal for the '<em><b>State Precision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__STATE_PRECISION = eINSTANCE.getRevDeq_StatePrecision();

		/**
		 * The meta object literal for the '<em><b>Solver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__SOLVER = eINSTANCE.getRevDeq_Solver();

		/**
		 * The meta object literal for the '<em><b>Gradient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__GRADIENT = eINSTANCE.getRevDeq_Gradient();

		/**
		 * The meta object literal for the '<em><b>Gradient Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__GRADIENT_STEPS = eINSTANCE.getRevDeq_GradientSteps();

		/**
		 * The meta object literal for the '<em><b>Kept Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__KEPT_ITERATIONS = eINSTANCE.getRevDeq_KeptIterations();

		/**
		 * The meta object literal for the '<em><b>Causal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REV_DEQ__CAUSAL = eINSTANCE.getRevDeq_Causal();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.AttentionImpl <em>Attention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.AttentionImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getAttention()
		 * @generated
		 */
		EClass ATTENTION = eINSTANCE.getAttention();

		/**
		 * The meta object literal for the '<em><b>Bias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENTION__BIAS = eINSTANCE.getAttention_Bias();

		/**
		 * The meta object literal for the '<em><b>Dropout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENTION__DROPOUT = eINSTANCE.getAttention_Dropout();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.DotProductAttentionImpl <em>Dot Product Attention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.DotProductAttentionImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDotProductAttention()
		 * @generated
		 */
		EClass DOT_PRODUCT_ATTENTION = eINSTANCE.getDotProductAttention();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOT_PRODUCT_ATTENTION__KERNEL = eINSTANCE.getDotProductAttention_Kernel();

		/**
		 * The meta object literal for the '<em><b>Block Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOT_PRODUCT_ATTENTION__BLOCK_SIZE = eINSTANCE.getDotProductAttention_BlockSize();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.MultiHeadAttentionImpl <em>Multi Head Attention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.MultiHeadAttentionImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getMultiHeadAttention()
		 * @generated
		 */
		EClass MULTI_HEAD_ATTENTION = eINSTANCE.getMultiHeadAttention();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.GroupedQueryAttentionImpl <em>Grouped Query Attention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.GroupedQueryAttentionImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getGroupedQueryAttention()
		 * @generated
		 */
		EClass GROUPED_QUERY_ATTENTION = eINSTANCE.getGroupedQueryAttention();

		/**
		 * The meta object literal for the '<em><b>Key Value Heads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUPED_QUERY_ATTENTION__KEY_VALUE_HEADS = eINSTANCE.getGroupedQueryAttention_KeyValueHeads();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.AdditiveAttentionImpl <em>Additive Attention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.AdditiveAttentionImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getAdditiveAttention()
		 * @generated
		 */
		EClass ADDITIVE_ATTENTION = eINSTANCE.getAdditiveAttention();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.FeedForwardImpl <em>Feed Forward</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.FeedForwardImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getFeedForward()
		 * @generated
		 */
		EClass FEED_FORWARD = eINSTANCE.getFeedForward();

		/**
		 * The meta object literal for the '<em><b>Activation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEED_FORWARD__ACTIVATION = eINSTANCE.getFeedForward_Activation();

		/**
		 * The meta object literal for the '<em><b>Bias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEED_FORWARD__BIAS = eINSTANCE.getFeedForward_Bias();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.DenseFeedForwardImpl <em>Dense Feed Forward</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.DenseFeedForwardImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDenseFeedForward()
		 * @generated
		 */
		EClass DENSE_FEED_FORWARD = eINSTANCE.getDenseFeedForward();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.MixtureOfExpertsImpl <em>Mixture Of Experts</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.MixtureOfExpertsImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getMixtureOfExperts()
		 * @generated
		 */
		EClass MIXTURE_OF_EXPERTS = eINSTANCE.getMixtureOfExperts();

		/**
		 * The meta object literal for the '<em><b>Experts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXTURE_OF_EXPERTS__EXPERTS = eINSTANCE.getMixtureOfExperts_Experts();

		/**
		 * The meta object literal for the '<em><b>Top K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXTURE_OF_EXPERTS__TOP_K = eINSTANCE.getMixtureOfExperts_TopK();

		/**
		 * The meta object literal for the '<em><b>Load Balance Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXTURE_OF_EXPERTS__LOAD_BALANCE_WEIGHT = eINSTANCE.getMixtureOfExperts_LoadBalanceWeight();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.NormImpl <em>Norm</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.NormImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getNorm()
		 * @generated
		 */
		EClass NORM = eINSTANCE.getNorm();

		/**
		 * The meta object literal for the '<em><b>Placement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__PLACEMENT = eINSTANCE.getNorm_Placement();

		/**
		 * The meta object literal for the '<em><b>Epsilon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__EPSILON = eINSTANCE.getNorm_Epsilon();

		/**
		 * The meta object literal for the '<em><b>Final Norm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__FINAL_NORM = eINSTANCE.getNorm_FinalNorm();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.LayerNormImpl <em>Layer Norm</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.LayerNormImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getLayerNorm()
		 * @generated
		 */
		EClass LAYER_NORM = eINSTANCE.getLayerNorm();

		/**
		 * The meta object literal for the '<em><b>Bias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER_NORM__BIAS = eINSTANCE.getLayerNorm_Bias();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.RmsNormImpl <em>Rms Norm</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.RmsNormImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getRmsNorm()
		 * @generated
		 */
		EClass RMS_NORM = eINSTANCE.getRmsNorm();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.BatchNormImpl <em>Batch Norm</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.BatchNormImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getBatchNorm()
		 * @generated
		 */
		EClass BATCH_NORM = eINSTANCE.getBatchNorm();

		/**
		 * The meta object literal for the '<em><b>Momentum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_NORM__MOMENTUM = eINSTANCE.getBatchNorm_Momentum();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.PositionsImpl <em>Positions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.PositionsImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getPositions()
		 * @generated
		 */
		EClass POSITIONS = eINSTANCE.getPositions();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.SinusoidalPositionsImpl <em>Sinusoidal Positions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.SinusoidalPositionsImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSinusoidalPositions()
		 * @generated
		 */
		EClass SINUSOIDAL_POSITIONS = eINSTANCE.getSinusoidalPositions();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.LearnedPositionsImpl <em>Learned Positions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.LearnedPositionsImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getLearnedPositions()
		 * @generated
		 */
		EClass LEARNED_POSITIONS = eINSTANCE.getLearnedPositions();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.RotaryPositionsImpl <em>Rotary Positions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.RotaryPositionsImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getRotaryPositions()
		 * @generated
		 */
		EClass ROTARY_POSITIONS = eINSTANCE.getRotaryPositions();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROTARY_POSITIONS__BASE = eINSTANCE.getRotaryPositions_Base();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.NoPositionsImpl <em>No Positions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.NoPositionsImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getNoPositions()
		 * @generated
		 */
		EClass NO_POSITIONS = eINSTANCE.getNoPositions();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.LoraImpl <em>Lora</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.LoraImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getLora()
		 * @generated
		 */
		EClass LORA = eINSTANCE.getLora();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LORA__RANK = eINSTANCE.getLora_Rank();

		/**
		 * The meta object literal for the '<em><b>Alpha</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LORA__ALPHA = eINSTANCE.getLora_Alpha();

		/**
		 * The meta object literal for the '<em><b>Dropout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LORA__DROPOUT = eINSTANCE.getLora_Dropout();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LORA__QUERY = eINSTANCE.getLora_Query();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LORA__KEY = eINSTANCE.getLora_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LORA__VALUE = eINSTANCE.getLora_Value();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LORA__OUTPUT = eINSTANCE.getLora_Output();

		/**
		 * The meta object literal for the '<em><b>Feed Forward</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LORA__FEED_FORWARD = eINSTANCE.getLora_FeedForward();

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
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.AdditionTaskImpl <em>Addition Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.AdditionTaskImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getAdditionTask()
		 * @generated
		 */
		EClass ADDITION_TASK = eINSTANCE.getAdditionTask();

		/**
		 * The meta object literal for the '<em><b>Digits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDITION_TASK__DIGITS = eINSTANCE.getAdditionTask_Digits();

		/**
		 * The meta object literal for the '<em><b>Operand Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDITION_TASK__OPERAND_ORDER = eINSTANCE.getAdditionTask_OperandOrder();

		/**
		 * The meta object literal for the '<em><b>Digit Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDITION_TASK__DIGIT_ORDER = eINSTANCE.getAdditionTask_DigitOrder();

		/**
		 * The meta object literal for the '<em><b>Curriculum Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDITION_TASK__CURRICULUM_STEPS = eINSTANCE.getAdditionTask_CurriculumSteps();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.NumberWordsTaskImpl <em>Number Words Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.NumberWordsTaskImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getNumberWordsTask()
		 * @generated
		 */
		EClass NUMBER_WORDS_TASK = eINSTANCE.getNumberWordsTask();

		/**
		 * The meta object literal for the '<em><b>Maximum Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_WORDS_TASK__MAXIMUM_WORDS = eINSTANCE.getNumberWordsTask_MaximumWords();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.TextTaskImpl <em>Text Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.TextTaskImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTextTask()
		 * @generated
		 */
		EClass TEXT_TASK = eINSTANCE.getTextTask();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_TASK__FILE = eINSTANCE.getTextTask_File();

		/**
		 * The meta object literal for the '<em><b>Tokenizer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_TASK__TOKENIZER = eINSTANCE.getTextTask_Tokenizer();

		/**
		 * The meta object literal for the '<em><b>Tokenizer File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_TASK__TOKENIZER_FILE = eINSTANCE.getTextTask_TokenizerFile();

		/**
		 * The meta object literal for the '<em><b>Vocabulary Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_TASK__VOCABULARY_SIZE = eINSTANCE.getTextTask_VocabularySize();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_TASK__LENGTH = eINSTANCE.getTextTask_Length();

		/**
		 * The meta object literal for the '<em><b>Validation Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_TASK__VALIDATION_SHARE = eINSTANCE.getTextTask_ValidationShare();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.SignalTaskImpl <em>Signal Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.SignalTaskImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSignalTask()
		 * @generated
		 */
		EClass SIGNAL_TASK = eINSTANCE.getSignalTask();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNAL_TASK__SIGNAL = eINSTANCE.getSignalTask_Signal();

		/**
		 * The meta object literal for the '<em><b>Features</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNAL_TASK__FEATURES = eINSTANCE.getSignalTask_Features();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNAL_TASK__LENGTH = eINSTANCE.getSignalTask_Length();

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
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAINING__SCHEDULE = eINSTANCE.getTraining_Schedule();

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
		 * The meta object literal for the '<em><b>Momentum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__MOMENTUM = eINSTANCE.getTraining_Momentum();

		/**
		 * The meta object literal for the '<em><b>Weight Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__WEIGHT_DECAY = eINSTANCE.getTraining_WeightDecay();

		/**
		 * The meta object literal for the '<em><b>Decayed Parameters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__DECAYED_PARAMETERS = eINSTANCE.getTraining_DecayedParameters();

		/**
		 * The meta object literal for the '<em><b>Clip Norm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__CLIP_NORM = eINSTANCE.getTraining_ClipNorm();

		/**
		 * The meta object literal for the '<em><b>Precision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__PRECISION = eINSTANCE.getTraining_Precision();

		/**
		 * The meta object literal for the '<em><b>Activation Checkpointing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__ACTIVATION_CHECKPOINTING = eINSTANCE.getTraining_ActivationCheckpointing();

		/**
		 * The meta object literal for the '<em><b>Batch Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__BATCH_SIZE = eINSTANCE.getTraining_BatchSize();

		/**
		 * The meta object literal for the '<em><b>Accumulation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__ACCUMULATION = eINSTANCE.getTraining_Accumulation();

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
		 * The meta object literal for the '<em><b>Early Stopping</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAINING__EARLY_STOPPING = eINSTANCE.getTraining_EarlyStopping();

		/**
		 * The meta object literal for the '<em><b>Checkpoints Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__CHECKPOINTS_KEPT = eINSTANCE.getTraining_CheckpointsKept();

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
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.ScheduleImpl <em>Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.ScheduleImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSchedule()
		 * @generated
		 */
		EClass SCHEDULE = eINSTANCE.getSchedule();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.ConstantScheduleImpl <em>Constant Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.ConstantScheduleImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getConstantSchedule()
		 * @generated
		 */
		EClass CONSTANT_SCHEDULE = eINSTANCE.getConstantSchedule();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.CosineScheduleImpl <em>Cosine Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.CosineScheduleImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getCosineSchedule()
		 * @generated
		 */
		EClass COSINE_SCHEDULE = eINSTANCE.getCosineSchedule();

		/**
		 * The meta object literal for the '<em><b>Warmup Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COSINE_SCHEDULE__WARMUP_STEPS = eINSTANCE.getCosineSchedule_WarmupSteps();

		/**
		 * The meta object literal for the '<em><b>Minimum Learning Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COSINE_SCHEDULE__MINIMUM_LEARNING_RATE = eINSTANCE.getCosineSchedule_MinimumLearningRate();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.InverseSquareRootScheduleImpl <em>Inverse Square Root Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.InverseSquareRootScheduleImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getInverseSquareRootSchedule()
		 * @generated
		 */
		EClass INVERSE_SQUARE_ROOT_SCHEDULE = eINSTANCE.getInverseSquareRootSchedule();

		/**
		 * The meta object literal for the '<em><b>Warmup Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVERSE_SQUARE_ROOT_SCHEDULE__WARMUP_STEPS = eINSTANCE.getInverseSquareRootSchedule_WarmupSteps();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.PlateauScheduleImpl <em>Plateau Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.PlateauScheduleImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getPlateauSchedule()
		 * @generated
		 */
		EClass PLATEAU_SCHEDULE = eINSTANCE.getPlateauSchedule();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATEAU_SCHEDULE__FACTOR = eINSTANCE.getPlateauSchedule_Factor();

		/**
		 * The meta object literal for the '<em><b>Patience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATEAU_SCHEDULE__PATIENCE = eINSTANCE.getPlateauSchedule_Patience();

		/**
		 * The meta object literal for the '<em><b>Minimum Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATEAU_SCHEDULE__MINIMUM_CHANGE = eINSTANCE.getPlateauSchedule_MinimumChange();

		/**
		 * The meta object literal for the '<em><b>Minimum Learning Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATEAU_SCHEDULE__MINIMUM_LEARNING_RATE = eINSTANCE.getPlateauSchedule_MinimumLearningRate();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.EarlyStoppingImpl <em>Early Stopping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.EarlyStoppingImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getEarlyStopping()
		 * @generated
		 */
		EClass EARLY_STOPPING = eINSTANCE.getEarlyStopping();

		/**
		 * The meta object literal for the '<em><b>Patience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EARLY_STOPPING__PATIENCE = eINSTANCE.getEarlyStopping_Patience();

		/**
		 * The meta object literal for the '<em><b>Minimum Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EARLY_STOPPING__MINIMUM_CHANGE = eINSTANCE.getEarlyStopping_MinimumChange();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.impl.ProfilingImpl <em>Profiling</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.impl.ProfilingImpl
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getProfiling()
		 * @generated
		 */
		EClass PROFILING = eINSTANCE.getProfiling();

		/**
		 * The meta object literal for the '<em><b>Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__INTERVAL = eINSTANCE.getProfiling_Interval();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__TIME = eINSTANCE.getProfiling_Time();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__MEMORY = eINSTANCE.getProfiling_Memory();

		/**
		 * The meta object literal for the '<em><b>Gradient Norms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__GRADIENT_NORMS = eINSTANCE.getProfiling_GradientNorms();

		/**
		 * The meta object literal for the '<em><b>Weight Norms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__WEIGHT_NORMS = eINSTANCE.getProfiling_WeightNorms();

		/**
		 * The meta object literal for the '<em><b>Experts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__EXPERTS = eINSTANCE.getProfiling_Experts();

		/**
		 * The meta object literal for the '<em><b>Fixed Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__FIXED_POINT = eINSTANCE.getProfiling_FixedPoint();

		/**
		 * The meta object literal for the '<em><b>Machine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__MACHINE = eINSTANCE.getProfiling_Machine();

		/**
		 * The meta object literal for the '<em><b>Sample Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__SAMPLE_INTERVAL = eINSTANCE.getProfiling_SampleInterval();

		/**
		 * The meta object literal for the '<em><b>Histograms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__HISTOGRAMS = eINSTANCE.getProfiling_Histograms();

		/**
		 * The meta object literal for the '<em><b>Attention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__ATTENTION = eINSTANCE.getProfiling_Attention();

		/**
		 * The meta object literal for the '<em><b>Attention Heads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__ATTENTION_HEADS = eINSTANCE.getProfiling_AttentionHeads();

		/**
		 * The meta object literal for the '<em><b>Attention Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__ATTENTION_INPUT = eINSTANCE.getProfiling_AttentionInput();

		/**
		 * The meta object literal for the '<em><b>Trace Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILING__TRACE_STEP = eINSTANCE.getProfiling_TraceStep();

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

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.StatePrecision <em>State Precision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.StatePrecision
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getStatePrecision()
		 * @generated
		 */
		EEnum STATE_PRECISION = eINSTANCE.getStatePrecision();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.Solver <em>Solver</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.Solver
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSolver()
		 * @generated
		 */
		EEnum SOLVER = eINSTANCE.getSolver();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.FixedPointGradient <em>Fixed Point Gradient</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.FixedPointGradient
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getFixedPointGradient()
		 * @generated
		 */
		EEnum FIXED_POINT_GRADIENT = eINSTANCE.getFixedPointGradient();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.AttentionKernel <em>Attention Kernel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.AttentionKernel
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getAttentionKernel()
		 * @generated
		 */
		EEnum ATTENTION_KERNEL = eINSTANCE.getAttentionKernel();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.Activation <em>Activation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.Activation
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getActivation()
		 * @generated
		 */
		EEnum ACTIVATION = eINSTANCE.getActivation();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.NormPlacement <em>Norm Placement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.NormPlacement
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getNormPlacement()
		 * @generated
		 */
		EEnum NORM_PLACEMENT = eINSTANCE.getNormPlacement();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.OperandOrder <em>Operand Order</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.OperandOrder
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getOperandOrder()
		 * @generated
		 */
		EEnum OPERAND_ORDER = eINSTANCE.getOperandOrder();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.DigitOrder <em>Digit Order</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.DigitOrder
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDigitOrder()
		 * @generated
		 */
		EEnum DIGIT_ORDER = eINSTANCE.getDigitOrder();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.Tokenizer <em>Tokenizer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.Tokenizer
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getTokenizer()
		 * @generated
		 */
		EEnum TOKENIZER = eINSTANCE.getTokenizer();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.Signal <em>Signal</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.Signal
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getSignal()
		 * @generated
		 */
		EEnum SIGNAL = eINSTANCE.getSignal();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.DecayedParameters <em>Decayed Parameters</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.DecayedParameters
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getDecayedParameters()
		 * @generated
		 */
		EEnum DECAYED_PARAMETERS = eINSTANCE.getDecayedParameters();

		/**
		 * The meta object literal for the '{@link org.trainyard.model.experiment.Precision <em>Precision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trainyard.model.experiment.Precision
		 * @see org.trainyard.model.experiment.impl.ExperimentPackageImpl#getPrecision()
		 * @generated
		 */
		EEnum PRECISION = eINSTANCE.getPrecision();

	}

} //ExperimentPackage

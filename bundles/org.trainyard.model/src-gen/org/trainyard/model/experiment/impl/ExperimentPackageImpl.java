/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.AttentionKernel;
import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.ConstantSchedule;
import org.trainyard.model.experiment.CopyTask;
import org.trainyard.model.experiment.CosineSchedule;
import org.trainyard.model.experiment.DecayedParameters;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.DenseFeedForward;
import org.trainyard.model.experiment.Device;
import org.trainyard.model.experiment.DigitOrder;
import org.trainyard.model.experiment.DotProductAttention;
import org.trainyard.model.experiment.EarlyStopping;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.InverseSquareRootSchedule;
import org.trainyard.model.experiment.LayerNorm;
import org.trainyard.model.experiment.LearnedPositions;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.MultiHeadAttention;
import org.trainyard.model.experiment.NoPositions;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.NormPlacement;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.OperandOrder;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.PlateauSchedule;
import org.trainyard.model.experiment.Positions;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.ReverseTask;
import org.trainyard.model.experiment.RmsNorm;
import org.trainyard.model.experiment.RotaryPositions;
import org.trainyard.model.experiment.Schedule;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.Signal;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.SinusoidalPositions;
import org.trainyard.model.experiment.Solver;
import org.trainyard.model.experiment.SortTask;
import org.trainyard.model.experiment.StatePrecision;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;
import org.trainyard.model.experiment.Training;

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
	private EClass encoderOnlyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass revDeqEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attentionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dotProductAttentionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass multiHeadAttentionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupedQueryAttentionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass additiveAttentionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass feedForwardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass denseFeedForwardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mixtureOfExpertsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass normEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layerNormEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rmsNormEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass batchNormEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass positionsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sinusoidalPositionsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass learnedPositionsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rotaryPositionsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noPositionsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loraEClass = null;

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
	private EClass additionTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numberWordsTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass signalTaskEClass = null;

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
	private EClass scheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass constantScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cosineScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inverseSquareRootScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass plateauScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass earlyStoppingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass profilingEClass = null;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum statePrecisionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum solverEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fixedPointGradientEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum attentionKernelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum normPlacementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum operandOrderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum digitOrderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tokenizerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum signalEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decayedParametersEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum precisionEEnum = null;

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
	public EReference getExperiment_Profiling() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(4);
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
	public EAttribute getModel_HiddenSize() {
		return (EAttribute)modelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModel_Heads() {
		return (EAttribute)modelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModel_FeedForwardSize() {
		return (EAttribute)modelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModel_Dropout() {
		return (EAttribute)modelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModel_MaximumLength() {
		return (EAttribute)modelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModel_TiedHead() {
		return (EAttribute)modelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModel_EmbeddingDeviation() {
		return (EAttribute)modelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModel_InitialWeights() {
		return (EAttribute)modelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModel_Attention() {
		return (EReference)modelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModel_FeedForward() {
		return (EReference)modelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModel_Norm() {
		return (EReference)modelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModel_Positions() {
		return (EReference)modelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModel_Lora() {
		return (EReference)modelEClass.getEStructuralFeatures().get(12);
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
	public EClass getEncoderOnly() {
		return encoderOnlyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncoderOnly_Layers() {
		return (EAttribute)encoderOnlyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRevDeq() {
		return revDeqEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_CellLayers() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_Iterations() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_Tolerance() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_Beta() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_StatePrecision() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_Solver() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_Gradient() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_GradientSteps() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_KeptIterations() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevDeq_Causal() {
		return (EAttribute)revDeqEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttention() {
		return attentionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttention_Bias() {
		return (EAttribute)attentionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttention_Dropout() {
		return (EAttribute)attentionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDotProductAttention() {
		return dotProductAttentionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDotProductAttention_Kernel() {
		return (EAttribute)dotProductAttentionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDotProductAttention_BlockSize() {
		return (EAttribute)dotProductAttentionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMultiHeadAttention() {
		return multiHeadAttentionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroupedQueryAttention() {
		return groupedQueryAttentionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupedQueryAttention_KeyValueHeads() {
		return (EAttribute)groupedQueryAttentionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdditiveAttention() {
		return additiveAttentionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeedForward() {
		return feedForwardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedForward_Activation() {
		return (EAttribute)feedForwardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedForward_Bias() {
		return (EAttribute)feedForwardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDenseFeedForward() {
		return denseFeedForwardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMixtureOfExperts() {
		return mixtureOfExpertsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixtureOfExperts_Experts() {
		return (EAttribute)mixtureOfExpertsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixtureOfExperts_TopK() {
		return (EAttribute)mixtureOfExpertsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixtureOfExperts_LoadBalanceWeight() {
		return (EAttribute)mixtureOfExpertsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNorm() {
		return normEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Placement() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Epsilon() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_FinalNorm() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayerNorm() {
		return layerNormEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayerNorm_Bias() {
		return (EAttribute)layerNormEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRmsNorm() {
		return rmsNormEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBatchNorm() {
		return batchNormEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchNorm_Momentum() {
		return (EAttribute)batchNormEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPositions() {
		return positionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSinusoidalPositions() {
		return sinusoidalPositionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLearnedPositions() {
		return learnedPositionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRotaryPositions() {
		return rotaryPositionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRotaryPositions_Base() {
		return (EAttribute)rotaryPositionsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNoPositions() {
		return noPositionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLora() {
		return loraEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLora_Rank() {
		return (EAttribute)loraEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLora_Alpha() {
		return (EAttribute)loraEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLora_Dropout() {
		return (EAttribute)loraEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLora_Query() {
		return (EAttribute)loraEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLora_Key() {
		return (EAttribute)loraEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLora_Value() {
		return (EAttribute)loraEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLora_Output() {
		return (EAttribute)loraEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLora_FeedForward() {
		return (EAttribute)loraEClass.getEStructuralFeatures().get(7);
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
	public EClass getAdditionTask() {
		return additionTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdditionTask_Digits() {
		return (EAttribute)additionTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdditionTask_OperandOrder() {
		return (EAttribute)additionTaskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdditionTask_DigitOrder() {
		return (EAttribute)additionTaskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdditionTask_CurriculumSteps() {
		return (EAttribute)additionTaskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumberWordsTask() {
		return numberWordsTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberWordsTask_MaximumWords() {
		return (EAttribute)numberWordsTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTextTask() {
		return textTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextTask_File() {
		return (EAttribute)textTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextTask_Tokenizer() {
		return (EAttribute)textTaskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextTask_TokenizerFile() {
		return (EAttribute)textTaskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextTask_VocabularySize() {
		return (EAttribute)textTaskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextTask_Length() {
		return (EAttribute)textTaskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextTask_ValidationShare() {
		return (EAttribute)textTaskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSignalTask() {
		return signalTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignalTask_Signal() {
		return (EAttribute)signalTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignalTask_Features() {
		return (EAttribute)signalTaskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignalTask_Length() {
		return (EAttribute)signalTaskEClass.getEStructuralFeatures().get(2);
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
	public EReference getTraining_Schedule() {
		return (EReference)trainingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Beta1() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Beta2() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Epsilon() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Momentum() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_WeightDecay() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_DecayedParameters() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_ClipNorm() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Precision() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_ActivationCheckpointing() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_BatchSize() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Accumulation() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Steps() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_EvaluationInterval() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_EvaluationSequences() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraining_EarlyStopping() {
		return (EReference)trainingEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_CheckpointsKept() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Seed() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Device() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Threads() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchedule() {
		return scheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConstantSchedule() {
		return constantScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCosineSchedule() {
		return cosineScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCosineSchedule_WarmupSteps() {
		return (EAttribute)cosineScheduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCosineSchedule_MinimumLearningRate() {
		return (EAttribute)cosineScheduleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInverseSquareRootSchedule() {
		return inverseSquareRootScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInverseSquareRootSchedule_WarmupSteps() {
		return (EAttribute)inverseSquareRootScheduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlateauSchedule() {
		return plateauScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlateauSchedule_Factor() {
		return (EAttribute)plateauScheduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlateauSchedule_Patience() {
		return (EAttribute)plateauScheduleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlateauSchedule_MinimumChange() {
		return (EAttribute)plateauScheduleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlateauSchedule_MinimumLearningRate() {
		return (EAttribute)plateauScheduleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEarlyStopping() {
		return earlyStoppingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEarlyStopping_Patience() {
		return (EAttribute)earlyStoppingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEarlyStopping_MinimumChange() {
		return (EAttribute)earlyStoppingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProfiling() {
		return profilingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_Interval() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_Time() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_Memory() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_GradientNorms() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_WeightNorms() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_Experts() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_FixedPoint() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_Machine() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_SampleInterval() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_Histograms() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_Attention() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_AttentionHeads() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_AttentionInput() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfiling_TraceStep() {
		return (EAttribute)profilingEClass.getEStructuralFeatures().get(13);
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
	public EEnum getStatePrecision() {
		return statePrecisionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSolver() {
		return solverEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFixedPointGradient() {
		return fixedPointGradientEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAttentionKernel() {
		return attentionKernelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivation() {
		return activationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNormPlacement() {
		return normPlacementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOperandOrder() {
		return operandOrderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDigitOrder() {
		return digitOrderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTokenizer() {
		return tokenizerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSignal() {
		return signalEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecayedParameters() {
		return decayedParametersEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPrecision() {
		return precisionEEnum;
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
		createEReference(experimentEClass, EXPERIMENT__PROFILING);

		modelEClass = createEClass(MODEL);
		createEAttribute(modelEClass, MODEL__HIDDEN_SIZE);
		createEAttribute(modelEClass, MODEL__HEADS);
		createEAttribute(modelEClass, MODEL__FEED_FORWARD_SIZE);
		createEAttribute(modelEClass, MODEL__DROPOUT);
		createEAttribute(modelEClass, MODEL__MAXIMUM_LENGTH);
		createEAttribute(modelEClass, MODEL__TIED_HEAD);
		createEAttribute(modelEClass, MODEL__EMBEDDING_DEVIATION);
		createEAttribute(modelEClass, MODEL__INITIAL_WEIGHTS);
		createEReference(modelEClass, MODEL__ATTENTION);
		createEReference(modelEClass, MODEL__FEED_FORWARD);
		createEReference(modelEClass, MODEL__NORM);
		createEReference(modelEClass, MODEL__POSITIONS);
		createEReference(modelEClass, MODEL__LORA);

		encoderDecoderEClass = createEClass(ENCODER_DECODER);
		createEAttribute(encoderDecoderEClass, ENCODER_DECODER__ENCODER_LAYERS);
		createEAttribute(encoderDecoderEClass, ENCODER_DECODER__DECODER_LAYERS);

		decoderOnlyEClass = createEClass(DECODER_ONLY);
		createEAttribute(decoderOnlyEClass, DECODER_ONLY__LAYERS);

		encoderOnlyEClass = createEClass(ENCODER_ONLY);
		createEAttribute(encoderOnlyEClass, ENCODER_ONLY__LAYERS);

		revDeqEClass = createEClass(REV_DEQ);
		createEAttribute(revDeqEClass, REV_DEQ__CELL_LAYERS);
		createEAttribute(revDeqEClass, REV_DEQ__ITERATIONS);
		createEAttribute(revDeqEClass, REV_DEQ__TOLERANCE);
		createEAttribute(revDeqEClass, REV_DEQ__BETA);
		createEAttribute(revDeqEClass, REV_DEQ__STATE_PRECISION);
		createEAttribute(revDeqEClass, REV_DEQ__SOLVER);
		createEAttribute(revDeqEClass, REV_DEQ__GRADIENT);
		createEAttribute(revDeqEClass, REV_DEQ__GRADIENT_STEPS);
		createEAttribute(revDeqEClass, REV_DEQ__KEPT_ITERATIONS);
		createEAttribute(revDeqEClass, REV_DEQ__CAUSAL);

		attentionEClass = createEClass(ATTENTION);
		createEAttribute(attentionEClass, ATTENTION__BIAS);
		createEAttribute(attentionEClass, ATTENTION__DROPOUT);

		dotProductAttentionEClass = createEClass(DOT_PRODUCT_ATTENTION);
		createEAttribute(dotProductAttentionEClass, DOT_PRODUCT_ATTENTION__KERNEL);
		createEAttribute(dotProductAttentionEClass, DOT_PRODUCT_ATTENTION__BLOCK_SIZE);

		multiHeadAttentionEClass = createEClass(MULTI_HEAD_ATTENTION);

		groupedQueryAttentionEClass = createEClass(GROUPED_QUERY_ATTENTION);
		createEAttribute(groupedQueryAttentionEClass, GROUPED_QUERY_ATTENTION__KEY_VALUE_HEADS);

		additiveAttentionEClass = createEClass(ADDITIVE_ATTENTION);

		feedForwardEClass = createEClass(FEED_FORWARD);
		createEAttribute(feedForwardEClass, FEED_FORWARD__ACTIVATION);
		createEAttribute(feedForwardEClass, FEED_FORWARD__BIAS);

		denseFeedForwardEClass = createEClass(DENSE_FEED_FORWARD);

		mixtureOfExpertsEClass = createEClass(MIXTURE_OF_EXPERTS);
		createEAttribute(mixtureOfExpertsEClass, MIXTURE_OF_EXPERTS__EXPERTS);
		createEAttribute(mixtureOfExpertsEClass, MIXTURE_OF_EXPERTS__TOP_K);
		createEAttribute(mixtureOfExpertsEClass, MIXTURE_OF_EXPERTS__LOAD_BALANCE_WEIGHT);

		normEClass = createEClass(NORM);
		createEAttribute(normEClass, NORM__PLACEMENT);
		createEAttribute(normEClass, NORM__EPSILON);
		createEAttribute(normEClass, NORM__FINAL_NORM);

		layerNormEClass = createEClass(LAYER_NORM);
		createEAttribute(layerNormEClass, LAYER_NORM__BIAS);

		rmsNormEClass = createEClass(RMS_NORM);

		batchNormEClass = createEClass(BATCH_NORM);
		createEAttribute(batchNormEClass, BATCH_NORM__MOMENTUM);

		positionsEClass = createEClass(POSITIONS);

		sinusoidalPositionsEClass = createEClass(SINUSOIDAL_POSITIONS);

		learnedPositionsEClass = createEClass(LEARNED_POSITIONS);

		rotaryPositionsEClass = createEClass(ROTARY_POSITIONS);
		createEAttribute(rotaryPositionsEClass, ROTARY_POSITIONS__BASE);

		noPositionsEClass = createEClass(NO_POSITIONS);

		loraEClass = createEClass(LORA);
		createEAttribute(loraEClass, LORA__RANK);
		createEAttribute(loraEClass, LORA__ALPHA);
		createEAttribute(loraEClass, LORA__DROPOUT);
		createEAttribute(loraEClass, LORA__QUERY);
		createEAttribute(loraEClass, LORA__KEY);
		createEAttribute(loraEClass, LORA__VALUE);
		createEAttribute(loraEClass, LORA__OUTPUT);
		createEAttribute(loraEClass, LORA__FEED_FORWARD);

		taskEClass = createEClass(TASK);

		sequenceTaskEClass = createEClass(SEQUENCE_TASK);
		createEAttribute(sequenceTaskEClass, SEQUENCE_TASK__VOCABULARY_SIZE);
		createEAttribute(sequenceTaskEClass, SEQUENCE_TASK__LENGTH);

		copyTaskEClass = createEClass(COPY_TASK);

		reverseTaskEClass = createEClass(REVERSE_TASK);

		sortTaskEClass = createEClass(SORT_TASK);

		additionTaskEClass = createEClass(ADDITION_TASK);
		createEAttribute(additionTaskEClass, ADDITION_TASK__DIGITS);
		createEAttribute(additionTaskEClass, ADDITION_TASK__OPERAND_ORDER);
		createEAttribute(additionTaskEClass, ADDITION_TASK__DIGIT_ORDER);
		createEAttribute(additionTaskEClass, ADDITION_TASK__CURRICULUM_STEPS);

		numberWordsTaskEClass = createEClass(NUMBER_WORDS_TASK);
		createEAttribute(numberWordsTaskEClass, NUMBER_WORDS_TASK__MAXIMUM_WORDS);

		textTaskEClass = createEClass(TEXT_TASK);
		createEAttribute(textTaskEClass, TEXT_TASK__FILE);
		createEAttribute(textTaskEClass, TEXT_TASK__TOKENIZER);
		createEAttribute(textTaskEClass, TEXT_TASK__TOKENIZER_FILE);
		createEAttribute(textTaskEClass, TEXT_TASK__VOCABULARY_SIZE);
		createEAttribute(textTaskEClass, TEXT_TASK__LENGTH);
		createEAttribute(textTaskEClass, TEXT_TASK__VALIDATION_SHARE);

		signalTaskEClass = createEClass(SIGNAL_TASK);
		createEAttribute(signalTaskEClass, SIGNAL_TASK__SIGNAL);
		createEAttribute(signalTaskEClass, SIGNAL_TASK__FEATURES);
		createEAttribute(signalTaskEClass, SIGNAL_TASK__LENGTH);

		trainingEClass = createEClass(TRAINING);
		createEAttribute(trainingEClass, TRAINING__OPTIMIZER);
		createEAttribute(trainingEClass, TRAINING__LEARNING_RATE);
		createEReference(trainingEClass, TRAINING__SCHEDULE);
		createEAttribute(trainingEClass, TRAINING__BETA1);
		createEAttribute(trainingEClass, TRAINING__BETA2);
		createEAttribute(trainingEClass, TRAINING__EPSILON);
		createEAttribute(trainingEClass, TRAINING__MOMENTUM);
		createEAttribute(trainingEClass, TRAINING__WEIGHT_DECAY);
		createEAttribute(trainingEClass, TRAINING__DECAYED_PARAMETERS);
		createEAttribute(trainingEClass, TRAINING__CLIP_NORM);
		createEAttribute(trainingEClass, TRAINING__PRECISION);
		createEAttribute(trainingEClass, TRAINING__ACTIVATION_CHECKPOINTING);
		createEAttribute(trainingEClass, TRAINING__BATCH_SIZE);
		createEAttribute(trainingEClass, TRAINING__ACCUMULATION);
		createEAttribute(trainingEClass, TRAINING__STEPS);
		createEAttribute(trainingEClass, TRAINING__EVALUATION_INTERVAL);
		createEAttribute(trainingEClass, TRAINING__EVALUATION_SEQUENCES);
		createEReference(trainingEClass, TRAINING__EARLY_STOPPING);
		createEAttribute(trainingEClass, TRAINING__CHECKPOINTS_KEPT);
		createEAttribute(trainingEClass, TRAINING__SEED);
		createEAttribute(trainingEClass, TRAINING__DEVICE);
		createEAttribute(trainingEClass, TRAINING__THREADS);

		scheduleEClass = createEClass(SCHEDULE);

		constantScheduleEClass = createEClass(CONSTANT_SCHEDULE);

		cosineScheduleEClass = createEClass(COSINE_SCHEDULE);
		createEAttribute(cosineScheduleEClass, COSINE_SCHEDULE__WARMUP_STEPS);
		createEAttribute(cosineScheduleEClass, COSINE_SCHEDULE__MINIMUM_LEARNING_RATE);

		inverseSquareRootScheduleEClass = createEClass(INVERSE_SQUARE_ROOT_SCHEDULE);
		createEAttribute(inverseSquareRootScheduleEClass, INVERSE_SQUARE_ROOT_SCHEDULE__WARMUP_STEPS);

		plateauScheduleEClass = createEClass(PLATEAU_SCHEDULE);
		createEAttribute(plateauScheduleEClass, PLATEAU_SCHEDULE__FACTOR);
		createEAttribute(plateauScheduleEClass, PLATEAU_SCHEDULE__PATIENCE);
		createEAttribute(plateauScheduleEClass, PLATEAU_SCHEDULE__MINIMUM_CHANGE);
		createEAttribute(plateauScheduleEClass, PLATEAU_SCHEDULE__MINIMUM_LEARNING_RATE);

		earlyStoppingEClass = createEClass(EARLY_STOPPING);
		createEAttribute(earlyStoppingEClass, EARLY_STOPPING__PATIENCE);
		createEAttribute(earlyStoppingEClass, EARLY_STOPPING__MINIMUM_CHANGE);

		profilingEClass = createEClass(PROFILING);
		createEAttribute(profilingEClass, PROFILING__INTERVAL);
		createEAttribute(profilingEClass, PROFILING__TIME);
		createEAttribute(profilingEClass, PROFILING__MEMORY);
		createEAttribute(profilingEClass, PROFILING__GRADIENT_NORMS);
		createEAttribute(profilingEClass, PROFILING__WEIGHT_NORMS);
		createEAttribute(profilingEClass, PROFILING__EXPERTS);
		createEAttribute(profilingEClass, PROFILING__FIXED_POINT);
		createEAttribute(profilingEClass, PROFILING__MACHINE);
		createEAttribute(profilingEClass, PROFILING__SAMPLE_INTERVAL);
		createEAttribute(profilingEClass, PROFILING__HISTOGRAMS);
		createEAttribute(profilingEClass, PROFILING__ATTENTION);
		createEAttribute(profilingEClass, PROFILING__ATTENTION_HEADS);
		createEAttribute(profilingEClass, PROFILING__ATTENTION_INPUT);
		createEAttribute(profilingEClass, PROFILING__TRACE_STEP);

		// Create enums
		optimizerEEnum = createEEnum(OPTIMIZER);
		deviceEEnum = createEEnum(DEVICE);
		statePrecisionEEnum = createEEnum(STATE_PRECISION);
		solverEEnum = createEEnum(SOLVER);
		fixedPointGradientEEnum = createEEnum(FIXED_POINT_GRADIENT);
		attentionKernelEEnum = createEEnum(ATTENTION_KERNEL);
		activationEEnum = createEEnum(ACTIVATION);
		normPlacementEEnum = createEEnum(NORM_PLACEMENT);
		operandOrderEEnum = createEEnum(OPERAND_ORDER);
		digitOrderEEnum = createEEnum(DIGIT_ORDER);
		tokenizerEEnum = createEEnum(TOKENIZER);
		signalEEnum = createEEnum(SIGNAL);
		decayedParametersEEnum = createEEnum(DECAYED_PARAMETERS);
		precisionEEnum = createEEnum(PRECISION);
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
		encoderDecoderEClass.getESuperTypes().add(this.getModel());
		decoderOnlyEClass.getESuperTypes().add(this.getModel());
		encoderOnlyEClass.getESuperTypes().add(this.getModel());
		revDeqEClass.getESuperTypes().add(this.getModel());
		dotProductAttentionEClass.getESuperTypes().add(this.getAttention());
		multiHeadAttentionEClass.getESuperTypes().add(this.getDotProductAttention());
		groupedQueryAttentionEClass.getESuperTypes().add(this.getDotProductAttention());
		additiveAttentionEClass.getESuperTypes().add(this.getAttention());
		denseFeedForwardEClass.getESuperTypes().add(this.getFeedForward());
		mixtureOfExpertsEClass.getESuperTypes().add(this.getFeedForward());
		layerNormEClass.getESuperTypes().add(this.getNorm());
		rmsNormEClass.getESuperTypes().add(this.getNorm());
		batchNormEClass.getESuperTypes().add(this.getNorm());
		sinusoidalPositionsEClass.getESuperTypes().add(this.getPositions());
		learnedPositionsEClass.getESuperTypes().add(this.getPositions());
		rotaryPositionsEClass.getESuperTypes().add(this.getPositions());
		noPositionsEClass.getESuperTypes().add(this.getPositions());
		sequenceTaskEClass.getESuperTypes().add(this.getTask());
		copyTaskEClass.getESuperTypes().add(this.getSequenceTask());
		reverseTaskEClass.getESuperTypes().add(this.getSequenceTask());
		sortTaskEClass.getESuperTypes().add(this.getSequenceTask());
		additionTaskEClass.getESuperTypes().add(this.getTask());
		numberWordsTaskEClass.getESuperTypes().add(this.getTask());
		textTaskEClass.getESuperTypes().add(this.getTask());
		signalTaskEClass.getESuperTypes().add(this.getTask());
		constantScheduleEClass.getESuperTypes().add(this.getSchedule());
		cosineScheduleEClass.getESuperTypes().add(this.getSchedule());
		inverseSquareRootScheduleEClass.getESuperTypes().add(this.getSchedule());
		plateauScheduleEClass.getESuperTypes().add(this.getSchedule());

		// Initialize classes, features, and operations; add parameters
		initEClass(experimentEClass, Experiment.class, "Experiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExperiment_Description(), ecorePackage.getEString(), "description", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Model(), this.getModel(), null, "model", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Task(), this.getTask(), null, "task", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Training(), this.getTraining(), null, "training", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Profiling(), this.getProfiling(), null, "profiling", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(modelEClass, Model.class, "Model", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getModel_HiddenSize(), ecorePackage.getEInt(), "hiddenSize", "64", 0, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModel_Heads(), ecorePackage.getEInt(), "heads", "4", 0, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModel_FeedForwardSize(), ecorePackage.getEInt(), "feedForwardSize", "256", 0, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModel_Dropout(), ecorePackage.getEDouble(), "dropout", "0.1", 0, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModel_MaximumLength(), ecorePackage.getEInt(), "maximumLength", "64", 0, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModel_TiedHead(), ecorePackage.getEBoolean(), "tiedHead", "false", 0, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModel_EmbeddingDeviation(), ecorePackage.getEDouble(), "embeddingDeviation", "0.0", 0, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModel_InitialWeights(), ecorePackage.getEString(), "initialWeights", null, 0, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getModel_Attention(), this.getAttention(), null, "attention", null, 1, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getModel_FeedForward(), this.getFeedForward(), null, "feedForward", null, 1, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getModel_Norm(), this.getNorm(), null, "norm", null, 1, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getModel_Positions(), this.getPositions(), null, "positions", null, 1, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getModel_Lora(), this.getLora(), null, "lora", null, 0, 1, Model.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(encoderDecoderEClass, EncoderDecoder.class, "EncoderDecoder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEncoderDecoder_EncoderLayers(), ecorePackage.getEInt(), "encoderLayers", "2", 0, 1, EncoderDecoder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncoderDecoder_DecoderLayers(), ecorePackage.getEInt(), "decoderLayers", "2", 0, 1, EncoderDecoder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decoderOnlyEClass, DecoderOnly.class, "DecoderOnly", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecoderOnly_Layers(), ecorePackage.getEInt(), "layers", "4", 0, 1, DecoderOnly.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(encoderOnlyEClass, EncoderOnly.class, "EncoderOnly", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEncoderOnly_Layers(), ecorePackage.getEInt(), "layers", "4", 0, 1, EncoderOnly.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(revDeqEClass, RevDeq.class, "RevDeq", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRevDeq_CellLayers(), ecorePackage.getEInt(), "cellLayers", "1", 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevDeq_Iterations(), ecorePackage.getEInt(), "iterations", "8", 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevDeq_Tolerance(), ecorePackage.getEDouble(), "tolerance", "1.0E-5", 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevDeq_Beta(), ecorePackage.getEDouble(), "beta", "0.8", 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevDeq_StatePrecision(), this.getStatePrecision(), "statePrecision", "float64", 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevDeq_Solver(), this.getSolver(), "solver", "reversible", 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevDeq_Gradient(), this.getFixedPointGradient(), "gradient", "reversible", 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevDeq_GradientSteps(), ecorePackage.getEInt(), "gradientSteps", "8", 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevDeq_KeptIterations(), ecorePackage.getEInt(), "keptIterations", null, 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevDeq_Causal(), ecorePackage.getEBoolean(), "causal", "true", 0, 1, RevDeq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attentionEClass, Attention.class, "Attention", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttention_Bias(), ecorePackage.getEBoolean(), "bias", "true", 0, 1, Attention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttention_Dropout(), ecorePackage.getEDouble(), "dropout", "0.0", 0, 1, Attention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dotProductAttentionEClass, DotProductAttention.class, "DotProductAttention", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDotProductAttention_Kernel(), this.getAttentionKernel(), "kernel", "fused", 0, 1, DotProductAttention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDotProductAttention_BlockSize(), ecorePackage.getEInt(), "blockSize", "64", 0, 1, DotProductAttention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(multiHeadAttentionEClass, MultiHeadAttention.class, "MultiHeadAttention", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(groupedQueryAttentionEClass, GroupedQueryAttention.class, "GroupedQueryAttention", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGroupedQueryAttention_KeyValueHeads(), ecorePackage.getEInt(), "keyValueHeads", "2", 0, 1, GroupedQueryAttention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(additiveAttentionEClass, AdditiveAttention.class, "AdditiveAttention", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(feedForwardEClass, FeedForward.class, "FeedForward", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFeedForward_Activation(), this.getActivation(), "activation", "relu", 0, 1, FeedForward.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedForward_Bias(), ecorePackage.getEBoolean(), "bias", "true", 0, 1, FeedForward.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(denseFeedForwardEClass, DenseFeedForward.class, "DenseFeedForward", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(mixtureOfExpertsEClass, MixtureOfExperts.class, "MixtureOfExperts", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMixtureOfExperts_Experts(), ecorePackage.getEInt(), "experts", "8", 0, 1, MixtureOfExperts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixtureOfExperts_TopK(), ecorePackage.getEInt(), "topK", "2", 0, 1, MixtureOfExperts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixtureOfExperts_LoadBalanceWeight(), ecorePackage.getEDouble(), "loadBalanceWeight", "0.01", 0, 1, MixtureOfExperts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(normEClass, Norm.class, "Norm", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNorm_Placement(), this.getNormPlacement(), "placement", "pre", 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Epsilon(), ecorePackage.getEDouble(), "epsilon", "1.0E-5", 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_FinalNorm(), ecorePackage.getEBoolean(), "finalNorm", "true", 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layerNormEClass, LayerNorm.class, "LayerNorm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLayerNorm_Bias(), ecorePackage.getEBoolean(), "bias", "true", 0, 1, LayerNorm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rmsNormEClass, RmsNorm.class, "RmsNorm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(batchNormEClass, BatchNorm.class, "BatchNorm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBatchNorm_Momentum(), ecorePackage.getEDouble(), "momentum", "0.1", 0, 1, BatchNorm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(positionsEClass, Positions.class, "Positions", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sinusoidalPositionsEClass, SinusoidalPositions.class, "SinusoidalPositions", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(learnedPositionsEClass, LearnedPositions.class, "LearnedPositions", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(rotaryPositionsEClass, RotaryPositions.class, "RotaryPositions", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRotaryPositions_Base(), ecorePackage.getEDouble(), "base", "10000.0", 0, 1, RotaryPositions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noPositionsEClass, NoPositions.class, "NoPositions", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(loraEClass, Lora.class, "Lora", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLora_Rank(), ecorePackage.getEInt(), "rank", "8", 0, 1, Lora.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLora_Alpha(), ecorePackage.getEDouble(), "alpha", "16.0", 0, 1, Lora.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLora_Dropout(), ecorePackage.getEDouble(), "dropout", "0.0", 0, 1, Lora.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLora_Query(), ecorePackage.getEBoolean(), "query", "true", 0, 1, Lora.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLora_Key(), ecorePackage.getEBoolean(), "key", "false", 0, 1, Lora.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLora_Value(), ecorePackage.getEBoolean(), "value", "true", 0, 1, Lora.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLora_Output(), ecorePackage.getEBoolean(), "output", "false", 0, 1, Lora.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLora_FeedForward(), ecorePackage.getEBoolean(), "feedForward", "false", 0, 1, Lora.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sequenceTaskEClass, SequenceTask.class, "SequenceTask", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSequenceTask_VocabularySize(), ecorePackage.getEInt(), "vocabularySize", "20", 0, 1, SequenceTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSequenceTask_Length(), ecorePackage.getEInt(), "length", "8", 0, 1, SequenceTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(copyTaskEClass, CopyTask.class, "CopyTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(reverseTaskEClass, ReverseTask.class, "ReverseTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sortTaskEClass, SortTask.class, "SortTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(additionTaskEClass, AdditionTask.class, "AdditionTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAdditionTask_Digits(), ecorePackage.getEInt(), "digits", "2", 0, 1, AdditionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdditionTask_OperandOrder(), this.getOperandOrder(), "operandOrder", "any", 0, 1, AdditionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdditionTask_DigitOrder(), this.getDigitOrder(), "digitOrder", "most-significant-first", 0, 1, AdditionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdditionTask_CurriculumSteps(), ecorePackage.getEInt(), "curriculumSteps", "0", 0, 1, AdditionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numberWordsTaskEClass, NumberWordsTask.class, "NumberWordsTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumberWordsTask_MaximumWords(), ecorePackage.getEInt(), "maximumWords", "2", 0, 1, NumberWordsTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textTaskEClass, TextTask.class, "TextTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextTask_File(), ecorePackage.getEString(), "file", null, 0, 1, TextTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextTask_Tokenizer(), this.getTokenizer(), "tokenizer", "characters", 0, 1, TextTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextTask_TokenizerFile(), ecorePackage.getEString(), "tokenizerFile", null, 0, 1, TextTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextTask_VocabularySize(), ecorePackage.getEInt(), "vocabularySize", "256", 0, 1, TextTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextTask_Length(), ecorePackage.getEInt(), "length", "64", 0, 1, TextTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextTask_ValidationShare(), ecorePackage.getEDouble(), "validationShare", "0.1", 0, 1, TextTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(signalTaskEClass, SignalTask.class, "SignalTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSignalTask_Signal(), this.getSignal(), "signal", "mixed-dependencies", 0, 1, SignalTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignalTask_Features(), ecorePackage.getEInt(), "features", "16", 0, 1, SignalTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignalTask_Length(), ecorePackage.getEInt(), "length", "20", 0, 1, SignalTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trainingEClass, Training.class, "Training", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraining_Optimizer(), this.getOptimizer(), "optimizer", "adam", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_LearningRate(), ecorePackage.getEDouble(), "learningRate", "0.001", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraining_Schedule(), this.getSchedule(), null, "schedule", null, 1, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Beta1(), ecorePackage.getEDouble(), "beta1", "0.9", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Beta2(), ecorePackage.getEDouble(), "beta2", "0.999", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Epsilon(), ecorePackage.getEDouble(), "epsilon", "1.0E-8", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Momentum(), ecorePackage.getEDouble(), "momentum", "0.9", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_WeightDecay(), ecorePackage.getEDouble(), "weightDecay", "0.0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_DecayedParameters(), this.getDecayedParameters(), "decayedParameters", "all", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_ClipNorm(), ecorePackage.getEDouble(), "clipNorm", "0.0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Precision(), this.getPrecision(), "precision", "float32", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_ActivationCheckpointing(), ecorePackage.getEBoolean(), "activationCheckpointing", "false", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_BatchSize(), ecorePackage.getEInt(), "batchSize", "64", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Accumulation(), ecorePackage.getEInt(), "accumulation", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Steps(), ecorePackage.getEInt(), "steps", "500", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_EvaluationInterval(), ecorePackage.getEInt(), "evaluationInterval", "100", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_EvaluationSequences(), ecorePackage.getEInt(), "evaluationSequences", "1000", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraining_EarlyStopping(), this.getEarlyStopping(), null, "earlyStopping", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_CheckpointsKept(), ecorePackage.getEInt(), "checkpointsKept", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Device(), this.getDevice(), "device", "cpu", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Threads(), ecorePackage.getEInt(), "threads", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scheduleEClass, Schedule.class, "Schedule", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(constantScheduleEClass, ConstantSchedule.class, "ConstantSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(cosineScheduleEClass, CosineSchedule.class, "CosineSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCosineSchedule_WarmupSteps(), ecorePackage.getEInt(), "warmupSteps", "100", 0, 1, CosineSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCosineSchedule_MinimumLearningRate(), ecorePackage.getEDouble(), "minimumLearningRate", "0.0", 0, 1, CosineSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inverseSquareRootScheduleEClass, InverseSquareRootSchedule.class, "InverseSquareRootSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInverseSquareRootSchedule_WarmupSteps(), ecorePackage.getEInt(), "warmupSteps", "100", 0, 1, InverseSquareRootSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(plateauScheduleEClass, PlateauSchedule.class, "PlateauSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlateauSchedule_Factor(), ecorePackage.getEDouble(), "factor", "0.1", 0, 1, PlateauSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlateauSchedule_Patience(), ecorePackage.getEInt(), "patience", "10", 0, 1, PlateauSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlateauSchedule_MinimumChange(), ecorePackage.getEDouble(), "minimumChange", "1.0E-4", 0, 1, PlateauSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlateauSchedule_MinimumLearningRate(), ecorePackage.getEDouble(), "minimumLearningRate", "0.0", 0, 1, PlateauSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(earlyStoppingEClass, EarlyStopping.class, "EarlyStopping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEarlyStopping_Patience(), ecorePackage.getEInt(), "patience", "5", 0, 1, EarlyStopping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEarlyStopping_MinimumChange(), ecorePackage.getEDouble(), "minimumChange", "0.0", 0, 1, EarlyStopping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(profilingEClass, Profiling.class, "Profiling", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProfiling_Interval(), ecorePackage.getEInt(), "interval", "10", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_Time(), ecorePackage.getEBoolean(), "time", "true", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_Memory(), ecorePackage.getEBoolean(), "memory", "true", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_GradientNorms(), ecorePackage.getEBoolean(), "gradientNorms", "false", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_WeightNorms(), ecorePackage.getEBoolean(), "weightNorms", "false", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_Experts(), ecorePackage.getEBoolean(), "experts", "true", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_FixedPoint(), ecorePackage.getEBoolean(), "fixedPoint", "true", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_Machine(), ecorePackage.getEBoolean(), "machine", "true", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_SampleInterval(), ecorePackage.getEInt(), "sampleInterval", "100", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_Histograms(), ecorePackage.getEBoolean(), "histograms", "false", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_Attention(), ecorePackage.getEBoolean(), "attention", "false", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_AttentionHeads(), ecorePackage.getEString(), "attentionHeads", null, 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_AttentionInput(), ecorePackage.getEString(), "attentionInput", null, 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfiling_TraceStep(), ecorePackage.getEInt(), "traceStep", "0", 0, 1, Profiling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(optimizerEEnum, Optimizer.class, "Optimizer");
		addEEnumLiteral(optimizerEEnum, Optimizer.ADAM);
		addEEnumLiteral(optimizerEEnum, Optimizer.ADAMW);
		addEEnumLiteral(optimizerEEnum, Optimizer.SGD);

		initEEnum(deviceEEnum, Device.class, "Device");
		addEEnumLiteral(deviceEEnum, Device.CPU);
		addEEnumLiteral(deviceEEnum, Device.CUDA);

		initEEnum(statePrecisionEEnum, StatePrecision.class, "StatePrecision");
		addEEnumLiteral(statePrecisionEEnum, StatePrecision.FLOAT64);
		addEEnumLiteral(statePrecisionEEnum, StatePrecision.FLOAT32);
		addEEnumLiteral(statePrecisionEEnum, StatePrecision.BFLOAT16);

		initEEnum(solverEEnum, Solver.class, "Solver");
		addEEnumLiteral(solverEEnum, Solver.REVERSIBLE);
		addEEnumLiteral(solverEEnum, Solver.PICARD);
		addEEnumLiteral(solverEEnum, Solver.ANDERSON);
		addEEnumLiteral(solverEEnum, Solver.BROYDEN);

		initEEnum(fixedPointGradientEEnum, FixedPointGradient.class, "FixedPointGradient");
		addEEnumLiteral(fixedPointGradientEEnum, FixedPointGradient.REVERSIBLE);
		addEEnumLiteral(fixedPointGradientEEnum, FixedPointGradient.UNROLLED);
		addEEnumLiteral(fixedPointGradientEEnum, FixedPointGradient.CHECKPOINTED);
		addEEnumLiteral(fixedPointGradientEEnum, FixedPointGradient.IMPLICIT);
		addEEnumLiteral(fixedPointGradientEEnum, FixedPointGradient.PHANTOM);

		initEEnum(attentionKernelEEnum, AttentionKernel.class, "AttentionKernel");
		addEEnumLiteral(attentionKernelEEnum, AttentionKernel.FUSED);
		addEEnumLiteral(attentionKernelEEnum, AttentionKernel.PLAIN);
		addEEnumLiteral(attentionKernelEEnum, AttentionKernel.BLOCKWISE);

		initEEnum(activationEEnum, Activation.class, "Activation");
		addEEnumLiteral(activationEEnum, Activation.RELU);
		addEEnumLiteral(activationEEnum, Activation.GELU);
		addEEnumLiteral(activationEEnum, Activation.GELU_TANH);
		addEEnumLiteral(activationEEnum, Activation.SWIGLU);

		initEEnum(normPlacementEEnum, NormPlacement.class, "NormPlacement");
		addEEnumLiteral(normPlacementEEnum, NormPlacement.PRE);
		addEEnumLiteral(normPlacementEEnum, NormPlacement.POST);

		initEEnum(operandOrderEEnum, OperandOrder.class, "OperandOrder");
		addEEnumLiteral(operandOrderEEnum, OperandOrder.ANY);
		addEEnumLiteral(operandOrderEEnum, OperandOrder.SMALLER_FIRST);
		addEEnumLiteral(operandOrderEEnum, OperandOrder.LARGER_FIRST);

		initEEnum(digitOrderEEnum, DigitOrder.class, "DigitOrder");
		addEEnumLiteral(digitOrderEEnum, DigitOrder.MOST_SIGNIFICANT_FIRST);
		addEEnumLiteral(digitOrderEEnum, DigitOrder.LEAST_SIGNIFICANT_FIRST);

		initEEnum(tokenizerEEnum, Tokenizer.class, "Tokenizer");
		addEEnumLiteral(tokenizerEEnum, Tokenizer.CHARACTERS);
		addEEnumLiteral(tokenizerEEnum, Tokenizer.BYTES);
		addEEnumLiteral(tokenizerEEnum, Tokenizer.GPT2);
		addEEnumLiteral(tokenizerEEnum, Tokenizer.TOKENIZER_JSON);

		initEEnum(signalEEnum, Signal.class, "Signal");
		addEEnumLiteral(signalEEnum, Signal.MIXED_DEPENDENCIES);
		addEEnumLiteral(signalEEnum, Signal.SINE_CURVE);
		addEEnumLiteral(signalEEnum, Signal.SINE_AND_NOISE);
		addEEnumLiteral(signalEEnum, Signal.SINE_COSINE);
		addEEnumLiteral(signalEEnum, Signal.NOISE);

		initEEnum(decayedParametersEEnum, DecayedParameters.class, "DecayedParameters");
		addEEnumLiteral(decayedParametersEEnum, DecayedParameters.ALL);
		addEEnumLiteral(decayedParametersEEnum, DecayedParameters.MATRICES);

		initEEnum(precisionEEnum, Precision.class, "Precision");
		addEEnumLiteral(precisionEEnum, Precision.FLOAT32);
		addEEnumLiteral(precisionEEnum, Precision.BFLOAT16_MIXED);

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
		  (getModel_HiddenSize(),
		   source,
		   new String[] {
			   "unit", "units",
			   "minimum", "1",
			   "maximum", "65536"
		   });
		addAnnotation
		  (getModel_Heads(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "1024"
		   });
		addAnnotation
		  (getModel_FeedForwardSize(),
		   source,
		   new String[] {
			   "unit", "units",
			   "minimum", "1",
			   "maximum", "1048576"
		   });
		addAnnotation
		  (getModel_Dropout(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "exclusiveMaximum", "1"
		   });
		addAnnotation
		  (getModel_MaximumLength(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "minimum", "1",
			   "maximum", "1048576"
		   });
		addAnnotation
		  (getModel_EmbeddingDeviation(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "maximum", "10"
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
		  (getEncoderOnly_Layers(),
		   source,
		   new String[] {
			   "unit", "layers",
			   "minimum", "1",
			   "maximum", "512"
		   });
		addAnnotation
		  (revDeqEClass,
		   source,
		   new String[] {
			   "kind", "revdeq"
		   });
		addAnnotation
		  (getRevDeq_CellLayers(),
		   source,
		   new String[] {
			   "unit", "layers",
			   "minimum", "1",
			   "maximum", "512"
		   });
		addAnnotation
		  (getRevDeq_Iterations(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "minimum", "1",
			   "maximum", "1000"
		   });
		addAnnotation
		  (getRevDeq_Tolerance(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getRevDeq_Beta(),
		   source,
		   new String[] {
			   "exclusiveMinimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getRevDeq_GradientSteps(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "minimum", "1",
			   "maximum", "1000"
		   });
		addAnnotation
		  (getRevDeq_KeptIterations(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "minimum", "0",
			   "maximum", "1000"
		   });
		addAnnotation
		  (getAttention_Dropout(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "exclusiveMaximum", "1"
		   });
		addAnnotation
		  (getDotProductAttention_BlockSize(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "minimum", "1",
			   "maximum", "65536"
		   });
		addAnnotation
		  (getGroupedQueryAttention_KeyValueHeads(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "1024"
		   });
		addAnnotation
		  (getMixtureOfExperts_Experts(),
		   source,
		   new String[] {
			   "unit", "experts",
			   "minimum", "1",
			   "maximum", "1024"
		   });
		addAnnotation
		  (getMixtureOfExperts_TopK(),
		   source,
		   new String[] {
			   "unit", "experts",
			   "minimum", "1",
			   "maximum", "1024"
		   });
		addAnnotation
		  (getMixtureOfExperts_LoadBalanceWeight(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "maximum", "100"
		   });
		addAnnotation
		  (getNorm_Epsilon(),
		   source,
		   new String[] {
			   "exclusiveMinimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (layerNormEClass,
		   source,
		   new String[] {
			   "kind", "layer-norm"
		   });
		addAnnotation
		  (rmsNormEClass,
		   source,
		   new String[] {
			   "kind", "rms-norm"
		   });
		addAnnotation
		  (batchNormEClass,
		   source,
		   new String[] {
			   "kind", "batch-norm"
		   });
		addAnnotation
		  (getBatchNorm_Momentum(),
		   source,
		   new String[] {
			   "exclusiveMinimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getRotaryPositions_Base(),
		   source,
		   new String[] {
			   "exclusiveMinimum", "0"
		   });
		addAnnotation
		  (noPositionsEClass,
		   source,
		   new String[] {
			   "kind", "none"
		   });
		addAnnotation
		  (getLora_Rank(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "65536"
		   });
		addAnnotation
		  (getLora_Alpha(),
		   source,
		   new String[] {
			   "exclusiveMinimum", "0"
		   });
		addAnnotation
		  (getLora_Dropout(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "exclusiveMaximum", "1"
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
		  (getAdditionTask_Digits(),
		   source,
		   new String[] {
			   "unit", "digits",
			   "minimum", "1",
			   "maximum", "64"
		   });
		addAnnotation
		  (getAdditionTask_CurriculumSteps(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "minimum", "0"
		   });
		addAnnotation
		  (getNumberWordsTask_MaximumWords(),
		   source,
		   new String[] {
			   "unit", "words",
			   "minimum", "1",
			   "maximum", "64"
		   });
		addAnnotation
		  (getTextTask_VocabularySize(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "minimum", "2",
			   "maximum", "1048576"
		   });
		addAnnotation
		  (getTextTask_Length(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "minimum", "1",
			   "maximum", "1048576"
		   });
		addAnnotation
		  (getTextTask_ValidationShare(),
		   source,
		   new String[] {
			   "exclusiveMinimum", "0",
			   "exclusiveMaximum", "1"
		   });
		addAnnotation
		  (getSignalTask_Features(),
		   source,
		   new String[] {
			   "unit", "units",
			   "minimum", "1",
			   "maximum", "65536"
		   });
		addAnnotation
		  (getSignalTask_Length(),
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
		  (getTraining_Momentum(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "exclusiveMaximum", "1"
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
		  (getTraining_Accumulation(),
		   source,
		   new String[] {
			   "unit", "batches",
			   "minimum", "1",
			   "maximum", "65536"
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
		  (getTraining_CheckpointsKept(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "1000"
		   });
		addAnnotation
		  (getTraining_Threads(),
		   source,
		   new String[] {
			   "unit", "threads",
			   "minimum", "1",
			   "maximum", "1024"
		   });
		addAnnotation
		  (getCosineSchedule_WarmupSteps(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "minimum", "1"
		   });
		addAnnotation
		  (getCosineSchedule_MinimumLearningRate(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "maximum", "10"
		   });
		addAnnotation
		  (getInverseSquareRootSchedule_WarmupSteps(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "minimum", "1"
		   });
		addAnnotation
		  (getPlateauSchedule_Factor(),
		   source,
		   new String[] {
			   "exclusiveMinimum", "0",
			   "exclusiveMaximum", "1"
		   });
		addAnnotation
		  (getPlateauSchedule_Patience(),
		   source,
		   new String[] {
			   "unit", "evaluations",
			   "minimum", "0"
		   });
		addAnnotation
		  (getPlateauSchedule_MinimumChange(),
		   source,
		   new String[] {
			   "minimum", "0"
		   });
		addAnnotation
		  (getPlateauSchedule_MinimumLearningRate(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "maximum", "10"
		   });
		addAnnotation
		  (getEarlyStopping_Patience(),
		   source,
		   new String[] {
			   "unit", "evaluations",
			   "minimum", "1"
		   });
		addAnnotation
		  (getEarlyStopping_MinimumChange(),
		   source,
		   new String[] {
			   "minimum", "0"
		   });
		addAnnotation
		  (getProfiling_Interval(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "minimum", "1"
		   });
		addAnnotation
		  (getProfiling_SampleInterval(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "minimum", "1"
		   });
		addAnnotation
		  (getProfiling_TraceStep(),
		   source,
		   new String[] {
			   "minimum", "0"
		   });
	}

} //ExperimentPackageImpl

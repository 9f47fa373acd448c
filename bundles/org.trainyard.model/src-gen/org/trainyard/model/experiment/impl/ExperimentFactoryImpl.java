/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.trainyard.model.experiment.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperimentFactoryImpl extends EFactoryImpl implements ExperimentFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ExperimentFactory init() {
		try {
			ExperimentFactory theExperimentFactory = (ExperimentFactory)EPackage.Registry.INSTANCE.getEFactory(ExperimentPackage.eNS_URI);
			if (theExperimentFactory != null) {
				return theExperimentFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ExperimentFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ExperimentPackage.EXPERIMENT: return createExperiment();
			case ExperimentPackage.ENCODER_DECODER: return createEncoderDecoder();
			case ExperimentPackage.DECODER_ONLY: return createDecoderOnly();
			case ExperimentPackage.ENCODER_ONLY: return createEncoderOnly();
			case ExperimentPackage.REV_DEQ: return createRevDeq();
			case ExperimentPackage.MULTI_HEAD_ATTENTION: return createMultiHeadAttention();
			case ExperimentPackage.GROUPED_QUERY_ATTENTION: return createGroupedQueryAttention();
			case ExperimentPackage.ADDITIVE_ATTENTION: return createAdditiveAttention();
			case ExperimentPackage.DENSE_FEED_FORWARD: return createDenseFeedForward();
			case ExperimentPackage.MIXTURE_OF_EXPERTS: return createMixtureOfExperts();
			case ExperimentPackage.LAYER_NORM: return createLayerNorm();
			case ExperimentPackage.RMS_NORM: return createRmsNorm();
			case ExperimentPackage.BATCH_NORM: return createBatchNorm();
			case ExperimentPackage.SINUSOIDAL_POSITIONS: return createSinusoidalPositions();
			case ExperimentPackage.LEARNED_POSITIONS: return createLearnedPositions();
			case ExperimentPackage.ROTARY_POSITIONS: return createRotaryPositions();
			case ExperimentPackage.NO_POSITIONS: return createNoPositions();
			case ExperimentPackage.LORA: return createLora();
			case ExperimentPackage.COPY_TASK: return createCopyTask();
			case ExperimentPackage.REVERSE_TASK: return createReverseTask();
			case ExperimentPackage.SORT_TASK: return createSortTask();
			case ExperimentPackage.ADDITION_TASK: return createAdditionTask();
			case ExperimentPackage.NUMBER_WORDS_TASK: return createNumberWordsTask();
			case ExperimentPackage.TEXT_TASK: return createTextTask();
			case ExperimentPackage.SIGNAL_TASK: return createSignalTask();
			case ExperimentPackage.TRAINING: return createTraining();
			case ExperimentPackage.CONSTANT_SCHEDULE: return createConstantSchedule();
			case ExperimentPackage.COSINE_SCHEDULE: return createCosineSchedule();
			case ExperimentPackage.INVERSE_SQUARE_ROOT_SCHEDULE: return createInverseSquareRootSchedule();
			case ExperimentPackage.PLATEAU_SCHEDULE: return createPlateauSchedule();
			case ExperimentPackage.EARLY_STOPPING: return createEarlyStopping();
			case ExperimentPackage.PROFILING: return createProfiling();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ExperimentPackage.OPTIMIZER:
				return createOptimizerFromString(eDataType, initialValue);
			case ExperimentPackage.DEVICE:
				return createDeviceFromString(eDataType, initialValue);
			case ExperimentPackage.STATE_PRECISION:
				return createStatePrecisionFromString(eDataType, initialValue);
			case ExperimentPackage.SOLVER:
				return createSolverFromString(eDataType, initialValue);
			case ExperimentPackage.FIXED_POINT_GRADIENT:
				return createFixedPointGradientFromString(eDataType, initialValue);
			case ExperimentPackage.ATTENTION_KERNEL:
				return createAttentionKernelFromString(eDataType, initialValue);
			case ExperimentPackage.ACTIVATION:
				return createActivationFromString(eDataType, initialValue);
			case ExperimentPackage.NORM_PLACEMENT:
				return createNormPlacementFromString(eDataType, initialValue);
			case ExperimentPackage.OPERAND_ORDER:
				return createOperandOrderFromString(eDataType, initialValue);
			case ExperimentPackage.DIGIT_ORDER:
				return createDigitOrderFromString(eDataType, initialValue);
			case ExperimentPackage.TOKENIZER:
				return createTokenizerFromString(eDataType, initialValue);
			case ExperimentPackage.SIGNAL:
				return createSignalFromString(eDataType, initialValue);
			case ExperimentPackage.DECAYED_PARAMETERS:
				return createDecayedParametersFromString(eDataType, initialValue);
			case ExperimentPackage.PRECISION:
				return createPrecisionFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ExperimentPackage.OPTIMIZER:
				return convertOptimizerToString(eDataType, instanceValue);
			case ExperimentPackage.DEVICE:
				return convertDeviceToString(eDataType, instanceValue);
			case ExperimentPackage.STATE_PRECISION:
				return convertStatePrecisionToString(eDataType, instanceValue);
			case ExperimentPackage.SOLVER:
				return convertSolverToString(eDataType, instanceValue);
			case ExperimentPackage.FIXED_POINT_GRADIENT:
				return convertFixedPointGradientToString(eDataType, instanceValue);
			case ExperimentPackage.ATTENTION_KERNEL:
				return convertAttentionKernelToString(eDataType, instanceValue);
			case ExperimentPackage.ACTIVATION:
				return convertActivationToString(eDataType, instanceValue);
			case ExperimentPackage.NORM_PLACEMENT:
				return convertNormPlacementToString(eDataType, instanceValue);
			case ExperimentPackage.OPERAND_ORDER:
				return convertOperandOrderToString(eDataType, instanceValue);
			case ExperimentPackage.DIGIT_ORDER:
				return convertDigitOrderToString(eDataType, instanceValue);
			case ExperimentPackage.TOKENIZER:
				return convertTokenizerToString(eDataType, instanceValue);
			case ExperimentPackage.SIGNAL:
				return convertSignalToString(eDataType, instanceValue);
			case ExperimentPackage.DECAYED_PARAMETERS:
				return convertDecayedParametersToString(eDataType, instanceValue);
			case ExperimentPackage.PRECISION:
				return convertPrecisionToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Experiment createExperiment() {
		ExperimentImpl experiment = new ExperimentImpl();
		return experiment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncoderDecoder createEncoderDecoder() {
		EncoderDecoderImpl encoderDecoder = new EncoderDecoderImpl();
		return encoderDecoder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecoderOnly createDecoderOnly() {
		DecoderOnlyImpl decoderOnly = new DecoderOnlyImpl();
		return decoderOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncoderOnly createEncoderOnly() {
		EncoderOnlyImpl encoderOnly = new EncoderOnlyImpl();
		return encoderOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RevDeq createRevDeq() {
		RevDeqImpl revDeq = new RevDeqImpl();
		return revDeq;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MultiHeadAttention createMultiHeadAttention() {
		MultiHeadAttentionImpl multiHeadAttention = new MultiHeadAttentionImpl();
		return multiHeadAttention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupedQueryAttention createGroupedQueryAttention() {
		GroupedQueryAttentionImpl groupedQueryAttention = new GroupedQueryAttentionImpl();
		return groupedQueryAttention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdditiveAttention createAdditiveAttention() {
		AdditiveAttentionImpl additiveAttention = new AdditiveAttentionImpl();
		return additiveAttention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DenseFeedForward createDenseFeedForward() {
		DenseFeedForwardImpl denseFeedForward = new DenseFeedForwardImpl();
		return denseFeedForward;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MixtureOfExperts createMixtureOfExperts() {
		MixtureOfExpertsImpl mixtureOfExperts = new MixtureOfExpertsImpl();
		return mixtureOfExperts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayerNorm createLayerNorm() {
		LayerNormImpl layerNorm = new LayerNormImpl();
		return layerNorm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RmsNorm createRmsNorm() {
		RmsNormImpl rmsNorm = new RmsNormImpl();
		return rmsNorm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BatchNorm createBatchNorm() {
		BatchNormImpl batchNorm = new BatchNormImpl();
		return batchNorm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SinusoidalPositions createSinusoidalPositions() {
		SinusoidalPositionsImpl sinusoidalPositions = new SinusoidalPositionsImpl();
		return sinusoidalPositions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LearnedPositions createLearnedPositions() {
		LearnedPositionsImpl learnedPositions = new LearnedPositionsImpl();
		return learnedPositions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RotaryPositions createRotaryPositions() {
		RotaryPositionsImpl rotaryPositions = new RotaryPositionsImpl();
		return rotaryPositions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NoPositions createNoPositions() {
		NoPositionsImpl noPositions = new NoPositionsImpl();
		return noPositions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lora createLora() {
		LoraImpl lora = new LoraImpl();
		return lora;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CopyTask createCopyTask() {
		CopyTaskImpl copyTask = new CopyTaskImpl();
		return copyTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReverseTask createReverseTask() {
		ReverseTaskImpl reverseTask = new ReverseTaskImpl();
		return reverseTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SortTask createSortTask() {
		SortTaskImpl sortTask = new SortTaskImpl();
		return sortTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdditionTask createAdditionTask() {
		AdditionTaskImpl additionTask = new AdditionTaskImpl();
		return additionTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberWordsTask createNumberWordsTask() {
		NumberWordsTaskImpl numberWordsTask = new NumberWordsTaskImpl();
		return numberWordsTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextTask createTextTask() {
		TextTaskImpl textTask = new TextTaskImpl();
		return textTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignalTask createSignalTask() {
		SignalTaskImpl signalTask = new SignalTaskImpl();
		return signalTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Training createTraining() {
		TrainingImpl training = new TrainingImpl();
		return training;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConstantSchedule createConstantSchedule() {
		ConstantScheduleImpl constantSchedule = new ConstantScheduleImpl();
		return constantSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CosineSchedule createCosineSchedule() {
		CosineScheduleImpl cosineSchedule = new CosineScheduleImpl();
		return cosineSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InverseSquareRootSchedule createInverseSquareRootSchedule() {
		InverseSquareRootScheduleImpl inverseSquareRootSchedule = new InverseSquareRootScheduleImpl();
		return inverseSquareRootSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlateauSchedule createPlateauSchedule() {
		PlateauScheduleImpl plateauSchedule = new PlateauScheduleImpl();
		return plateauSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EarlyStopping createEarlyStopping() {
		EarlyStoppingImpl earlyStopping = new EarlyStoppingImpl();
		return earlyStopping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Profiling createProfiling() {
		ProfilingImpl profiling = new ProfilingImpl();
		return profiling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Optimizer createOptimizerFromString(EDataType eDataType, String initialValue) {
		Optimizer result = Optimizer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOptimizerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Device createDeviceFromString(EDataType eDataType, String initialValue) {
		Device result = Device.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeviceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StatePrecision createStatePrecisionFromString(EDataType eDataType, String initialValue) {
		StatePrecision result = StatePrecision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStatePrecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Solver createSolverFromString(EDataType eDataType, String initialValue) {
		Solver result = Solver.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSolverToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FixedPointGradient createFixedPointGradientFromString(EDataType eDataType, String initialValue) {
		FixedPointGradient result = FixedPointGradient.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFixedPointGradientToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AttentionKernel createAttentionKernelFromString(EDataType eDataType, String initialValue) {
		AttentionKernel result = AttentionKernel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAttentionKernelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Activation createActivationFromString(EDataType eDataType, String initialValue) {
		Activation result = Activation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NormPlacement createNormPlacementFromString(EDataType eDataType, String initialValue) {
		NormPlacement result = NormPlacement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNormPlacementToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OperandOrder createOperandOrderFromString(EDataType eDataType, String initialValue) {
		OperandOrder result = OperandOrder.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOperandOrderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DigitOrder createDigitOrderFromString(EDataType eDataType, String initialValue) {
		DigitOrder result = DigitOrder.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDigitOrderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tokenizer createTokenizerFromString(EDataType eDataType, String initialValue) {
		Tokenizer result = Tokenizer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTokenizerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Signal createSignalFromString(EDataType eDataType, String initialValue) {
		Signal result = Signal.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSignalToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecayedParameters createDecayedParametersFromString(EDataType eDataType, String initialValue) {
		DecayedParameters result = DecayedParameters.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecayedParametersToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Precision createPrecisionFromString(EDataType eDataType, String initialValue) {
		Precision result = Precision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperimentPackage getExperimentPackage() {
		return (ExperimentPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ExperimentPackage getPackage() {
		return ExperimentPackage.eINSTANCE;
	}

} //ExperimentFactoryImpl

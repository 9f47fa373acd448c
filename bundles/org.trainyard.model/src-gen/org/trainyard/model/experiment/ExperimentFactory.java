/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage
 * @generated
 */
public interface ExperimentFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExperimentFactory eINSTANCE = org.trainyard.model.experiment.impl.ExperimentFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Experiment</em>'.
	 * @generated
	 */
	Experiment createExperiment();

	/**
	 * Returns a new object of class '<em>Encoder Decoder</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Encoder Decoder</em>'.
	 * @generated
	 */
	EncoderDecoder createEncoderDecoder();

	/**
	 * Returns a new object of class '<em>Decoder Only</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Decoder Only</em>'.
	 * @generated
	 */
	DecoderOnly createDecoderOnly();

	/**
	 * Returns a new object of class '<em>Encoder Only</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Encoder Only</em>'.
	 * @generated
	 */
	EncoderOnly createEncoderOnly();

	/**
	 * Returns a new object of class '<em>Rev Deq</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rev Deq</em>'.
	 * @generated
	 */
	RevDeq createRevDeq();

	/**
	 * Returns a new object of class '<em>Multi Head Attention</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Multi Head Attention</em>'.
	 * @generated
	 */
	MultiHeadAttention createMultiHeadAttention();

	/**
	 * Returns a new object of class '<em>Grouped Query Attention</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Grouped Query Attention</em>'.
	 * @generated
	 */
	GroupedQueryAttention createGroupedQueryAttention();

	/**
	 * Returns a new object of class '<em>Additive Attention</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Additive Attention</em>'.
	 * @generated
	 */
	AdditiveAttention createAdditiveAttention();

	/**
	 * Returns a new object of class '<em>Dense Feed Forward</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dense Feed Forward</em>'.
	 * @generated
	 */
	DenseFeedForward createDenseFeedForward();

	/**
	 * Returns a new object of class '<em>Mixture Of Experts</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mixture Of Experts</em>'.
	 * @generated
	 */
	MixtureOfExperts createMixtureOfExperts();

	/**
	 * Returns a new object of class '<em>Layer Norm</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Layer Norm</em>'.
	 * @generated
	 */
	LayerNorm createLayerNorm();

	/**
	 * Returns a new object of class '<em>Rms Norm</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rms Norm</em>'.
	 * @generated
	 */
	RmsNorm createRmsNorm();

	/**
	 * Returns a new object of class '<em>Batch Norm</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Batch Norm</em>'.
	 * @generated
	 */
	BatchNorm createBatchNorm();

	/**
	 * Returns a new object of class '<em>Sinusoidal Positions</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sinusoidal Positions</em>'.
	 * @generated
	 */
	SinusoidalPositions createSinusoidalPositions();

	/**
	 * Returns a new object of class '<em>Learned Positions</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Learned Positions</em>'.
	 * @generated
	 */
	LearnedPositions createLearnedPositions();

	/**
	 * Returns a new object of class '<em>Rotary Positions</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rotary Positions</em>'.
	 * @generated
	 */
	RotaryPositions createRotaryPositions();

	/**
	 * Returns a new object of class '<em>No Positions</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>No Positions</em>'.
	 * @generated
	 */
	NoPositions createNoPositions();

	/**
	 * Returns a new object of class '<em>Lora</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lora</em>'.
	 * @generated
	 */
	Lora createLora();

	/**
	 * Returns a new object of class '<em>Copy Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Copy Task</em>'.
	 * @generated
	 */
	CopyTask createCopyTask();

	/**
	 * Returns a new object of class '<em>Reverse Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reverse Task</em>'.
	 * @generated
	 */
	ReverseTask createReverseTask();

	/**
	 * Returns a new object of class '<em>Sort Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sort Task</em>'.
	 * @generated
	 */
	SortTask createSortTask();

	/**
	 * Returns a new object of class '<em>Addition Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Addition Task</em>'.
	 * @generated
	 */
	AdditionTask createAdditionTask();

	/**
	 * Returns a new object of class '<em>Number Words Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Number Words Task</em>'.
	 * @generated
	 */
	NumberWordsTask createNumberWordsTask();

	/**
	 * Returns a new object of class '<em>Text Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Text Task</em>'.
	 * @generated
	 */
	TextTask createTextTask();

	/**
	 * Returns a new object of class '<em>Signal Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Signal Task</em>'.
	 * @generated
	 */
	SignalTask createSignalTask();

	/**
	 * Returns a new object of class '<em>Training</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Training</em>'.
	 * @generated
	 */
	Training createTraining();

	/**
	 * Returns a new object of class '<em>Constant Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Constant Schedule</em>'.
	 * @generated
	 */
	ConstantSchedule createConstantSchedule();

	/**
	 * Returns a new object of class '<em>Cosine Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cosine Schedule</em>'.
	 * @generated
	 */
	CosineSchedule createCosineSchedule();

	/**
	 * Returns a new object of class '<em>Inverse Square Root Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Inverse Square Root Schedule</em>'.
	 * @generated
	 */
	InverseSquareRootSchedule createInverseSquareRootSchedule();

	/**
	 * Returns a new object of class '<em>Plateau Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Plateau Schedule</em>'.
	 * @generated
	 */
	PlateauSchedule createPlateauSchedule();

	/**
	 * Returns a new object of class '<em>Early Stopping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Early Stopping</em>'.
	 * @generated
	 */
	EarlyStopping createEarlyStopping();

	/**
	 * Returns a new object of class '<em>Profiling</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Profiling</em>'.
	 * @generated
	 */
	Profiling createProfiling();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ExperimentPackage getExperimentPackage();

} //ExperimentFactory

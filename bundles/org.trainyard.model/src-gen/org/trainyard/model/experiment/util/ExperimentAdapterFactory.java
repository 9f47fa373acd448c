/**
 */
package org.trainyard.model.experiment.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.trainyard.model.experiment.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage
 * @generated
 */
public class ExperimentAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ExperimentPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ExperimentPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExperimentSwitch<Adapter> modelSwitch =
		new ExperimentSwitch<Adapter>() {
			@Override
			public Adapter caseExperiment(Experiment object) {
				return createExperimentAdapter();
			}
			@Override
			public Adapter caseModel(Model object) {
				return createModelAdapter();
			}
			@Override
			public Adapter caseEncoderDecoder(EncoderDecoder object) {
				return createEncoderDecoderAdapter();
			}
			@Override
			public Adapter caseDecoderOnly(DecoderOnly object) {
				return createDecoderOnlyAdapter();
			}
			@Override
			public Adapter caseEncoderOnly(EncoderOnly object) {
				return createEncoderOnlyAdapter();
			}
			@Override
			public Adapter caseRevDeq(RevDeq object) {
				return createRevDeqAdapter();
			}
			@Override
			public Adapter caseAttention(Attention object) {
				return createAttentionAdapter();
			}
			@Override
			public Adapter caseDotProductAttention(DotProductAttention object) {
				return createDotProductAttentionAdapter();
			}
			@Override
			public Adapter caseMultiHeadAttention(MultiHeadAttention object) {
				return createMultiHeadAttentionAdapter();
			}
			@Override
			public Adapter caseGroupedQueryAttention(GroupedQueryAttention object) {
				return createGroupedQueryAttentionAdapter();
			}
			@Override
			public Adapter caseAdditiveAttention(AdditiveAttention object) {
				return createAdditiveAttentionAdapter();
			}
			@Override
			public Adapter caseFeedForward(FeedForward object) {
				return createFeedForwardAdapter();
			}
			@Override
			public Adapter caseDenseFeedForward(DenseFeedForward object) {
				return createDenseFeedForwardAdapter();
			}
			@Override
			public Adapter caseMixtureOfExperts(MixtureOfExperts object) {
				return createMixtureOfExpertsAdapter();
			}
			@Override
			public Adapter caseNorm(Norm object) {
				return createNormAdapter();
			}
			@Override
			public Adapter caseLayerNorm(LayerNorm object) {
				return createLayerNormAdapter();
			}
			@Override
			public Adapter caseRmsNorm(RmsNorm object) {
				return createRmsNormAdapter();
			}
			@Override
			public Adapter caseBatchNorm(BatchNorm object) {
				return createBatchNormAdapter();
			}
			@Override
			public Adapter casePositions(Positions object) {
				return createPositionsAdapter();
			}
			@Override
			public Adapter caseSinusoidalPositions(SinusoidalPositions object) {
				return createSinusoidalPositionsAdapter();
			}
			@Override
			public Adapter caseLearnedPositions(LearnedPositions object) {
				return createLearnedPositionsAdapter();
			}
			@Override
			public Adapter caseRotaryPositions(RotaryPositions object) {
				return createRotaryPositionsAdapter();
			}
			@Override
			public Adapter caseNoPositions(NoPositions object) {
				return createNoPositionsAdapter();
			}
			@Override
			public Adapter caseLora(Lora object) {
				return createLoraAdapter();
			}
			@Override
			public Adapter caseTask(Task object) {
				return createTaskAdapter();
			}
			@Override
			public Adapter caseSequenceTask(SequenceTask object) {
				return createSequenceTaskAdapter();
			}
			@Override
			public Adapter caseCopyTask(CopyTask object) {
				return createCopyTaskAdapter();
			}
			@Override
			public Adapter caseReverseTask(ReverseTask object) {
				return createReverseTaskAdapter();
			}
			@Override
			public Adapter caseSortTask(SortTask object) {
				return createSortTaskAdapter();
			}
			@Override
			public Adapter caseAdditionTask(AdditionTask object) {
				return createAdditionTaskAdapter();
			}
			@Override
			public Adapter caseNumberWordsTask(NumberWordsTask object) {
				return createNumberWordsTaskAdapter();
			}
			@Override
			public Adapter caseTextTask(TextTask object) {
				return createTextTaskAdapter();
			}
			@Override
			public Adapter caseSignalTask(SignalTask object) {
				return createSignalTaskAdapter();
			}
			@Override
			public Adapter caseTraining(Training object) {
				return createTrainingAdapter();
			}
			@Override
			public Adapter caseSchedule(Schedule object) {
				return createScheduleAdapter();
			}
			@Override
			public Adapter caseConstantSchedule(ConstantSchedule object) {
				return createConstantScheduleAdapter();
			}
			@Override
			public Adapter caseCosineSchedule(CosineSchedule object) {
				return createCosineScheduleAdapter();
			}
			@Override
			public Adapter caseInverseSquareRootSchedule(InverseSquareRootSchedule object) {
				return createInverseSquareRootScheduleAdapter();
			}
			@Override
			public Adapter casePlateauSchedule(PlateauSchedule object) {
				return createPlateauScheduleAdapter();
			}
			@Override
			public Adapter caseEarlyStopping(EarlyStopping object) {
				return createEarlyStoppingAdapter();
			}
			@Override
			public Adapter caseProfiling(Profiling object) {
				return createProfilingAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Experiment
	 * @generated
	 */
	public Adapter createExperimentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Model <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Model
	 * @generated
	 */
	public Adapter createModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.EncoderDecoder <em>Encoder Decoder</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.EncoderDecoder
	 * @generated
	 */
	public Adapter createEncoderDecoderAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.DecoderOnly <em>Decoder Only</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.DecoderOnly
	 * @generated
	 */
	public Adapter createDecoderOnlyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.EncoderOnly <em>Encoder Only</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.EncoderOnly
	 * @generated
	 */
	public Adapter createEncoderOnlyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.RevDeq <em>Rev Deq</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.RevDeq
	 * @generated
	 */
	public Adapter createRevDeqAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Attention <em>Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Attention
	 * @generated
	 */
	public Adapter createAttentionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.DotProductAttention <em>Dot Product Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.DotProductAttention
	 * @generated
	 */
	public Adapter createDotProductAttentionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.MultiHeadAttention <em>Multi Head Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.MultiHeadAttention
	 * @generated
	 */
	public Adapter createMultiHeadAttentionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.GroupedQueryAttention <em>Grouped Query Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.GroupedQueryAttention
	 * @generated
	 */
	public Adapter createGroupedQueryAttentionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.AdditiveAttention <em>Additive Attention</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.AdditiveAttention
	 * @generated
	 */
	public Adapter createAdditiveAttentionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.FeedForward <em>Feed Forward</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.FeedForward
	 * @generated
	 */
	public Adapter createFeedForwardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.DenseFeedForward <em>Dense Feed Forward</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.DenseFeedForward
	 * @generated
	 */
	public Adapter createDenseFeedForwardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.MixtureOfExperts <em>Mixture Of Experts</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.MixtureOfExperts
	 * @generated
	 */
	public Adapter createMixtureOfExpertsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Norm <em>Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Norm
	 * @generated
	 */
	public Adapter createNormAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.LayerNorm <em>Layer Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.LayerNorm
	 * @generated
	 */
	public Adapter createLayerNormAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.RmsNorm <em>Rms Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.RmsNorm
	 * @generated
	 */
	public Adapter createRmsNormAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.BatchNorm <em>Batch Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.BatchNorm
	 * @generated
	 */
	public Adapter createBatchNormAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Positions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Positions
	 * @generated
	 */
	public Adapter createPositionsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.SinusoidalPositions <em>Sinusoidal Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.SinusoidalPositions
	 * @generated
	 */
	public Adapter createSinusoidalPositionsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.LearnedPositions <em>Learned Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.LearnedPositions
	 * @generated
	 */
	public Adapter createLearnedPositionsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.RotaryPositions <em>Rotary Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.RotaryPositions
	 * @generated
	 */
	public Adapter createRotaryPositionsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.NoPositions <em>No Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.NoPositions
	 * @generated
	 */
	public Adapter createNoPositionsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Lora <em>Lora</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Lora
	 * @generated
	 */
	public Adapter createLoraAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Task
	 * @generated
	 */
	public Adapter createTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.SequenceTask <em>Sequence Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.SequenceTask
	 * @generated
	 */
	public Adapter createSequenceTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.CopyTask <em>Copy Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.CopyTask
	 * @generated
	 */
	public Adapter createCopyTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.ReverseTask <em>Reverse Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.ReverseTask
	 * @generated
	 */
	public Adapter createReverseTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.SortTask <em>Sort Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.SortTask
	 * @generated
	 */
	public Adapter createSortTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.AdditionTask <em>Addition Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.AdditionTask
	 * @generated
	 */
	public Adapter createAdditionTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.NumberWordsTask <em>Number Words Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.NumberWordsTask
	 * @generated
	 */
	public Adapter createNumberWordsTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.TextTask <em>Text Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.TextTask
	 * @generated
	 */
	public Adapter createTextTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.SignalTask <em>Signal Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.SignalTask
	 * @generated
	 */
	public Adapter createSignalTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Training <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Training
	 * @generated
	 */
	public Adapter createTrainingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Schedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Schedule
	 * @generated
	 */
	public Adapter createScheduleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.ConstantSchedule <em>Constant Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.ConstantSchedule
	 * @generated
	 */
	public Adapter createConstantScheduleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.CosineSchedule <em>Cosine Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.CosineSchedule
	 * @generated
	 */
	public Adapter createCosineScheduleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.InverseSquareRootSchedule <em>Inverse Square Root Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.InverseSquareRootSchedule
	 * @generated
	 */
	public Adapter createInverseSquareRootScheduleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.PlateauSchedule <em>Plateau Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.PlateauSchedule
	 * @generated
	 */
	public Adapter createPlateauScheduleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.EarlyStopping <em>Early Stopping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.EarlyStopping
	 * @generated
	 */
	public Adapter createEarlyStoppingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.trainyard.model.experiment.Profiling <em>Profiling</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.trainyard.model.experiment.Profiling
	 * @generated
	 */
	public Adapter createProfilingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ExperimentAdapterFactory

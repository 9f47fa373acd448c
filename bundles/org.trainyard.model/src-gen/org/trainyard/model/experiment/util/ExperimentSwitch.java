/**
 */
package org.trainyard.model.experiment.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.trainyard.model.experiment.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage
 * @generated
 */
public class ExperimentSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ExperimentPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentSwitch() {
		if (modelPackage == null) {
			modelPackage = ExperimentPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ExperimentPackage.EXPERIMENT: {
				Experiment experiment = (Experiment)theEObject;
				T result = caseExperiment(experiment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.MODEL: {
				Model model = (Model)theEObject;
				T result = caseModel(model);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ENCODER_DECODER: {
				EncoderDecoder encoderDecoder = (EncoderDecoder)theEObject;
				T result = caseEncoderDecoder(encoderDecoder);
				if (result == null) result = caseModel(encoderDecoder);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.DECODER_ONLY: {
				DecoderOnly decoderOnly = (DecoderOnly)theEObject;
				T result = caseDecoderOnly(decoderOnly);
				if (result == null) result = caseModel(decoderOnly);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ENCODER_ONLY: {
				EncoderOnly encoderOnly = (EncoderOnly)theEObject;
				T result = caseEncoderOnly(encoderOnly);
				if (result == null) result = caseModel(encoderOnly);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.REV_DEQ: {
				RevDeq revDeq = (RevDeq)theEObject;
				T result = caseRevDeq(revDeq);
				if (result == null) result = caseModel(revDeq);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ATTENTION: {
				Attention attention = (Attention)theEObject;
				T result = caseAttention(attention);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.DOT_PRODUCT_ATTENTION: {
				DotProductAttention dotProductAttention = (DotProductAttention)theEObject;
				T result = caseDotProductAttention(dotProductAttention);
				if (result == null) result = caseAttention(dotProductAttention);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.MULTI_HEAD_ATTENTION: {
				MultiHeadAttention multiHeadAttention = (MultiHeadAttention)theEObject;
				T result = caseMultiHeadAttention(multiHeadAttention);
				if (result == null) result = caseDotProductAttention(multiHeadAttention);
				if (result == null) result = caseAttention(multiHeadAttention);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.GROUPED_QUERY_ATTENTION: {
				GroupedQueryAttention groupedQueryAttention = (GroupedQueryAttention)theEObject;
				T result = caseGroupedQueryAttention(groupedQueryAttention);
				if (result == null) result = caseDotProductAttention(groupedQueryAttention);
				if (result == null) result = caseAttention(groupedQueryAttention);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ADDITIVE_ATTENTION: {
				AdditiveAttention additiveAttention = (AdditiveAttention)theEObject;
				T result = caseAdditiveAttention(additiveAttention);
				if (result == null) result = caseAttention(additiveAttention);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.FEED_FORWARD: {
				FeedForward feedForward = (FeedForward)theEObject;
				T result = caseFeedForward(feedForward);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.DENSE_FEED_FORWARD: {
				DenseFeedForward denseFeedForward = (DenseFeedForward)theEObject;
				T result = caseDenseFeedForward(denseFeedForward);
				if (result == null) result = caseFeedForward(denseFeedForward);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.MIXTURE_OF_EXPERTS: {
				MixtureOfExperts mixtureOfExperts = (MixtureOfExperts)theEObject;
				T result = caseMixtureOfExperts(mixtureOfExperts);
				if (result == null) result = caseFeedForward(mixtureOfExperts);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.NORM: {
				Norm norm = (Norm)theEObject;
				T result = caseNorm(norm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.LAYER_NORM: {
				LayerNorm layerNorm = (LayerNorm)theEObject;
				T result = caseLayerNorm(layerNorm);
				if (result == null) result = caseNorm(layerNorm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.RMS_NORM: {
				RmsNorm rmsNorm = (RmsNorm)theEObject;
				T result = caseRmsNorm(rmsNorm);
				if (result == null) result = caseNorm(rmsNorm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.BATCH_NORM: {
				BatchNorm batchNorm = (BatchNorm)theEObject;
				T result = caseBatchNorm(batchNorm);
				if (result == null) result = caseNorm(batchNorm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.POSITIONS: {
				Positions positions = (Positions)theEObject;
				T result = casePositions(positions);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SINUSOIDAL_POSITIONS: {
				SinusoidalPositions sinusoidalPositions = (SinusoidalPositions)theEObject;
				T result = caseSinusoidalPositions(sinusoidalPositions);
				if (result == null) result = casePositions(sinusoidalPositions);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.LEARNED_POSITIONS: {
				LearnedPositions learnedPositions = (LearnedPositions)theEObject;
				T result = caseLearnedPositions(learnedPositions);
				if (result == null) result = casePositions(learnedPositions);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ROTARY_POSITIONS: {
				RotaryPositions rotaryPositions = (RotaryPositions)theEObject;
				T result = caseRotaryPositions(rotaryPositions);
				if (result == null) result = casePositions(rotaryPositions);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.NO_POSITIONS: {
				NoPositions noPositions = (NoPositions)theEObject;
				T result = caseNoPositions(noPositions);
				if (result == null) result = casePositions(noPositions);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.LORA: {
				Lora lora = (Lora)theEObject;
				T result = caseLora(lora);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TASK: {
				Task task = (Task)theEObject;
				T result = caseTask(task);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SEQUENCE_TASK: {
				SequenceTask sequenceTask = (SequenceTask)theEObject;
				T result = caseSequenceTask(sequenceTask);
				if (result == null) result = caseTask(sequenceTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.COPY_TASK: {
				CopyTask copyTask = (CopyTask)theEObject;
				T result = caseCopyTask(copyTask);
				if (result == null) result = caseSequenceTask(copyTask);
				if (result == null) result = caseTask(copyTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.REVERSE_TASK: {
				ReverseTask reverseTask = (ReverseTask)theEObject;
				T result = caseReverseTask(reverseTask);
				if (result == null) result = caseSequenceTask(reverseTask);
				if (result == null) result = caseTask(reverseTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SORT_TASK: {
				SortTask sortTask = (SortTask)theEObject;
				T result = caseSortTask(sortTask);
				if (result == null) result = caseSequenceTask(sortTask);
				if (result == null) result = caseTask(sortTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ADDITION_TASK: {
				AdditionTask additionTask = (AdditionTask)theEObject;
				T result = caseAdditionTask(additionTask);
				if (result == null) result = caseTask(additionTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.NUMBER_WORDS_TASK: {
				NumberWordsTask numberWordsTask = (NumberWordsTask)theEObject;
				T result = caseNumberWordsTask(numberWordsTask);
				if (result == null) result = caseTask(numberWordsTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TEXT_TASK: {
				TextTask textTask = (TextTask)theEObject;
				T result = caseTextTask(textTask);
				if (result == null) result = caseTask(textTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SIGNAL_TASK: {
				SignalTask signalTask = (SignalTask)theEObject;
				T result = caseSignalTask(signalTask);
				if (result == null) result = caseTask(signalTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TRAINING: {
				Training training = (Training)theEObject;
				T result = caseTraining(training);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SCHEDULE: {
				Schedule schedule = (Schedule)theEObject;
				T result = caseSchedule(schedule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CONSTANT_SCHEDULE: {
				ConstantSchedule constantSchedule = (ConstantSchedule)theEObject;
				T result = caseConstantSchedule(constantSchedule);
				if (result == null) result = caseSchedule(constantSchedule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.COSINE_SCHEDULE: {
				CosineSchedule cosineSchedule = (CosineSchedule)theEObject;
				T result = caseCosineSchedule(cosineSchedule);
				if (result == null) result = caseSchedule(cosineSchedule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.INVERSE_SQUARE_ROOT_SCHEDULE: {
				InverseSquareRootSchedule inverseSquareRootSchedule = (InverseSquareRootSchedule)theEObject;
				T result = caseInverseSquareRootSchedule(inverseSquareRootSchedule);
				if (result == null) result = caseSchedule(inverseSquareRootSchedule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.PLATEAU_SCHEDULE: {
				PlateauSchedule plateauSchedule = (PlateauSchedule)theEObject;
				T result = casePlateauSchedule(plateauSchedule);
				if (result == null) result = caseSchedule(plateauSchedule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.EARLY_STOPPING: {
				EarlyStopping earlyStopping = (EarlyStopping)theEObject;
				T result = caseEarlyStopping(earlyStopping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.PROFILING: {
				Profiling profiling = (Profiling)theEObject;
				T result = caseProfiling(profiling);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Experiment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExperiment(Experiment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseModel(Model object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Encoder Decoder</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Encoder Decoder</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEncoderDecoder(EncoderDecoder object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decoder Only</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decoder Only</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecoderOnly(DecoderOnly object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Encoder Only</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Encoder Only</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEncoderOnly(EncoderOnly object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rev Deq</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rev Deq</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRevDeq(RevDeq object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attention</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attention</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttention(Attention object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dot Product Attention</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dot Product Attention</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDotProductAttention(DotProductAttention object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Multi Head Attention</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Multi Head Attention</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMultiHeadAttention(MultiHeadAttention object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grouped Query Attention</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grouped Query Attention</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGroupedQueryAttention(GroupedQueryAttention object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Additive Attention</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Additive Attention</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAdditiveAttention(AdditiveAttention object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Feed Forward</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Feed Forward</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFeedForward(FeedForward object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dense Feed Forward</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dense Feed Forward</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDenseFeedForward(DenseFeedForward object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mixture Of Experts</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mixture Of Experts</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMixtureOfExperts(MixtureOfExperts object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Norm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Norm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNorm(Norm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Layer Norm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Layer Norm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLayerNorm(LayerNorm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rms Norm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rms Norm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRmsNorm(RmsNorm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Batch Norm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Batch Norm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBatchNorm(BatchNorm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Positions</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Positions</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePositions(Positions object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sinusoidal Positions</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sinusoidal Positions</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSinusoidalPositions(SinusoidalPositions object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Learned Positions</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Learned Positions</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLearnedPositions(LearnedPositions object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rotary Positions</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rotary Positions</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRotaryPositions(RotaryPositions object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>No Positions</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>No Positions</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNoPositions(NoPositions object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lora</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lora</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLora(Lora object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTask(Task object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sequence Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sequence Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSequenceTask(SequenceTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Copy Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Copy Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCopyTask(CopyTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reverse Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reverse Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReverseTask(ReverseTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sort Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sort Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSortTask(SortTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Addition Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Addition Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAdditionTask(AdditionTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Number Words Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Number Words Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumberWordsTask(NumberWordsTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Text Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Text Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTextTask(TextTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Signal Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Signal Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSignalTask(SignalTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Training</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Training</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTraining(Training object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Schedule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSchedule(Schedule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Constant Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Constant Schedule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConstantSchedule(ConstantSchedule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cosine Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cosine Schedule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCosineSchedule(CosineSchedule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Inverse Square Root Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Inverse Square Root Schedule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInverseSquareRootSchedule(InverseSquareRootSchedule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Plateau Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Plateau Schedule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlateauSchedule(PlateauSchedule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Early Stopping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Early Stopping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEarlyStopping(EarlyStopping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Profiling</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Profiling</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProfiling(Profiling object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ExperimentSwitch

/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a network is trained.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.Training#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getLearningRate <em>Learning Rate</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getBeta1 <em>Beta1</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getBeta2 <em>Beta2</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getEpsilon <em>Epsilon</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getMomentum <em>Momentum</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getDecayedParameters <em>Decayed Parameters</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getClipNorm <em>Clip Norm</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#isActivationCheckpointing <em>Activation Checkpointing</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getBatchSize <em>Batch Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getAccumulation <em>Accumulation</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getEvaluationInterval <em>Evaluation Interval</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getEvaluationSequences <em>Evaluation Sequences</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getEarlyStopping <em>Early Stopping</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getCheckpointsKept <em>Checkpoints Kept</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getDevice <em>Device</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Training#getThreads <em>Threads</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining()
 * @model
 * @generated
 */
public interface Training extends EObject {
	/**
	 * Returns the value of the '<em><b>Optimizer</b></em>' attribute.
	 * The default value is <code>"adam"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.Optimizer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The update rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optimizer</em>' attribute.
	 * @see org.trainyard.model.experiment.Optimizer
	 * @see #setOptimizer(Optimizer)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Optimizer()
	 * @model default="adam"
	 * @generated
	 */
	Optimizer getOptimizer();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getOptimizer <em>Optimizer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optimizer</em>' attribute.
	 * @see org.trainyard.model.experiment.Optimizer
	 * @see #getOptimizer()
	 * @generated
	 */
	void setOptimizer(Optimizer value);

	/**
	 * Returns the value of the '<em><b>Learning Rate</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step size of the optimizer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Rate</em>' attribute.
	 * @see #setLearningRate(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_LearningRate()
	 * @model default="0.001"
	 *        annotation="http://www.trainyard.org/setting exclusiveMinimum='0' maximum='10'"
	 * @generated
	 */
	double getLearningRate();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getLearningRate <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learning Rate</em>' attribute.
	 * @see #getLearningRate()
	 * @generated
	 */
	void setLearningRate(double value);

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the learning rate changes over the steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' containment reference.
	 * @see #setSchedule(Schedule)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Schedule()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Schedule getSchedule();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getSchedule <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' containment reference.
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(Schedule value);

	/**
	 * Returns the value of the '<em><b>Beta1</b></em>' attribute.
	 * The default value is <code>"0.9"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decay of the running mean of gradients (Adam, AdamW).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta1</em>' attribute.
	 * @see #setBeta1(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Beta1()
	 * @model default="0.9"
	 *        annotation="http://www.trainyard.org/setting minimum='0' exclusiveMaximum='1'"
	 * @generated
	 */
	double getBeta1();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getBeta1 <em>Beta1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta1</em>' attribute.
	 * @see #getBeta1()
	 * @generated
	 */
	void setBeta1(double value);

	/**
	 * Returns the value of the '<em><b>Beta2</b></em>' attribute.
	 * The default value is <code>"0.999"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decay of the running mean of squared gradients (Adam, AdamW).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta2</em>' attribute.
	 * @see #setBeta2(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Beta2()
	 * @model default="0.999"
	 *        annotation="http://www.trainyard.org/setting minimum='0' exclusiveMaximum='1'"
	 * @generated
	 */
	double getBeta2();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getBeta2 <em>Beta2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta2</em>' attribute.
	 * @see #getBeta2()
	 * @generated
	 */
	void setBeta2(double value);

	/**
	 * Returns the value of the '<em><b>Epsilon</b></em>' attribute.
	 * The default value is <code>"1.0E-8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added to the denominator of the update for numerical stability (Adam, AdamW).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epsilon</em>' attribute.
	 * @see #setEpsilon(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Epsilon()
	 * @model default="1.0E-8"
	 *        annotation="http://www.trainyard.org/setting exclusiveMinimum='0' maximum='1'"
	 * @generated
	 */
	double getEpsilon();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getEpsilon <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epsilon</em>' attribute.
	 * @see #getEpsilon()
	 * @generated
	 */
	void setEpsilon(double value);

	/**
	 * Returns the value of the '<em><b>Momentum</b></em>' attribute.
	 * The default value is <code>"0.9"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the last update that goes into the next (SGD).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Momentum</em>' attribute.
	 * @see #setMomentum(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Momentum()
	 * @model default="0.9"
	 *        annotation="http://www.trainyard.org/setting minimum='0' exclusiveMaximum='1'"
	 * @generated
	 */
	double getMomentum();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getMomentum <em>Momentum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Momentum</em>' attribute.
	 * @see #getMomentum()
	 * @generated
	 */
	void setMomentum(double value);

	/**
	 * Returns the value of the '<em><b>Weight Decay</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight decay: added to the gradient by Adam and SGD, applied to the weight directly by AdamW.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Decay</em>' attribute.
	 * @see #setWeightDecay(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_WeightDecay()
	 * @model default="0.0"
	 *        annotation="http://www.trainyard.org/setting minimum='0' maximum='10'"
	 * @generated
	 */
	double getWeightDecay();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getWeightDecay <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Decay</em>' attribute.
	 * @see #getWeightDecay()
	 * @generated
	 */
	void setWeightDecay(double value);

	/**
	 * Returns the value of the '<em><b>Decayed Parameters</b></em>' attribute.
	 * The default value is <code>"all"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.DecayedParameters}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which parameters decay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decayed Parameters</em>' attribute.
	 * @see org.trainyard.model.experiment.DecayedParameters
	 * @see #setDecayedParameters(DecayedParameters)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_DecayedParameters()
	 * @model default="all"
	 * @generated
	 */
	DecayedParameters getDecayedParameters();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getDecayedParameters <em>Decayed Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decayed Parameters</em>' attribute.
	 * @see org.trainyard.model.experiment.DecayedParameters
	 * @see #getDecayedParameters()
	 * @generated
	 */
	void setDecayedParameters(DecayedParameters value);

	/**
	 * Returns the value of the '<em><b>Clip Norm</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest global L2 norm of all gradients together; larger gradients are scaled down to it. 0 turns clipping off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clip Norm</em>' attribute.
	 * @see #setClipNorm(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_ClipNorm()
	 * @model default="0.0"
	 *        annotation="http://www.trainyard.org/setting minimum='0'"
	 * @generated
	 */
	double getClipNorm();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getClipNorm <em>Clip Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clip Norm</em>' attribute.
	 * @see #getClipNorm()
	 * @generated
	 */
	void setClipNorm(double value);

	/**
	 * Returns the value of the '<em><b>Precision</b></em>' attribute.
	 * The default value is <code>"float32"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.Precision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number format of the computation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precision</em>' attribute.
	 * @see org.trainyard.model.experiment.Precision
	 * @see #setPrecision(Precision)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Precision()
	 * @model default="float32"
	 * @generated
	 */
	Precision getPrecision();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getPrecision <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Precision</em>' attribute.
	 * @see org.trainyard.model.experiment.Precision
	 * @see #getPrecision()
	 * @generated
	 */
	void setPrecision(Precision value);

	/**
	 * Returns the value of the '<em><b>Activation Checkpointing</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each layer keeps only its input and computes the rest again for its gradient: less memory, more time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activation Checkpointing</em>' attribute.
	 * @see #setActivationCheckpointing(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_ActivationCheckpointing()
	 * @model default="false"
	 * @generated
	 */
	boolean isActivationCheckpointing();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#isActivationCheckpointing <em>Activation Checkpointing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activation Checkpointing</em>' attribute.
	 * @see #isActivationCheckpointing()
	 * @generated
	 */
	void setActivationCheckpointing(boolean value);

	/**
	 * Returns the value of the '<em><b>Batch Size</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sequences in each batch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch Size</em>' attribute.
	 * @see #setBatchSize(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_BatchSize()
	 * @model default="64"
	 *        annotation="http://www.trainyard.org/setting unit='sequences' minimum='1' maximum='1048576'"
	 * @generated
	 */
	int getBatchSize();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getBatchSize <em>Batch Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Size</em>' attribute.
	 * @see #getBatchSize()
	 * @generated
	 */
	void setBatchSize(int value);

	/**
	 * Returns the value of the '<em><b>Accumulation</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Batches whose mean gradient makes one step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accumulation</em>' attribute.
	 * @see #setAccumulation(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Accumulation()
	 * @model default="1"
	 *        annotation="http://www.trainyard.org/setting unit='batches' minimum='1' maximum='65536'"
	 * @generated
	 */
	int getAccumulation();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getAccumulation <em>Accumulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accumulation</em>' attribute.
	 * @see #getAccumulation()
	 * @generated
	 */
	void setAccumulation(int value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' attribute.
	 * The default value is <code>"500"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Optimizer steps of the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' attribute.
	 * @see #setSteps(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Steps()
	 * @model default="500"
	 *        annotation="http://www.trainyard.org/setting unit='steps' minimum='1'"
	 * @generated
	 */
	int getSteps();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getSteps <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steps</em>' attribute.
	 * @see #getSteps()
	 * @generated
	 */
	void setSteps(int value);

	/**
	 * Returns the value of the '<em><b>Evaluation Interval</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps from one evaluation to the next; the last step is always evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluation Interval</em>' attribute.
	 * @see #setEvaluationInterval(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_EvaluationInterval()
	 * @model default="100"
	 *        annotation="http://www.trainyard.org/setting unit='steps' minimum='1'"
	 * @generated
	 */
	int getEvaluationInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getEvaluationInterval <em>Evaluation Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation Interval</em>' attribute.
	 * @see #getEvaluationInterval()
	 * @generated
	 */
	void setEvaluationInterval(int value);

	/**
	 * Returns the value of the '<em><b>Evaluation Sequences</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sequences that each evaluation scores.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluation Sequences</em>' attribute.
	 * @see #setEvaluationSequences(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_EvaluationSequences()
	 * @model default="1000"
	 *        annotation="http://www.trainyard.org/setting unit='sequences' minimum='1' maximum='10000000'"
	 * @generated
	 */
	int getEvaluationSequences();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getEvaluationSequences <em>Evaluation Sequences</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation Sequences</em>' attribute.
	 * @see #getEvaluationSequences()
	 * @generated
	 */
	void setEvaluationSequences(int value);

	/**
	 * Returns the value of the '<em><b>Early Stopping</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether training ends when the evaluation loss no longer falls.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Early Stopping</em>' containment reference.
	 * @see #setEarlyStopping(EarlyStopping)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_EarlyStopping()
	 * @model containment="true"
	 * @generated
	 */
	EarlyStopping getEarlyStopping();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getEarlyStopping <em>Early Stopping</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Early Stopping</em>' containment reference.
	 * @see #getEarlyStopping()
	 * @generated
	 */
	void setEarlyStopping(EarlyStopping value);

	/**
	 * Returns the value of the '<em><b>Checkpoints Kept</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the latest checkpoints are kept, beside the best.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checkpoints Kept</em>' attribute.
	 * @see #setCheckpointsKept(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_CheckpointsKept()
	 * @model default="1"
	 *        annotation="http://www.trainyard.org/setting minimum='1' maximum='1000'"
	 * @generated
	 */
	int getCheckpointsKept();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getCheckpointsKept <em>Checkpoints Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checkpoints Kept</em>' attribute.
	 * @see #getCheckpointsKept()
	 * @generated
	 */
	void setCheckpointsKept(int value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of weights, data and dropout. The same seed on the same machine gives the same run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * The default value is <code>"cpu"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where tensors live and are computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see org.trainyard.model.experiment.Device
	 * @see #setDevice(Device)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Device()
	 * @model default="cpu"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see org.trainyard.model.experiment.Device
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Threads</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threads inside one tensor operation. One is often fastest on a busy machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threads</em>' attribute.
	 * @see #setThreads(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTraining_Threads()
	 * @model default="1"
	 *        annotation="http://www.trainyard.org/setting unit='threads' minimum='1' maximum='1024'"
	 * @generated
	 */
	int getThreads();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Training#getThreads <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threads</em>' attribute.
	 * @see #getThreads()
	 * @generated
	 */
	void setThreads(int value);

} // Training

/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Profiling</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is measured while a network is trained.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.Profiling#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isTime <em>Time</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isMemory <em>Memory</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isGradientNorms <em>Gradient Norms</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isWeightNorms <em>Weight Norms</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isExperts <em>Experts</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isFixedPoint <em>Fixed Point</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isMachine <em>Machine</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#getSampleInterval <em>Sample Interval</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isHistograms <em>Histograms</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isAttention <em>Attention</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#getAttentionHeads <em>Attention Heads</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#getAttentionInput <em>Attention Input</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#getTraceStep <em>Trace Step</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling()
 * @model
 * @generated
 */
public interface Profiling extends EObject {
	/**
	 * Returns the value of the '<em><b>Interval</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps from one measurement to the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval</em>' attribute.
	 * @see #setInterval(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_Interval()
	 * @model default="10"
	 *        annotation="http://www.trainyard.org/setting unit='steps' minimum='1'"
	 * @generated
	 */
	int getInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#getInterval <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval</em>' attribute.
	 * @see #getInterval()
	 * @generated
	 */
	void setInterval(int value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the durations of the parts of each step, and its speed, are recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_Time()
	 * @model default="true"
	 * @generated
	 */
	boolean isTime();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#isTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #isTime()
	 * @generated
	 */
	void setTime(boolean value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the memory of the process and of its parts is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_Memory()
	 * @model default="true"
	 * @generated
	 */
	boolean isMemory();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#isMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #isMemory()
	 * @generated
	 */
	void setMemory(boolean value);

	/**
	 * Returns the value of the '<em><b>Gradient Norms</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the gradient norms of each parameter tensor and of each block are recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gradient Norms</em>' attribute.
	 * @see #setGradientNorms(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_GradientNorms()
	 * @model default="false"
	 * @generated
	 */
	boolean isGradientNorms();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#isGradientNorms <em>Gradient Norms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gradient Norms</em>' attribute.
	 * @see #isGradientNorms()
	 * @generated
	 */
	void setGradientNorms(boolean value);

	/**
	 * Returns the value of the '<em><b>Weight Norms</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the weight norm of each block, and how much a step changes it, are recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Norms</em>' attribute.
	 * @see #setWeightNorms(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_WeightNorms()
	 * @model default="false"
	 * @generated
	 */
	boolean isWeightNorms();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#isWeightNorms <em>Weight Norms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Norms</em>' attribute.
	 * @see #isWeightNorms()
	 * @generated
	 */
	void setWeightNorms(boolean value);

	/**
	 * Returns the value of the '<em><b>Experts</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the share of tokens of each expert is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experts</em>' attribute.
	 * @see #setExperts(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_Experts()
	 * @model default="true"
	 * @generated
	 */
	boolean isExperts();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#isExperts <em>Experts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experts</em>' attribute.
	 * @see #isExperts()
	 * @generated
	 */
	void setExperts(boolean value);

	/**
	 * Returns the value of the '<em><b>Fixed Point</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the convergence of the fixed point of a RevDEQ is recorded, and at each sample interval the error of its gradient, which takes two more gradients of a quarter of the batch: of at least one sequence, at most 8, and no more than have their states in 128 MiB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed Point</em>' attribute.
	 * @see #setFixedPoint(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_FixedPoint()
	 * @model default="true"
	 * @generated
	 */
	boolean isFixedPoint();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#isFixedPoint <em>Fixed Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed Point</em>' attribute.
	 * @see #isFixedPoint()
	 * @generated
	 */
	void setFixedPoint(boolean value);

	/**
	 * Returns the value of the '<em><b>Machine</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the use of processors, memory and GPU of the machine is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Machine</em>' attribute.
	 * @see #setMachine(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_Machine()
	 * @model default="true"
	 * @generated
	 */
	boolean isMachine();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#isMachine <em>Machine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine</em>' attribute.
	 * @see #isMachine()
	 * @generated
	 */
	void setMachine(boolean value);

	/**
	 * Returns the value of the '<em><b>Sample Interval</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps from one recorded distribution, attention map, gradient error or count of the memory of activations to the next; activations are also counted in the first three steps that are measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Interval</em>' attribute.
	 * @see #setSampleInterval(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_SampleInterval()
	 * @model default="100"
	 *        annotation="http://www.trainyard.org/setting unit='steps' minimum='1'"
	 * @generated
	 */
	int getSampleInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#getSampleInterval <em>Sample Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Interval</em>' attribute.
	 * @see #getSampleInterval()
	 * @generated
	 */
	void setSampleInterval(int value);

	/**
	 * Returns the value of the '<em><b>Histograms</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether distributions of weights, gradients and activations are recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Histograms</em>' attribute.
	 * @see #setHistograms(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_Histograms()
	 * @model default="false"
	 * @generated
	 */
	boolean isHistograms();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#isHistograms <em>Histograms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Histograms</em>' attribute.
	 * @see #isHistograms()
	 * @generated
	 */
	void setHistograms(boolean value);

	/**
	 * Returns the value of the '<em><b>Attention</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether attention weights, and what they say of each head, are recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attention</em>' attribute.
	 * @see #setAttention(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_Attention()
	 * @model default="false"
	 * @generated
	 */
	boolean isAttention();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#isAttention <em>Attention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attention</em>' attribute.
	 * @see #isAttention()
	 * @generated
	 */
	void setAttention(boolean value);

	/**
	 * Returns the value of the '<em><b>Attention Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heads whose weights are recorded, as layer.head from 0 and separated by commas, such as 0.0, 0.3, 2.1; if empty, all heads, or the first that take 64 MiB at a time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attention Heads</em>' attribute.
	 * @see #setAttentionHeads(String)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_AttentionHeads()
	 * @model
	 * @generated
	 */
	String getAttentionHeads();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#getAttentionHeads <em>Attention Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attention Heads</em>' attribute.
	 * @see #getAttentionHeads()
	 * @generated
	 */
	void setAttentionHeads(String value);

	/**
	 * Returns the value of the '<em><b>Attention Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text whose attention is recorded; the first example of the evaluation if empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attention Input</em>' attribute.
	 * @see #setAttentionInput(String)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_AttentionInput()
	 * @model
	 * @generated
	 */
	String getAttentionInput();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#getAttentionInput <em>Attention Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attention Input</em>' attribute.
	 * @see #getAttentionInput()
	 * @generated
	 */
	void setAttentionInput(String value);

	/**
	 * Returns the value of the '<em><b>Trace Step</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step that is recorded block by block as a trace; none if 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace Step</em>' attribute.
	 * @see #setTraceStep(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getProfiling_TraceStep()
	 * @model default="0"
	 *        annotation="http://www.trainyard.org/setting minimum='0'"
	 * @generated
	 */
	int getTraceStep();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Profiling#getTraceStep <em>Trace Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace Step</em>' attribute.
	 * @see #getTraceStep()
	 * @generated
	 */
	void setTraceStep(int value);

} // Profiling

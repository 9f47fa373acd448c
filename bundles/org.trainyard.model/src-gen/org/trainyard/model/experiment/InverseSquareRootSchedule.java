/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inverse Square Root Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The schedule of "Attention Is All You Need": learning rate times hiddenSize^-0.5 · min(step^-0.5, step · warmup^-1.5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.InverseSquareRootSchedule#getWarmupSteps <em>Warmup Steps</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getInverseSquareRootSchedule()
 * @model
 * @generated
 */
public interface InverseSquareRootSchedule extends Schedule {
	/**
	 * Returns the value of the '<em><b>Warmup Steps</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps over which the learning rate rises linearly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warmup Steps</em>' attribute.
	 * @see #setWarmupSteps(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getInverseSquareRootSchedule_WarmupSteps()
	 * @model default="100"
	 *        annotation="http://www.trainyard.org/setting unit='steps' minimum='1'"
	 * @generated
	 */
	int getWarmupSteps();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.InverseSquareRootSchedule#getWarmupSteps <em>Warmup Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warmup Steps</em>' attribute.
	 * @see #getWarmupSteps()
	 * @generated
	 */
	void setWarmupSteps(int value);

} // InverseSquareRootSchedule

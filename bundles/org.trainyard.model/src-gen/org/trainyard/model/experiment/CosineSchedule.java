/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cosine Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A linear rise, then half a cosine down to the minimum at the last step (Loshchilov and Hutter, 2017, arXiv:1608.03983).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.CosineSchedule#getWarmupSteps <em>Warmup Steps</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.CosineSchedule#getMinimumLearningRate <em>Minimum Learning Rate</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getCosineSchedule()
 * @model
 * @generated
 */
public interface CosineSchedule extends Schedule {
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
	 * @see org.trainyard.model.experiment.ExperimentPackage#getCosineSchedule_WarmupSteps()
	 * @model default="100"
	 *        annotation="http://www.trainyard.org/setting unit='steps' minimum='1'"
	 * @generated
	 */
	int getWarmupSteps();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.CosineSchedule#getWarmupSteps <em>Warmup Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warmup Steps</em>' attribute.
	 * @see #getWarmupSteps()
	 * @generated
	 */
	void setWarmupSteps(int value);

	/**
	 * Returns the value of the '<em><b>Minimum Learning Rate</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The learning rate does not fall below this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Learning Rate</em>' attribute.
	 * @see #setMinimumLearningRate(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getCosineSchedule_MinimumLearningRate()
	 * @model default="0.0"
	 *        annotation="http://www.trainyard.org/setting minimum='0' maximum='10'"
	 * @generated
	 */
	double getMinimumLearningRate();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.CosineSchedule#getMinimumLearningRate <em>Minimum Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Learning Rate</em>' attribute.
	 * @see #getMinimumLearningRate()
	 * @generated
	 */
	void setMinimumLearningRate(double value);

} // CosineSchedule

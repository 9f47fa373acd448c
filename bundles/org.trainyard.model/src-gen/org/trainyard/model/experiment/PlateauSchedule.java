/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plateau Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The learning rate is multiplied by a factor when the evaluation loss has not fallen for some evaluations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.PlateauSchedule#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.PlateauSchedule#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.PlateauSchedule#getMinimumChange <em>Minimum Change</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.PlateauSchedule#getMinimumLearningRate <em>Minimum Learning Rate</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getPlateauSchedule()
 * @model
 * @generated
 */
public interface PlateauSchedule extends Schedule {
	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the learning rate is multiplied by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getPlateauSchedule_Factor()
	 * @model default="0.1"
	 *        annotation="http://www.trainyard.org/setting exclusiveMinimum='0' exclusiveMaximum='1'"
	 * @generated
	 */
	double getFactor();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.PlateauSchedule#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(double value);

	/**
	 * Returns the value of the '<em><b>Patience</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluations without a fall that are still tolerated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patience</em>' attribute.
	 * @see #setPatience(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getPlateauSchedule_Patience()
	 * @model default="10"
	 *        annotation="http://www.trainyard.org/setting unit='evaluations' minimum='0'"
	 * @generated
	 */
	int getPatience();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.PlateauSchedule#getPatience <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patience</em>' attribute.
	 * @see #getPatience()
	 * @generated
	 */
	void setPatience(int value);

	/**
	 * Returns the value of the '<em><b>Minimum Change</b></em>' attribute.
	 * The default value is <code>"1.0E-4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A loss counts as lower only if it falls by this share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Change</em>' attribute.
	 * @see #setMinimumChange(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getPlateauSchedule_MinimumChange()
	 * @model default="1.0E-4"
	 *        annotation="http://www.trainyard.org/setting minimum='0'"
	 * @generated
	 */
	double getMinimumChange();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.PlateauSchedule#getMinimumChange <em>Minimum Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Change</em>' attribute.
	 * @see #getMinimumChange()
	 * @generated
	 */
	void setMinimumChange(double value);

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
	 * @see org.trainyard.model.experiment.ExperimentPackage#getPlateauSchedule_MinimumLearningRate()
	 * @model default="0.0"
	 *        annotation="http://www.trainyard.org/setting minimum='0' maximum='10'"
	 * @generated
	 */
	double getMinimumLearningRate();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.PlateauSchedule#getMinimumLearningRate <em>Minimum Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Learning Rate</em>' attribute.
	 * @see #getMinimumLearningRate()
	 * @generated
	 */
	void setMinimumLearningRate(double value);

} // PlateauSchedule

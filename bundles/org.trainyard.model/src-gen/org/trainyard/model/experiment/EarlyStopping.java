/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Early Stopping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Training ends when the evaluation loss has not fallen for some evaluations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.EarlyStopping#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.EarlyStopping#getMinimumChange <em>Minimum Change</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getEarlyStopping()
 * @model
 * @generated
 */
public interface EarlyStopping extends EObject {
	/**
	 * Returns the value of the '<em><b>Patience</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluations without a fall after which training ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patience</em>' attribute.
	 * @see #setPatience(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getEarlyStopping_Patience()
	 * @model default="5"
	 *        annotation="http://www.trainyard.org/setting unit='evaluations' minimum='1'"
	 * @generated
	 */
	int getPatience();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.EarlyStopping#getPatience <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patience</em>' attribute.
	 * @see #getPatience()
	 * @generated
	 */
	void setPatience(int value);

	/**
	 * Returns the value of the '<em><b>Minimum Change</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A loss counts as lower only if it falls by more than this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Change</em>' attribute.
	 * @see #setMinimumChange(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getEarlyStopping_MinimumChange()
	 * @model default="0.0"
	 *        annotation="http://www.trainyard.org/setting minimum='0'"
	 * @generated
	 */
	double getMinimumChange();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.EarlyStopping#getMinimumChange <em>Minimum Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Change</em>' attribute.
	 * @see #getMinimumChange()
	 * @generated
	 */
	void setMinimumChange(double value);

} // EarlyStopping

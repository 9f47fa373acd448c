/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rotary Positions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Queries and keys rotated by their position (Su et al., 2021, arXiv:2104.09864).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.RotaryPositions#getBase <em>Base</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getRotaryPositions()
 * @model
 * @generated
 */
public interface RotaryPositions extends Positions {
	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * The default value is <code>"10000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wavelengths grow from 2π to base · 2π.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRotaryPositions_Base()
	 * @model default="10000.0"
	 *        annotation="http://www.trainyard.org/setting exclusiveMinimum='0'"
	 * @generated
	 */
	double getBase();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RotaryPositions#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(double value);

} // RotaryPositions

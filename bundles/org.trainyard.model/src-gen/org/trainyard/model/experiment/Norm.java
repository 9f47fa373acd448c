/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Norm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How activations are normalized, and where.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.Norm#getPlacement <em>Placement</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Norm#getEpsilon <em>Epsilon</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Norm#isFinalNorm <em>Final Norm</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getNorm()
 * @model abstract="true"
 * @generated
 */
public interface Norm extends EObject {
	/**
	 * Returns the value of the '<em><b>Placement</b></em>' attribute.
	 * The default value is <code>"pre"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.NormPlacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Before each block, inside the residual branch (pre), or after each residual sum (post).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placement</em>' attribute.
	 * @see org.trainyard.model.experiment.NormPlacement
	 * @see #setPlacement(NormPlacement)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getNorm_Placement()
	 * @model default="pre"
	 * @generated
	 */
	NormPlacement getPlacement();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Norm#getPlacement <em>Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placement</em>' attribute.
	 * @see org.trainyard.model.experiment.NormPlacement
	 * @see #getPlacement()
	 * @generated
	 */
	void setPlacement(NormPlacement value);

	/**
	 * Returns the value of the '<em><b>Epsilon</b></em>' attribute.
	 * The default value is <code>"1.0E-5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added to the variance for numerical stability.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epsilon</em>' attribute.
	 * @see #setEpsilon(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getNorm_Epsilon()
	 * @model default="1.0E-5"
	 *        annotation="http://www.trainyard.org/setting exclusiveMinimum='0' maximum='1'"
	 * @generated
	 */
	double getEpsilon();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Norm#getEpsilon <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epsilon</em>' attribute.
	 * @see #getEpsilon()
	 * @generated
	 */
	void setEpsilon(double value);

	/**
	 * Returns the value of the '<em><b>Final Norm</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each stack ends with a norm of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Final Norm</em>' attribute.
	 * @see #setFinalNorm(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getNorm_FinalNorm()
	 * @model default="true"
	 * @generated
	 */
	boolean isFinalNorm();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Norm#isFinalNorm <em>Final Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Final Norm</em>' attribute.
	 * @see #isFinalNorm()
	 * @generated
	 */
	void setFinalNorm(boolean value);

} // Norm

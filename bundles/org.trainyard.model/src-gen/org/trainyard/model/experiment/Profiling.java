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
 *   <li>{@link org.trainyard.model.experiment.Profiling#isMemory <em>Memory</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Profiling#isGradientNorms <em>Gradient Norms</em>}</li>
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
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the resident memory of the process is recorded.
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
	 * Whether the gradient norm of each parameter tensor is recorded.
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

} // Profiling

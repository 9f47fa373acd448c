/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Batch Norm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Batch normalization (Ioffe and Szegedy, 2015, arXiv:1502.03167): each feature over all positions of the batch, with running statistics for evaluation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.BatchNorm#getMomentum <em>Momentum</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getBatchNorm()
 * @model annotation="http://www.trainyard.org/setting kind='batch-norm'"
 * @generated
 */
public interface BatchNorm extends Norm {
	/**
	 * Returns the value of the '<em><b>Momentum</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of each batch in the running mean and variance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Momentum</em>' attribute.
	 * @see #setMomentum(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getBatchNorm_Momentum()
	 * @model default="0.1"
	 *        annotation="http://www.trainyard.org/setting exclusiveMinimum='0' maximum='1'"
	 * @generated
	 */
	double getMomentum();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.BatchNorm#getMomentum <em>Momentum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Momentum</em>' attribute.
	 * @see #getMomentum()
	 * @generated
	 */
	void setMomentum(double value);

} // BatchNorm

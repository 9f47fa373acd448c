/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mixture Of Experts</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Mixture of experts (Shazeer et al., 2017, arXiv:1701.06538): a gate sends each position to its best experts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.MixtureOfExperts#getExperts <em>Experts</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.MixtureOfExperts#getTopK <em>Top K</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.MixtureOfExperts#getLoadBalanceWeight <em>Load Balance Weight</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getMixtureOfExperts()
 * @model
 * @generated
 */
public interface MixtureOfExperts extends FeedForward {
	/**
	 * Returns the value of the '<em><b>Experts</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feed-forward blocks to choose from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experts</em>' attribute.
	 * @see #setExperts(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getMixtureOfExperts_Experts()
	 * @model default="8"
	 *        annotation="http://www.trainyard.org/setting unit='experts' minimum='1' maximum='1024'"
	 * @generated
	 */
	int getExperts();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.MixtureOfExperts#getExperts <em>Experts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experts</em>' attribute.
	 * @see #getExperts()
	 * @generated
	 */
	void setExperts(int value);

	/**
	 * Returns the value of the '<em><b>Top K</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Experts that each position uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Top K</em>' attribute.
	 * @see #setTopK(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getMixtureOfExperts_TopK()
	 * @model default="2"
	 *        annotation="http://www.trainyard.org/setting unit='experts' minimum='1' maximum='1024'"
	 * @generated
	 */
	int getTopK();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.MixtureOfExperts#getTopK <em>Top K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Top K</em>' attribute.
	 * @see #getTopK()
	 * @generated
	 */
	void setTopK(int value);

	/**
	 * Returns the value of the '<em><b>Load Balance Weight</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight of the load-balance loss Σ(mean gate − 1/experts)² of each layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load Balance Weight</em>' attribute.
	 * @see #setLoadBalanceWeight(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getMixtureOfExperts_LoadBalanceWeight()
	 * @model default="0.01"
	 *        annotation="http://www.trainyard.org/setting minimum='0' maximum='100'"
	 * @generated
	 */
	double getLoadBalanceWeight();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.MixtureOfExperts#getLoadBalanceWeight <em>Load Balance Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load Balance Weight</em>' attribute.
	 * @see #getLoadBalanceWeight()
	 * @generated
	 */
	void setLoadBalanceWeight(double value);

} // MixtureOfExperts

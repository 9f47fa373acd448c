/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transformer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A Transformer (Vaswani et al., 2017, arXiv:1706.03762).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.Transformer#getHiddenSize <em>Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Transformer#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Transformer#getFeedForwardSize <em>Feed Forward Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Transformer#getDropout <em>Dropout</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Transformer#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Transformer#isTiedHead <em>Tied Head</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getTransformer()
 * @model abstract="true"
 * @generated
 */
public interface Transformer extends Model {
	/**
	 * Returns the value of the '<em><b>Hidden Size</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the residual stream, d_model. It must divide by the number of heads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden Size</em>' attribute.
	 * @see #setHiddenSize(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTransformer_HiddenSize()
	 * @model default="64"
	 *        annotation="http://www.trainyard.org/setting unit='units' minimum='1' maximum='65536'"
	 * @generated
	 */
	int getHiddenSize();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Transformer#getHiddenSize <em>Hidden Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hidden Size</em>' attribute.
	 * @see #getHiddenSize()
	 * @generated
	 */
	void setHiddenSize(int value);

	/**
	 * Returns the value of the '<em><b>Heads</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attention heads of each attention block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heads</em>' attribute.
	 * @see #setHeads(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTransformer_Heads()
	 * @model default="4"
	 *        annotation="http://www.trainyard.org/setting minimum='1' maximum='1024'"
	 * @generated
	 */
	int getHeads();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Transformer#getHeads <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heads</em>' attribute.
	 * @see #getHeads()
	 * @generated
	 */
	void setHeads(int value);

	/**
	 * Returns the value of the '<em><b>Feed Forward Size</b></em>' attribute.
	 * The default value is <code>"256"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inner width of the feed-forward block, d_ff; usually 4 times the hidden size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feed Forward Size</em>' attribute.
	 * @see #setFeedForwardSize(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTransformer_FeedForwardSize()
	 * @model default="256"
	 *        annotation="http://www.trainyard.org/setting unit='units' minimum='1' maximum='1048576'"
	 * @generated
	 */
	int getFeedForwardSize();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Transformer#getFeedForwardSize <em>Feed Forward Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feed Forward Size</em>' attribute.
	 * @see #getFeedForwardSize()
	 * @generated
	 */
	void setFeedForwardSize(int value);

	/**
	 * Returns the value of the '<em><b>Dropout</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability with which an activation is set to zero while training.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dropout</em>' attribute.
	 * @see #setDropout(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTransformer_Dropout()
	 * @model default="0.1"
	 *        annotation="http://www.trainyard.org/setting minimum='0' exclusiveMaximum='1'"
	 * @generated
	 */
	double getDropout();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Transformer#getDropout <em>Dropout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dropout</em>' attribute.
	 * @see #getDropout()
	 * @generated
	 */
	void setDropout(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Length</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest sequence that the position encoding covers, special tokens included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Length</em>' attribute.
	 * @see #setMaximumLength(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTransformer_MaximumLength()
	 * @model default="64"
	 *        annotation="http://www.trainyard.org/setting unit='tokens' minimum='1' maximum='1048576'"
	 * @generated
	 */
	int getMaximumLength();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Transformer#getMaximumLength <em>Maximum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Length</em>' attribute.
	 * @see #getMaximumLength()
	 * @generated
	 */
	void setMaximumLength(int value);

	/**
	 * Returns the value of the '<em><b>Tied Head</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the output projection shares its weight with the (target) token embedding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tied Head</em>' attribute.
	 * @see #setTiedHead(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTransformer_TiedHead()
	 * @model default="false"
	 * @generated
	 */
	boolean isTiedHead();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Transformer#isTiedHead <em>Tied Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tied Head</em>' attribute.
	 * @see #isTiedHead()
	 * @generated
	 */
	void setTiedHead(boolean value);

} // Transformer

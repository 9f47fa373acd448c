/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Encoder Only</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Encoder-only Transformer (BERT, Devlin et al., 2019, arXiv:1810.04805): every position sees all others and predicts its own target.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.EncoderOnly#getLayers <em>Layers</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getEncoderOnly()
 * @model
 * @generated
 */
public interface EncoderOnly extends Model {
	/**
	 * Returns the value of the '<em><b>Layers</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers of the stack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' attribute.
	 * @see #setLayers(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getEncoderOnly_Layers()
	 * @model default="4"
	 *        annotation="http://www.trainyard.org/setting unit='layers' minimum='1' maximum='512'"
	 * @generated
	 */
	int getLayers();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.EncoderOnly#getLayers <em>Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layers</em>' attribute.
	 * @see #getLayers()
	 * @generated
	 */
	void setLayers(int value);

} // EncoderOnly

/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Encoder Decoder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Encoder-decoder Transformer (Vaswani et al., 2017, arXiv:1706.03762): the decoder also attends to the encoder's output.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.EncoderDecoder#getEncoderLayers <em>Encoder Layers</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.EncoderDecoder#getDecoderLayers <em>Decoder Layers</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getEncoderDecoder()
 * @model
 * @generated
 */
public interface EncoderDecoder extends Model {
	/**
	 * Returns the value of the '<em><b>Encoder Layers</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers of the encoder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encoder Layers</em>' attribute.
	 * @see #setEncoderLayers(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getEncoderDecoder_EncoderLayers()
	 * @model default="2"
	 *        annotation="http://www.trainyard.org/setting unit='layers' minimum='1' maximum='512'"
	 * @generated
	 */
	int getEncoderLayers();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.EncoderDecoder#getEncoderLayers <em>Encoder Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encoder Layers</em>' attribute.
	 * @see #getEncoderLayers()
	 * @generated
	 */
	void setEncoderLayers(int value);

	/**
	 * Returns the value of the '<em><b>Decoder Layers</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers of the decoder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decoder Layers</em>' attribute.
	 * @see #setDecoderLayers(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getEncoderDecoder_DecoderLayers()
	 * @model default="2"
	 *        annotation="http://www.trainyard.org/setting unit='layers' minimum='1' maximum='512'"
	 * @generated
	 */
	int getDecoderLayers();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.EncoderDecoder#getDecoderLayers <em>Decoder Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decoder Layers</em>' attribute.
	 * @see #getDecoderLayers()
	 * @generated
	 */
	void setDecoderLayers(int value);

} // EncoderDecoder

/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network that turns token ids, or signals, into logits, or signals, at every position.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.Model#getHiddenSize <em>Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getFeedForwardSize <em>Feed Forward Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getDropout <em>Dropout</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#isTiedHead <em>Tied Head</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getEmbeddingDeviation <em>Embedding Deviation</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getInitialWeights <em>Initial Weights</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getAttention <em>Attention</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getFeedForward <em>Feed Forward</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Model#getLora <em>Lora</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getModel()
 * @model abstract="true"
 * @generated
 */
public interface Model extends EObject {
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
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_HiddenSize()
	 * @model default="64"
	 *        annotation="http://www.trainyard.org/setting unit='units' minimum='1' maximum='65536'"
	 * @generated
	 */
	int getHiddenSize();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getHiddenSize <em>Hidden Size</em>}' attribute.
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
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_Heads()
	 * @model default="4"
	 *        annotation="http://www.trainyard.org/setting minimum='1' maximum='1024'"
	 * @generated
	 */
	int getHeads();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getHeads <em>Heads</em>}' attribute.
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
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_FeedForwardSize()
	 * @model default="256"
	 *        annotation="http://www.trainyard.org/setting unit='units' minimum='1' maximum='1048576'"
	 * @generated
	 */
	int getFeedForwardSize();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getFeedForwardSize <em>Feed Forward Size</em>}' attribute.
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
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_Dropout()
	 * @model default="0.1"
	 *        annotation="http://www.trainyard.org/setting minimum='0' exclusiveMaximum='1'"
	 * @generated
	 */
	double getDropout();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getDropout <em>Dropout</em>}' attribute.
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
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_MaximumLength()
	 * @model default="64"
	 *        annotation="http://www.trainyard.org/setting unit='tokens' minimum='1' maximum='1048576'"
	 * @generated
	 */
	int getMaximumLength();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getMaximumLength <em>Maximum Length</em>}' attribute.
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
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_TiedHead()
	 * @model default="false"
	 * @generated
	 */
	boolean isTiedHead();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#isTiedHead <em>Tied Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tied Head</em>' attribute.
	 * @see #isTiedHead()
	 * @generated
	 */
	void setTiedHead(boolean value);

	/**
	 * Returns the value of the '<em><b>Embedding Deviation</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation of the initial token embeddings. 0 stands for what is usual: 0.02, and in an encoder-decoder Xavier uniform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Embedding Deviation</em>' attribute.
	 * @see #setEmbeddingDeviation(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_EmbeddingDeviation()
	 * @model default="0.0"
	 *        annotation="http://www.trainyard.org/setting minimum='0' maximum='10'"
	 * @generated
	 */
	double getEmbeddingDeviation();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getEmbeddingDeviation <em>Embedding Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Embedding Deviation</em>' attribute.
	 * @see #getEmbeddingDeviation()
	 * @generated
	 */
	void setEmbeddingDeviation(double value);

	/**
	 * Returns the value of the '<em><b>Initial Weights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weights that the model starts from, in a safetensors file with the names of a checkpoint; a relative path starts at the folder of the experiment. Adapters that the file lacks start anew. Empty means random weights.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Weights</em>' attribute.
	 * @see #setInitialWeights(String)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_InitialWeights()
	 * @model
	 * @generated
	 */
	String getInitialWeights();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getInitialWeights <em>Initial Weights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Weights</em>' attribute.
	 * @see #getInitialWeights()
	 * @generated
	 */
	void setInitialWeights(String value);

	/**
	 * Returns the value of the '<em><b>Attention</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How positions read from each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attention</em>' containment reference.
	 * @see #setAttention(Attention)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_Attention()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Attention getAttention();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getAttention <em>Attention</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attention</em>' containment reference.
	 * @see #getAttention()
	 * @generated
	 */
	void setAttention(Attention value);

	/**
	 * Returns the value of the '<em><b>Feed Forward</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is computed at each position alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feed Forward</em>' containment reference.
	 * @see #setFeedForward(FeedForward)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_FeedForward()
	 * @model containment="true" required="true"
	 * @generated
	 */
	FeedForward getFeedForward();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getFeedForward <em>Feed Forward</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feed Forward</em>' containment reference.
	 * @see #getFeedForward()
	 * @generated
	 */
	void setFeedForward(FeedForward value);

	/**
	 * Returns the value of the '<em><b>Norm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How activations are normalized, and where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norm</em>' containment reference.
	 * @see #setNorm(Norm)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_Norm()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Norm getNorm();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getNorm <em>Norm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Norm</em>' containment reference.
	 * @see #getNorm()
	 * @generated
	 */
	void setNorm(Norm value);

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the model knows the order of the tokens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' containment reference.
	 * @see #setPositions(Positions)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_Positions()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Positions getPositions();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getPositions <em>Positions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Positions</em>' containment reference.
	 * @see #getPositions()
	 * @generated
	 */
	void setPositions(Positions value);

	/**
	 * Returns the value of the '<em><b>Lora</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Low-rank adapters beside frozen weights.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lora</em>' containment reference.
	 * @see #setLora(Lora)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getModel_Lora()
	 * @model containment="true"
	 * @generated
	 */
	Lora getLora();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Model#getLora <em>Lora</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lora</em>' containment reference.
	 * @see #getLora()
	 * @generated
	 */
	void setLora(Lora value);

} // Model

/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lora</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Low-rank adaptation (Hu et al., 2021, arXiv:2106.09685): W x + (alpha / rank) · B A x, where only A and B are trained.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.Lora#getRank <em>Rank</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Lora#getAlpha <em>Alpha</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Lora#getDropout <em>Dropout</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Lora#isQuery <em>Query</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Lora#isKey <em>Key</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Lora#isValue <em>Value</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Lora#isOutput <em>Output</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Lora#isFeedForward <em>Feed Forward</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getLora()
 * @model
 * @generated
 */
public interface Lora extends EObject {
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank of the adapters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getLora_Rank()
	 * @model default="8"
	 *        annotation="http://www.trainyard.org/setting minimum='1' maximum='65536'"
	 * @generated
	 */
	int getRank();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Lora#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(int value);

	/**
	 * Returns the value of the '<em><b>Alpha</b></em>' attribute.
	 * The default value is <code>"16.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scale of the adapters; their output is multiplied by alpha / rank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alpha</em>' attribute.
	 * @see #setAlpha(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getLora_Alpha()
	 * @model default="16.0"
	 *        annotation="http://www.trainyard.org/setting exclusiveMinimum='0'"
	 * @generated
	 */
	double getAlpha();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Lora#getAlpha <em>Alpha</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alpha</em>' attribute.
	 * @see #getAlpha()
	 * @generated
	 */
	void setAlpha(double value);

	/**
	 * Returns the value of the '<em><b>Dropout</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability with which an input of the adapters is set to zero while training.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dropout</em>' attribute.
	 * @see #setDropout(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getLora_Dropout()
	 * @model default="0.0"
	 *        annotation="http://www.trainyard.org/setting minimum='0' exclusiveMaximum='1'"
	 * @generated
	 */
	double getDropout();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Lora#getDropout <em>Dropout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dropout</em>' attribute.
	 * @see #getDropout()
	 * @generated
	 */
	void setDropout(double value);

	/**
	 * Returns the value of the '<em><b>Query</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the projection of queries has an adapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Query</em>' attribute.
	 * @see #setQuery(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getLora_Query()
	 * @model default="true"
	 * @generated
	 */
	boolean isQuery();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Lora#isQuery <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Query</em>' attribute.
	 * @see #isQuery()
	 * @generated
	 */
	void setQuery(boolean value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the projection of keys has an adapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getLora_Key()
	 * @model default="false"
	 * @generated
	 */
	boolean isKey();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Lora#isKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #isKey()
	 * @generated
	 */
	void setKey(boolean value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the projection of values has an adapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getLora_Value()
	 * @model default="true"
	 * @generated
	 */
	boolean isValue();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Lora#isValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #isValue()
	 * @generated
	 */
	void setValue(boolean value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the output projection of attention has an adapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see #setOutput(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getLora_Output()
	 * @model default="false"
	 * @generated
	 */
	boolean isOutput();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Lora#isOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see #isOutput()
	 * @generated
	 */
	void setOutput(boolean value);

	/**
	 * Returns the value of the '<em><b>Feed Forward</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the projections of the feed-forward block have adapters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feed Forward</em>' attribute.
	 * @see #setFeedForward(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getLora_FeedForward()
	 * @model default="false"
	 * @generated
	 */
	boolean isFeedForward();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Lora#isFeedForward <em>Feed Forward</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feed Forward</em>' attribute.
	 * @see #isFeedForward()
	 * @generated
	 */
	void setFeedForward(boolean value);

} // Lora

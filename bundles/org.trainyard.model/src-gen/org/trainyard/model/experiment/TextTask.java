/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The next token of a text file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.TextTask#getFile <em>File</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.TextTask#getTokenizer <em>Tokenizer</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.TextTask#getTokenizerFile <em>Tokenizer File</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.TextTask#getVocabularySize <em>Vocabulary Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.TextTask#getLength <em>Length</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.TextTask#getValidationShare <em>Validation Share</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getTextTask()
 * @model
 * @generated
 */
public interface TextTask extends Task {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UTF-8 text to learn from; a relative path starts at the folder of the experiment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTextTask_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.TextTask#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Tokenizer</b></em>' attribute.
	 * The default value is <code>"characters"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.Tokenizer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the text is cut into tokens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tokenizer</em>' attribute.
	 * @see org.trainyard.model.experiment.Tokenizer
	 * @see #setTokenizer(Tokenizer)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTextTask_Tokenizer()
	 * @model default="characters"
	 * @generated
	 */
	Tokenizer getTokenizer();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.TextTask#getTokenizer <em>Tokenizer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tokenizer</em>' attribute.
	 * @see org.trainyard.model.experiment.Tokenizer
	 * @see #getTokenizer()
	 * @generated
	 */
	void setTokenizer(Tokenizer value);

	/**
	 * Returns the value of the '<em><b>Tokenizer File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tokenizer.json of Hugging Face, where the tokenizer is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tokenizer File</em>' attribute.
	 * @see #setTokenizerFile(String)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTextTask_TokenizerFile()
	 * @model
	 * @generated
	 */
	String getTokenizerFile();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.TextTask#getTokenizerFile <em>Tokenizer File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tokenizer File</em>' attribute.
	 * @see #getTokenizerFile()
	 * @generated
	 */
	void setTokenizerFile(String value);

	/**
	 * Returns the value of the '<em><b>Vocabulary Size</b></em>' attribute.
	 * The default value is <code>"256"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of different tokens, special tokens included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vocabulary Size</em>' attribute.
	 * @see #setVocabularySize(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTextTask_VocabularySize()
	 * @model default="256"
	 *        annotation="http://www.trainyard.org/setting unit='tokens' minimum='2' maximum='1048576'"
	 * @generated
	 */
	int getVocabularySize();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.TextTask#getVocabularySize <em>Vocabulary Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vocabulary Size</em>' attribute.
	 * @see #getVocabularySize()
	 * @generated
	 */
	void setVocabularySize(int value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of each sequence, special tokens not counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTextTask_Length()
	 * @model default="64"
	 *        annotation="http://www.trainyard.org/setting unit='tokens' minimum='1' maximum='1048576'"
	 * @generated
	 */
	int getLength();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.TextTask#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(int value);

	/**
	 * Returns the value of the '<em><b>Validation Share</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the text, from its end, that is only evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validation Share</em>' attribute.
	 * @see #setValidationShare(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getTextTask_ValidationShare()
	 * @model default="0.1"
	 *        annotation="http://www.trainyard.org/setting exclusiveMinimum='0' exclusiveMaximum='1'"
	 * @generated
	 */
	double getValidationShare();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.TextTask#getValidationShare <em>Validation Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validation Share</em>' attribute.
	 * @see #getValidationShare()
	 * @generated
	 */
	void setValidationShare(double value);

} // TextTask

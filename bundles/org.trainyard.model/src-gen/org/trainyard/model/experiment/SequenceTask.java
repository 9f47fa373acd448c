/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sequence Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Random sequences of ordinary tokens, drawn afresh for each batch; the target is a function of the source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.SequenceTask#getVocabularySize <em>Vocabulary Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.SequenceTask#getLength <em>Length</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getSequenceTask()
 * @model abstract="true"
 * @generated
 */
public interface SequenceTask extends Task {
	/**
	 * Returns the value of the '<em><b>Vocabulary Size</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of different tokens, special tokens included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vocabulary Size</em>' attribute.
	 * @see #setVocabularySize(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getSequenceTask_VocabularySize()
	 * @model default="20"
	 *        annotation="http://www.trainyard.org/setting unit='tokens' minimum='4' maximum='1048576'"
	 * @generated
	 */
	int getVocabularySize();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.SequenceTask#getVocabularySize <em>Vocabulary Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vocabulary Size</em>' attribute.
	 * @see #getVocabularySize()
	 * @generated
	 */
	void setVocabularySize(int value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of each sequence, special tokens not counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getSequenceTask_Length()
	 * @model default="8"
	 *        annotation="http://www.trainyard.org/setting unit='tokens' minimum='1' maximum='1048576'"
	 * @generated
	 */
	int getLength();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.SequenceTask#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(int value);

} // SequenceTask

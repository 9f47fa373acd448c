/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Number Words Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * English number words one to ten, translated into Japanese 一 to 十.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.NumberWordsTask#getMaximumWords <em>Maximum Words</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getNumberWordsTask()
 * @model
 * @generated
 */
public interface NumberWordsTask extends Task {
	/**
	 * Returns the value of the '<em><b>Maximum Words</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest sequence of words; 2 gives single words and pairs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Words</em>' attribute.
	 * @see #setMaximumWords(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getNumberWordsTask_MaximumWords()
	 * @model default="2"
	 *        annotation="http://www.trainyard.org/setting unit='words' minimum='1' maximum='64'"
	 * @generated
	 */
	int getMaximumWords();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.NumberWordsTask#getMaximumWords <em>Maximum Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Words</em>' attribute.
	 * @see #getMaximumWords()
	 * @generated
	 */
	void setMaximumWords(int value);

} // NumberWordsTask

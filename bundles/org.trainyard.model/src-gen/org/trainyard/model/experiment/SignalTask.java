/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signal Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Regression of a generated real-valued signal at every position, by mean squared error.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.SignalTask#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.SignalTask#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.SignalTask#getLength <em>Length</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getSignalTask()
 * @model
 * @generated
 */
public interface SignalTask extends Task {
	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * The default value is <code>"mixed-dependencies"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.Signal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is generated and what is to be predicted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see org.trainyard.model.experiment.Signal
	 * @see #setSignal(Signal)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getSignalTask_Signal()
	 * @model default="mixed-dependencies"
	 * @generated
	 */
	Signal getSignal();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.SignalTask#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see org.trainyard.model.experiment.Signal
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(Signal value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' attribute.
	 * The default value is <code>"16"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the signal at each position; a linear map leads to the hidden size and back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' attribute.
	 * @see #setFeatures(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getSignalTask_Features()
	 * @model default="16"
	 *        annotation="http://www.trainyard.org/setting unit='units' minimum='1' maximum='65536'"
	 * @generated
	 */
	int getFeatures();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.SignalTask#getFeatures <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Features</em>' attribute.
	 * @see #getFeatures()
	 * @generated
	 */
	void setFeatures(int value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of each sequence, special tokens not counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getSignalTask_Length()
	 * @model default="20"
	 *        annotation="http://www.trainyard.org/setting unit='tokens' minimum='1' maximum='1048576'"
	 * @generated
	 */
	int getLength();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.SignalTask#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(int value);

} // SignalTask

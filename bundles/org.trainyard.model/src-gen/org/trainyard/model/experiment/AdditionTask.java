/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Addition Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sums of two numbers of so many digits, each a token a digit; the sum is padded with zeros to one digit more.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.AdditionTask#getDigits <em>Digits</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.AdditionTask#getOperandOrder <em>Operand Order</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.AdditionTask#getDigitOrder <em>Digit Order</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.AdditionTask#getCurriculumSteps <em>Curriculum Steps</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getAdditionTask()
 * @model
 * @generated
 */
public interface AdditionTask extends Task {
	/**
	 * Returns the value of the '<em><b>Digits</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digits of each operand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digits</em>' attribute.
	 * @see #setDigits(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getAdditionTask_Digits()
	 * @model default="2"
	 *        annotation="http://www.trainyard.org/setting unit='digits' minimum='1' maximum='64'"
	 * @generated
	 */
	int getDigits();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.AdditionTask#getDigits <em>Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digits</em>' attribute.
	 * @see #getDigits()
	 * @generated
	 */
	void setDigits(int value);

	/**
	 * Returns the value of the '<em><b>Operand Order</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.OperandOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which operand comes first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operand Order</em>' attribute.
	 * @see org.trainyard.model.experiment.OperandOrder
	 * @see #setOperandOrder(OperandOrder)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getAdditionTask_OperandOrder()
	 * @model default="any"
	 * @generated
	 */
	OperandOrder getOperandOrder();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.AdditionTask#getOperandOrder <em>Operand Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operand Order</em>' attribute.
	 * @see org.trainyard.model.experiment.OperandOrder
	 * @see #getOperandOrder()
	 * @generated
	 */
	void setOperandOrder(OperandOrder value);

	/**
	 * Returns the value of the '<em><b>Digit Order</b></em>' attribute.
	 * The default value is <code>"most-significant-first"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.DigitOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which digit of operands and sum comes first. From the least significant digit on, each carry is known before the digit that needs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digit Order</em>' attribute.
	 * @see org.trainyard.model.experiment.DigitOrder
	 * @see #setDigitOrder(DigitOrder)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getAdditionTask_DigitOrder()
	 * @model default="most-significant-first"
	 * @generated
	 */
	DigitOrder getDigitOrder();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.AdditionTask#getDigitOrder <em>Digit Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digit Order</em>' attribute.
	 * @see org.trainyard.model.experiment.DigitOrder
	 * @see #getDigitOrder()
	 * @generated
	 */
	void setDigitOrder(DigitOrder value);

	/**
	 * Returns the value of the '<em><b>Curriculum Steps</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first so many steps learn from shorter numbers: of one digit to begin with, and of one more in each of equal stages. 0 for none; evaluation always has all digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Curriculum Steps</em>' attribute.
	 * @see #setCurriculumSteps(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getAdditionTask_CurriculumSteps()
	 * @model default="0"
	 *        annotation="http://www.trainyard.org/setting unit='steps' minimum='0'"
	 * @generated
	 */
	int getCurriculumSteps();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.AdditionTask#getCurriculumSteps <em>Curriculum Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Curriculum Steps</em>' attribute.
	 * @see #getCurriculumSteps()
	 * @generated
	 */
	void setCurriculumSteps(int value);

} // AdditionTask

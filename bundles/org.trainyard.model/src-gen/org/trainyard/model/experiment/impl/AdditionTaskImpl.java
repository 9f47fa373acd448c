/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.DigitOrder;
import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.OperandOrder;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Addition Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.AdditionTaskImpl#getDigits <em>Digits</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.AdditionTaskImpl#getOperandOrder <em>Operand Order</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.AdditionTaskImpl#getDigitOrder <em>Digit Order</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.AdditionTaskImpl#getCurriculumSteps <em>Curriculum Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdditionTaskImpl extends TaskImpl implements AdditionTask {
	/**
	 * The default value of the '{@link #getDigits() <em>Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigits()
	 * @generated
	 * @ordered
	 */
	protected static final int DIGITS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getDigits() <em>Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigits()
	 * @generated
	 * @ordered
	 */
	protected int digits = DIGITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperandOrder() <em>Operand Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperandOrder()
	 * @generated
	 * @ordered
	 */
	protected static final OperandOrder OPERAND_ORDER_EDEFAULT = OperandOrder.ANY;

	/**
	 * The cached value of the '{@link #getOperandOrder() <em>Operand Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperandOrder()
	 * @generated
	 * @ordered
	 */
	protected OperandOrder operandOrder = OPERAND_ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigitOrder() <em>Digit Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigitOrder()
	 * @generated
	 * @ordered
	 */
	protected static final DigitOrder DIGIT_ORDER_EDEFAULT = DigitOrder.MOST_SIGNIFICANT_FIRST;

	/**
	 * The cached value of the '{@link #getDigitOrder() <em>Digit Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigitOrder()
	 * @generated
	 * @ordered
	 */
	protected DigitOrder digitOrder = DIGIT_ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurriculumSteps() <em>Curriculum Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurriculumSteps()
	 * @generated
	 * @ordered
	 */
	protected static final int CURRICULUM_STEPS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCurriculumSteps() <em>Curriculum Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurriculumSteps()
	 * @generated
	 * @ordered
	 */
	protected int curriculumSteps = CURRICULUM_STEPS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdditionTaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.ADDITION_TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDigits() {
		return digits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigits(int newDigits) {
		int oldDigits = digits;
		digits = newDigits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ADDITION_TASK__DIGITS, oldDigits, digits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperandOrder getOperandOrder() {
		return operandOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperandOrder(OperandOrder newOperandOrder) {
		OperandOrder oldOperandOrder = operandOrder;
		operandOrder = newOperandOrder == null ? OPERAND_ORDER_EDEFAULT : newOperandOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ADDITION_TASK__OPERAND_ORDER, oldOperandOrder, operandOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DigitOrder getDigitOrder() {
		return digitOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigitOrder(DigitOrder newDigitOrder) {
		DigitOrder oldDigitOrder = digitOrder;
		digitOrder = newDigitOrder == null ? DIGIT_ORDER_EDEFAULT : newDigitOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ADDITION_TASK__DIGIT_ORDER, oldDigitOrder, digitOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCurriculumSteps() {
		return curriculumSteps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurriculumSteps(int newCurriculumSteps) {
		int oldCurriculumSteps = curriculumSteps;
		curriculumSteps = newCurriculumSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ADDITION_TASK__CURRICULUM_STEPS, oldCurriculumSteps, curriculumSteps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.ADDITION_TASK__DIGITS:
				return getDigits();
			case ExperimentPackage.ADDITION_TASK__OPERAND_ORDER:
				return getOperandOrder();
			case ExperimentPackage.ADDITION_TASK__DIGIT_ORDER:
				return getDigitOrder();
			case ExperimentPackage.ADDITION_TASK__CURRICULUM_STEPS:
				return getCurriculumSteps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.ADDITION_TASK__DIGITS:
				setDigits((Integer)newValue);
				return;
			case ExperimentPackage.ADDITION_TASK__OPERAND_ORDER:
				setOperandOrder((OperandOrder)newValue);
				return;
			case ExperimentPackage.ADDITION_TASK__DIGIT_ORDER:
				setDigitOrder((DigitOrder)newValue);
				return;
			case ExperimentPackage.ADDITION_TASK__CURRICULUM_STEPS:
				setCurriculumSteps((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentPackage.ADDITION_TASK__DIGITS:
				setDigits(DIGITS_EDEFAULT);
				return;
			case ExperimentPackage.ADDITION_TASK__OPERAND_ORDER:
				setOperandOrder(OPERAND_ORDER_EDEFAULT);
				return;
			case ExperimentPackage.ADDITION_TASK__DIGIT_ORDER:
				setDigitOrder(DIGIT_ORDER_EDEFAULT);
				return;
			case ExperimentPackage.ADDITION_TASK__CURRICULUM_STEPS:
				setCurriculumSteps(CURRICULUM_STEPS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentPackage.ADDITION_TASK__DIGITS:
				return digits != DIGITS_EDEFAULT;
			case ExperimentPackage.ADDITION_TASK__OPERAND_ORDER:
				return operandOrder != OPERAND_ORDER_EDEFAULT;
			case ExperimentPackage.ADDITION_TASK__DIGIT_ORDER:
				return digitOrder != DIGIT_ORDER_EDEFAULT;
			case ExperimentPackage.ADDITION_TASK__CURRICULUM_STEPS:
				return curriculumSteps != CURRICULUM_STEPS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (digits: ");
		result.append(digits);
		result.append(", operandOrder: ");
		result.append(operandOrder);
		result.append(", digitOrder: ");
		result.append(digitOrder);
		result.append(", curriculumSteps: ");
		result.append(curriculumSteps);
		result.append(')');
		return result.toString();
	}

} //AdditionTaskImpl

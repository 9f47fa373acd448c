/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.InverseSquareRootSchedule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inverse Square Root Schedule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.InverseSquareRootScheduleImpl#getWarmupSteps <em>Warmup Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InverseSquareRootScheduleImpl extends ScheduleImpl implements InverseSquareRootSchedule {
	/**
	 * The default value of the '{@link #getWarmupSteps() <em>Warmup Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmupSteps()
	 * @generated
	 * @ordered
	 */
	protected static final int WARMUP_STEPS_EDEFAULT = 100;

	/**
	 * The cached value of the '{@link #getWarmupSteps() <em>Warmup Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmupSteps()
	 * @generated
	 * @ordered
	 */
	protected int warmupSteps = WARMUP_STEPS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InverseSquareRootScheduleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.INVERSE_SQUARE_ROOT_SCHEDULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWarmupSteps() {
		return warmupSteps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarmupSteps(int newWarmupSteps) {
		int oldWarmupSteps = warmupSteps;
		warmupSteps = newWarmupSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INVERSE_SQUARE_ROOT_SCHEDULE__WARMUP_STEPS, oldWarmupSteps, warmupSteps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.INVERSE_SQUARE_ROOT_SCHEDULE__WARMUP_STEPS:
				return getWarmupSteps();
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
			case ExperimentPackage.INVERSE_SQUARE_ROOT_SCHEDULE__WARMUP_STEPS:
				setWarmupSteps((Integer)newValue);
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
			case ExperimentPackage.INVERSE_SQUARE_ROOT_SCHEDULE__WARMUP_STEPS:
				setWarmupSteps(WARMUP_STEPS_EDEFAULT);
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
			case ExperimentPackage.INVERSE_SQUARE_ROOT_SCHEDULE__WARMUP_STEPS:
				return warmupSteps != WARMUP_STEPS_EDEFAULT;
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
		result.append(" (warmupSteps: ");
		result.append(warmupSteps);
		result.append(')');
		return result.toString();
	}

} //InverseSquareRootScheduleImpl

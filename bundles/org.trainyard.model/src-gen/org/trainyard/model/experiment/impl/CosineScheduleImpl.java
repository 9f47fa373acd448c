/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.CosineSchedule;
import org.trainyard.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cosine Schedule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.CosineScheduleImpl#getWarmupSteps <em>Warmup Steps</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.CosineScheduleImpl#getMinimumLearningRate <em>Minimum Learning Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CosineScheduleImpl extends ScheduleImpl implements CosineSchedule {
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
	 * The default value of the '{@link #getMinimumLearningRate() <em>Minimum Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLearningRate()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_LEARNING_RATE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinimumLearningRate() <em>Minimum Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLearningRate()
	 * @generated
	 * @ordered
	 */
	protected double minimumLearningRate = MINIMUM_LEARNING_RATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CosineScheduleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.COSINE_SCHEDULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.COSINE_SCHEDULE__WARMUP_STEPS, oldWarmupSteps, warmupSteps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumLearningRate() {
		return minimumLearningRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumLearningRate(double newMinimumLearningRate) {
		double oldMinimumLearningRate = minimumLearningRate;
		minimumLearningRate = newMinimumLearningRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.COSINE_SCHEDULE__MINIMUM_LEARNING_RATE, oldMinimumLearningRate, minimumLearningRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.COSINE_SCHEDULE__WARMUP_STEPS:
				return getWarmupSteps();
			case ExperimentPackage.COSINE_SCHEDULE__MINIMUM_LEARNING_RATE:
				return getMinimumLearningRate();
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
			case ExperimentPackage.COSINE_SCHEDULE__WARMUP_STEPS:
				setWarmupSteps((Integer)newValue);
				return;
			case ExperimentPackage.COSINE_SCHEDULE__MINIMUM_LEARNING_RATE:
				setMinimumLearningRate((Double)newValue);
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
			case ExperimentPackage.COSINE_SCHEDULE__WARMUP_STEPS:
				setWarmupSteps(WARMUP_STEPS_EDEFAULT);
				return;
			case ExperimentPackage.COSINE_SCHEDULE__MINIMUM_LEARNING_RATE:
				setMinimumLearningRate(MINIMUM_LEARNING_RATE_EDEFAULT);
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
			case ExperimentPackage.COSINE_SCHEDULE__WARMUP_STEPS:
				return warmupSteps != WARMUP_STEPS_EDEFAULT;
			case ExperimentPackage.COSINE_SCHEDULE__MINIMUM_LEARNING_RATE:
				return minimumLearningRate != MINIMUM_LEARNING_RATE_EDEFAULT;
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
		result.append(", minimumLearningRate: ");
		result.append(minimumLearningRate);
		result.append(')');
		return result.toString();
	}

} //CosineScheduleImpl

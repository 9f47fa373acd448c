/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.PlateauSchedule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plateau Schedule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.PlateauScheduleImpl#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.PlateauScheduleImpl#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.PlateauScheduleImpl#getMinimumChange <em>Minimum Change</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.PlateauScheduleImpl#getMinimumLearningRate <em>Minimum Learning Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlateauScheduleImpl extends ScheduleImpl implements PlateauSchedule {
	/**
	 * The default value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected static final double FACTOR_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected double factor = FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected static final int PATIENCE_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected int patience = PATIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumChange() <em>Minimum Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumChange()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_CHANGE_EDEFAULT = 1.0E-4;

	/**
	 * The cached value of the '{@link #getMinimumChange() <em>Minimum Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumChange()
	 * @generated
	 * @ordered
	 */
	protected double minimumChange = MINIMUM_CHANGE_EDEFAULT;

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
	protected PlateauScheduleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.PLATEAU_SCHEDULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFactor() {
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(double newFactor) {
		double oldFactor = factor;
		factor = newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PLATEAU_SCHEDULE__FACTOR, oldFactor, factor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPatience() {
		return patience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatience(int newPatience) {
		int oldPatience = patience;
		patience = newPatience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PLATEAU_SCHEDULE__PATIENCE, oldPatience, patience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumChange() {
		return minimumChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumChange(double newMinimumChange) {
		double oldMinimumChange = minimumChange;
		minimumChange = newMinimumChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_CHANGE, oldMinimumChange, minimumChange));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_LEARNING_RATE, oldMinimumLearningRate, minimumLearningRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.PLATEAU_SCHEDULE__FACTOR:
				return getFactor();
			case ExperimentPackage.PLATEAU_SCHEDULE__PATIENCE:
				return getPatience();
			case ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_CHANGE:
				return getMinimumChange();
			case ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_LEARNING_RATE:
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
			case ExperimentPackage.PLATEAU_SCHEDULE__FACTOR:
				setFactor((Double)newValue);
				return;
			case ExperimentPackage.PLATEAU_SCHEDULE__PATIENCE:
				setPatience((Integer)newValue);
				return;
			case ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_CHANGE:
				setMinimumChange((Double)newValue);
				return;
			case ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_LEARNING_RATE:
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
			case ExperimentPackage.PLATEAU_SCHEDULE__FACTOR:
				setFactor(FACTOR_EDEFAULT);
				return;
			case ExperimentPackage.PLATEAU_SCHEDULE__PATIENCE:
				setPatience(PATIENCE_EDEFAULT);
				return;
			case ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_CHANGE:
				setMinimumChange(MINIMUM_CHANGE_EDEFAULT);
				return;
			case ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_LEARNING_RATE:
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
			case ExperimentPackage.PLATEAU_SCHEDULE__FACTOR:
				return factor != FACTOR_EDEFAULT;
			case ExperimentPackage.PLATEAU_SCHEDULE__PATIENCE:
				return patience != PATIENCE_EDEFAULT;
			case ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_CHANGE:
				return minimumChange != MINIMUM_CHANGE_EDEFAULT;
			case ExperimentPackage.PLATEAU_SCHEDULE__MINIMUM_LEARNING_RATE:
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
		result.append(" (factor: ");
		result.append(factor);
		result.append(", patience: ");
		result.append(patience);
		result.append(", minimumChange: ");
		result.append(minimumChange);
		result.append(", minimumLearningRate: ");
		result.append(minimumLearningRate);
		result.append(')');
		return result.toString();
	}

} //PlateauScheduleImpl

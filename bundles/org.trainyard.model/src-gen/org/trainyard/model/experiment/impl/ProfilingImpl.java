/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.Profiling;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Profiling</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isMemory <em>Memory</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isGradientNorms <em>Gradient Norms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProfilingImpl extends EObjectImpl implements Profiling {
	/**
	 * The default value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected static final int INTERVAL_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected int interval = INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMemory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MEMORY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMemory()
	 * @generated
	 * @ordered
	 */
	protected boolean memory = MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #isGradientNorms() <em>Gradient Norms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGradientNorms()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GRADIENT_NORMS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGradientNorms() <em>Gradient Norms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGradientNorms()
	 * @generated
	 * @ordered
	 */
	protected boolean gradientNorms = GRADIENT_NORMS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProfilingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.PROFILING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInterval() {
		return interval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterval(int newInterval) {
		int oldInterval = interval;
		interval = newInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__INTERVAL, oldInterval, interval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(boolean newMemory) {
		boolean oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__MEMORY, oldMemory, memory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGradientNorms() {
		return gradientNorms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGradientNorms(boolean newGradientNorms) {
		boolean oldGradientNorms = gradientNorms;
		gradientNorms = newGradientNorms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__GRADIENT_NORMS, oldGradientNorms, gradientNorms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.PROFILING__INTERVAL:
				return getInterval();
			case ExperimentPackage.PROFILING__MEMORY:
				return isMemory();
			case ExperimentPackage.PROFILING__GRADIENT_NORMS:
				return isGradientNorms();
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
			case ExperimentPackage.PROFILING__INTERVAL:
				setInterval((Integer)newValue);
				return;
			case ExperimentPackage.PROFILING__MEMORY:
				setMemory((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__GRADIENT_NORMS:
				setGradientNorms((Boolean)newValue);
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
			case ExperimentPackage.PROFILING__INTERVAL:
				setInterval(INTERVAL_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__MEMORY:
				setMemory(MEMORY_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__GRADIENT_NORMS:
				setGradientNorms(GRADIENT_NORMS_EDEFAULT);
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
			case ExperimentPackage.PROFILING__INTERVAL:
				return interval != INTERVAL_EDEFAULT;
			case ExperimentPackage.PROFILING__MEMORY:
				return memory != MEMORY_EDEFAULT;
			case ExperimentPackage.PROFILING__GRADIENT_NORMS:
				return gradientNorms != GRADIENT_NORMS_EDEFAULT;
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
		result.append(" (interval: ");
		result.append(interval);
		result.append(", memory: ");
		result.append(memory);
		result.append(", gradientNorms: ");
		result.append(gradientNorms);
		result.append(')');
		return result.toString();
	}

} //ProfilingImpl

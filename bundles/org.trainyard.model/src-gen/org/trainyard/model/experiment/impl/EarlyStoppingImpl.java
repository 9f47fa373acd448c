/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.model.experiment.EarlyStopping;
import org.trainyard.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Early Stopping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.EarlyStoppingImpl#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.EarlyStoppingImpl#getMinimumChange <em>Minimum Change</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EarlyStoppingImpl extends EObjectImpl implements EarlyStopping {
	/**
	 * The default value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected static final int PATIENCE_EDEFAULT = 5;

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
	protected static final double MINIMUM_CHANGE_EDEFAULT = 0.0;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EarlyStoppingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.EARLY_STOPPING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EARLY_STOPPING__PATIENCE, oldPatience, patience));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EARLY_STOPPING__MINIMUM_CHANGE, oldMinimumChange, minimumChange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.EARLY_STOPPING__PATIENCE:
				return getPatience();
			case ExperimentPackage.EARLY_STOPPING__MINIMUM_CHANGE:
				return getMinimumChange();
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
			case ExperimentPackage.EARLY_STOPPING__PATIENCE:
				setPatience((Integer)newValue);
				return;
			case ExperimentPackage.EARLY_STOPPING__MINIMUM_CHANGE:
				setMinimumChange((Double)newValue);
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
			case ExperimentPackage.EARLY_STOPPING__PATIENCE:
				setPatience(PATIENCE_EDEFAULT);
				return;
			case ExperimentPackage.EARLY_STOPPING__MINIMUM_CHANGE:
				setMinimumChange(MINIMUM_CHANGE_EDEFAULT);
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
			case ExperimentPackage.EARLY_STOPPING__PATIENCE:
				return patience != PATIENCE_EDEFAULT;
			case ExperimentPackage.EARLY_STOPPING__MINIMUM_CHANGE:
				return minimumChange != MINIMUM_CHANGE_EDEFAULT;
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
		result.append(" (patience: ");
		result.append(patience);
		result.append(", minimumChange: ");
		result.append(minimumChange);
		result.append(')');
		return result.toString();
	}

} //EarlyStoppingImpl

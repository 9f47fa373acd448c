/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.GroupedQueryAttention;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Grouped Query Attention</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.GroupedQueryAttentionImpl#getKeyValueHeads <em>Key Value Heads</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GroupedQueryAttentionImpl extends DotProductAttentionImpl implements GroupedQueryAttention {
	/**
	 * The default value of the '{@link #getKeyValueHeads() <em>Key Value Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyValueHeads()
	 * @generated
	 * @ordered
	 */
	protected static final int KEY_VALUE_HEADS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getKeyValueHeads() <em>Key Value Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyValueHeads()
	 * @generated
	 * @ordered
	 */
	protected int keyValueHeads = KEY_VALUE_HEADS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GroupedQueryAttentionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.GROUPED_QUERY_ATTENTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKeyValueHeads() {
		return keyValueHeads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyValueHeads(int newKeyValueHeads) {
		int oldKeyValueHeads = keyValueHeads;
		keyValueHeads = newKeyValueHeads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GROUPED_QUERY_ATTENTION__KEY_VALUE_HEADS, oldKeyValueHeads, keyValueHeads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.GROUPED_QUERY_ATTENTION__KEY_VALUE_HEADS:
				return getKeyValueHeads();
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
			case ExperimentPackage.GROUPED_QUERY_ATTENTION__KEY_VALUE_HEADS:
				setKeyValueHeads((Integer)newValue);
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
			case ExperimentPackage.GROUPED_QUERY_ATTENTION__KEY_VALUE_HEADS:
				setKeyValueHeads(KEY_VALUE_HEADS_EDEFAULT);
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
			case ExperimentPackage.GROUPED_QUERY_ATTENTION__KEY_VALUE_HEADS:
				return keyValueHeads != KEY_VALUE_HEADS_EDEFAULT;
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
		result.append(" (keyValueHeads: ");
		result.append(keyValueHeads);
		result.append(')');
		return result.toString();
	}

} //GroupedQueryAttentionImpl

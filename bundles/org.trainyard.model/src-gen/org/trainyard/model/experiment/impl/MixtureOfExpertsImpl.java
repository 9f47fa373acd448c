/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.MixtureOfExperts;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mixture Of Experts</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.MixtureOfExpertsImpl#getExperts <em>Experts</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.MixtureOfExpertsImpl#getTopK <em>Top K</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.MixtureOfExpertsImpl#getLoadBalanceWeight <em>Load Balance Weight</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MixtureOfExpertsImpl extends FeedForwardImpl implements MixtureOfExperts {
	/**
	 * The default value of the '{@link #getExperts() <em>Experts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperts()
	 * @generated
	 * @ordered
	 */
	protected static final int EXPERTS_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getExperts() <em>Experts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperts()
	 * @generated
	 * @ordered
	 */
	protected int experts = EXPERTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTopK() <em>Top K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopK()
	 * @generated
	 * @ordered
	 */
	protected static final int TOP_K_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getTopK() <em>Top K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopK()
	 * @generated
	 * @ordered
	 */
	protected int topK = TOP_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoadBalanceWeight() <em>Load Balance Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadBalanceWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double LOAD_BALANCE_WEIGHT_EDEFAULT = 0.01;

	/**
	 * The cached value of the '{@link #getLoadBalanceWeight() <em>Load Balance Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadBalanceWeight()
	 * @generated
	 * @ordered
	 */
	protected double loadBalanceWeight = LOAD_BALANCE_WEIGHT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MixtureOfExpertsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.MIXTURE_OF_EXPERTS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getExperts() {
		return experts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExperts(int newExperts) {
		int oldExperts = experts;
		experts = newExperts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MIXTURE_OF_EXPERTS__EXPERTS, oldExperts, experts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTopK() {
		return topK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopK(int newTopK) {
		int oldTopK = topK;
		topK = newTopK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MIXTURE_OF_EXPERTS__TOP_K, oldTopK, topK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLoadBalanceWeight() {
		return loadBalanceWeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoadBalanceWeight(double newLoadBalanceWeight) {
		double oldLoadBalanceWeight = loadBalanceWeight;
		loadBalanceWeight = newLoadBalanceWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MIXTURE_OF_EXPERTS__LOAD_BALANCE_WEIGHT, oldLoadBalanceWeight, loadBalanceWeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.MIXTURE_OF_EXPERTS__EXPERTS:
				return getExperts();
			case ExperimentPackage.MIXTURE_OF_EXPERTS__TOP_K:
				return getTopK();
			case ExperimentPackage.MIXTURE_OF_EXPERTS__LOAD_BALANCE_WEIGHT:
				return getLoadBalanceWeight();
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
			case ExperimentPackage.MIXTURE_OF_EXPERTS__EXPERTS:
				setExperts((Integer)newValue);
				return;
			case ExperimentPackage.MIXTURE_OF_EXPERTS__TOP_K:
				setTopK((Integer)newValue);
				return;
			case ExperimentPackage.MIXTURE_OF_EXPERTS__LOAD_BALANCE_WEIGHT:
				setLoadBalanceWeight((Double)newValue);
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
			case ExperimentPackage.MIXTURE_OF_EXPERTS__EXPERTS:
				setExperts(EXPERTS_EDEFAULT);
				return;
			case ExperimentPackage.MIXTURE_OF_EXPERTS__TOP_K:
				setTopK(TOP_K_EDEFAULT);
				return;
			case ExperimentPackage.MIXTURE_OF_EXPERTS__LOAD_BALANCE_WEIGHT:
				setLoadBalanceWeight(LOAD_BALANCE_WEIGHT_EDEFAULT);
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
			case ExperimentPackage.MIXTURE_OF_EXPERTS__EXPERTS:
				return experts != EXPERTS_EDEFAULT;
			case ExperimentPackage.MIXTURE_OF_EXPERTS__TOP_K:
				return topK != TOP_K_EDEFAULT;
			case ExperimentPackage.MIXTURE_OF_EXPERTS__LOAD_BALANCE_WEIGHT:
				return loadBalanceWeight != LOAD_BALANCE_WEIGHT_EDEFAULT;
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
		result.append(" (experts: ");
		result.append(experts);
		result.append(", topK: ");
		result.append(topK);
		result.append(", loadBalanceWeight: ");
		result.append(loadBalanceWeight);
		result.append(')');
		return result.toString();
	}

} //MixtureOfExpertsImpl

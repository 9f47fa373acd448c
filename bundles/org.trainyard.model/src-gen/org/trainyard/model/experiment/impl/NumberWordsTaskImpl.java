/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.NumberWordsTask;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Number Words Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.NumberWordsTaskImpl#getMaximumWords <em>Maximum Words</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumberWordsTaskImpl extends TaskImpl implements NumberWordsTask {
	/**
	 * The default value of the '{@link #getMaximumWords() <em>Maximum Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumWords()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_WORDS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getMaximumWords() <em>Maximum Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumWords()
	 * @generated
	 * @ordered
	 */
	protected int maximumWords = MAXIMUM_WORDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NumberWordsTaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.NUMBER_WORDS_TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaximumWords() {
		return maximumWords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumWords(int newMaximumWords) {
		int oldMaximumWords = maximumWords;
		maximumWords = newMaximumWords;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.NUMBER_WORDS_TASK__MAXIMUM_WORDS, oldMaximumWords, maximumWords));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.NUMBER_WORDS_TASK__MAXIMUM_WORDS:
				return getMaximumWords();
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
			case ExperimentPackage.NUMBER_WORDS_TASK__MAXIMUM_WORDS:
				setMaximumWords((Integer)newValue);
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
			case ExperimentPackage.NUMBER_WORDS_TASK__MAXIMUM_WORDS:
				setMaximumWords(MAXIMUM_WORDS_EDEFAULT);
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
			case ExperimentPackage.NUMBER_WORDS_TASK__MAXIMUM_WORDS:
				return maximumWords != MAXIMUM_WORDS_EDEFAULT;
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
		result.append(" (maximumWords: ");
		result.append(maximumWords);
		result.append(')');
		return result.toString();
	}

} //NumberWordsTaskImpl

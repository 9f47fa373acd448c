/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.SequenceTask;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sequence Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.SequenceTaskImpl#getVocabularySize <em>Vocabulary Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.SequenceTaskImpl#getLength <em>Length</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class SequenceTaskImpl extends TaskImpl implements SequenceTask {
	/**
	 * The default value of the '{@link #getVocabularySize() <em>Vocabulary Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVocabularySize()
	 * @generated
	 * @ordered
	 */
	protected static final int VOCABULARY_SIZE_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getVocabularySize() <em>Vocabulary Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVocabularySize()
	 * @generated
	 * @ordered
	 */
	protected int vocabularySize = VOCABULARY_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final int LENGTH_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected int length = LENGTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SequenceTaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.SEQUENCE_TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVocabularySize() {
		return vocabularySize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVocabularySize(int newVocabularySize) {
		int oldVocabularySize = vocabularySize;
		vocabularySize = newVocabularySize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SEQUENCE_TASK__VOCABULARY_SIZE, oldVocabularySize, vocabularySize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(int newLength) {
		int oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SEQUENCE_TASK__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.SEQUENCE_TASK__VOCABULARY_SIZE:
				return getVocabularySize();
			case ExperimentPackage.SEQUENCE_TASK__LENGTH:
				return getLength();
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
			case ExperimentPackage.SEQUENCE_TASK__VOCABULARY_SIZE:
				setVocabularySize((Integer)newValue);
				return;
			case ExperimentPackage.SEQUENCE_TASK__LENGTH:
				setLength((Integer)newValue);
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
			case ExperimentPackage.SEQUENCE_TASK__VOCABULARY_SIZE:
				setVocabularySize(VOCABULARY_SIZE_EDEFAULT);
				return;
			case ExperimentPackage.SEQUENCE_TASK__LENGTH:
				setLength(LENGTH_EDEFAULT);
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
			case ExperimentPackage.SEQUENCE_TASK__VOCABULARY_SIZE:
				return vocabularySize != VOCABULARY_SIZE_EDEFAULT;
			case ExperimentPackage.SEQUENCE_TASK__LENGTH:
				return length != LENGTH_EDEFAULT;
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
		result.append(" (vocabularySize: ");
		result.append(vocabularySize);
		result.append(", length: ");
		result.append(length);
		result.append(')');
		return result.toString();
	}

} //SequenceTaskImpl

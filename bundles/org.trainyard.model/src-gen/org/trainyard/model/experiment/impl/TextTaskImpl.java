/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Text Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.TextTaskImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TextTaskImpl#getTokenizer <em>Tokenizer</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TextTaskImpl#getTokenizerFile <em>Tokenizer File</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TextTaskImpl#getVocabularySize <em>Vocabulary Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TextTaskImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TextTaskImpl#getValidationShare <em>Validation Share</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextTaskImpl extends TaskImpl implements TextTask {
	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTokenizer() <em>Tokenizer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokenizer()
	 * @generated
	 * @ordered
	 */
	protected static final Tokenizer TOKENIZER_EDEFAULT = Tokenizer.CHARACTERS;

	/**
	 * The cached value of the '{@link #getTokenizer() <em>Tokenizer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokenizer()
	 * @generated
	 * @ordered
	 */
	protected Tokenizer tokenizer = TOKENIZER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTokenizerFile() <em>Tokenizer File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokenizerFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TOKENIZER_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTokenizerFile() <em>Tokenizer File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokenizerFile()
	 * @generated
	 * @ordered
	 */
	protected String tokenizerFile = TOKENIZER_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVocabularySize() <em>Vocabulary Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVocabularySize()
	 * @generated
	 * @ordered
	 */
	protected static final int VOCABULARY_SIZE_EDEFAULT = 256;

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
	protected static final int LENGTH_EDEFAULT = 64;

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
	 * The default value of the '{@link #getValidationShare() <em>Validation Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidationShare()
	 * @generated
	 * @ordered
	 */
	protected static final double VALIDATION_SHARE_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getValidationShare() <em>Validation Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidationShare()
	 * @generated
	 * @ordered
	 */
	protected double validationShare = VALIDATION_SHARE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TextTaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.TEXT_TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TEXT_TASK__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tokenizer getTokenizer() {
		return tokenizer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTokenizer(Tokenizer newTokenizer) {
		Tokenizer oldTokenizer = tokenizer;
		tokenizer = newTokenizer == null ? TOKENIZER_EDEFAULT : newTokenizer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TEXT_TASK__TOKENIZER, oldTokenizer, tokenizer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTokenizerFile() {
		return tokenizerFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTokenizerFile(String newTokenizerFile) {
		String oldTokenizerFile = tokenizerFile;
		tokenizerFile = newTokenizerFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TEXT_TASK__TOKENIZER_FILE, oldTokenizerFile, tokenizerFile));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TEXT_TASK__VOCABULARY_SIZE, oldVocabularySize, vocabularySize));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TEXT_TASK__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getValidationShare() {
		return validationShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidationShare(double newValidationShare) {
		double oldValidationShare = validationShare;
		validationShare = newValidationShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TEXT_TASK__VALIDATION_SHARE, oldValidationShare, validationShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.TEXT_TASK__FILE:
				return getFile();
			case ExperimentPackage.TEXT_TASK__TOKENIZER:
				return getTokenizer();
			case ExperimentPackage.TEXT_TASK__TOKENIZER_FILE:
				return getTokenizerFile();
			case ExperimentPackage.TEXT_TASK__VOCABULARY_SIZE:
				return getVocabularySize();
			case ExperimentPackage.TEXT_TASK__LENGTH:
				return getLength();
			case ExperimentPackage.TEXT_TASK__VALIDATION_SHARE:
				return getValidationShare();
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
			case ExperimentPackage.TEXT_TASK__FILE:
				setFile((String)newValue);
				return;
			case ExperimentPackage.TEXT_TASK__TOKENIZER:
				setTokenizer((Tokenizer)newValue);
				return;
			case ExperimentPackage.TEXT_TASK__TOKENIZER_FILE:
				setTokenizerFile((String)newValue);
				return;
			case ExperimentPackage.TEXT_TASK__VOCABULARY_SIZE:
				setVocabularySize((Integer)newValue);
				return;
			case ExperimentPackage.TEXT_TASK__LENGTH:
				setLength((Integer)newValue);
				return;
			case ExperimentPackage.TEXT_TASK__VALIDATION_SHARE:
				setValidationShare((Double)newValue);
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
			case ExperimentPackage.TEXT_TASK__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case ExperimentPackage.TEXT_TASK__TOKENIZER:
				setTokenizer(TOKENIZER_EDEFAULT);
				return;
			case ExperimentPackage.TEXT_TASK__TOKENIZER_FILE:
				setTokenizerFile(TOKENIZER_FILE_EDEFAULT);
				return;
			case ExperimentPackage.TEXT_TASK__VOCABULARY_SIZE:
				setVocabularySize(VOCABULARY_SIZE_EDEFAULT);
				return;
			case ExperimentPackage.TEXT_TASK__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case ExperimentPackage.TEXT_TASK__VALIDATION_SHARE:
				setValidationShare(VALIDATION_SHARE_EDEFAULT);
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
			case ExperimentPackage.TEXT_TASK__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case ExperimentPackage.TEXT_TASK__TOKENIZER:
				return tokenizer != TOKENIZER_EDEFAULT;
			case ExperimentPackage.TEXT_TASK__TOKENIZER_FILE:
				return TOKENIZER_FILE_EDEFAULT == null ? tokenizerFile != null : !TOKENIZER_FILE_EDEFAULT.equals(tokenizerFile);
			case ExperimentPackage.TEXT_TASK__VOCABULARY_SIZE:
				return vocabularySize != VOCABULARY_SIZE_EDEFAULT;
			case ExperimentPackage.TEXT_TASK__LENGTH:
				return length != LENGTH_EDEFAULT;
			case ExperimentPackage.TEXT_TASK__VALIDATION_SHARE:
				return validationShare != VALIDATION_SHARE_EDEFAULT;
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
		result.append(" (file: ");
		result.append(file);
		result.append(", tokenizer: ");
		result.append(tokenizer);
		result.append(", tokenizerFile: ");
		result.append(tokenizerFile);
		result.append(", vocabularySize: ");
		result.append(vocabularySize);
		result.append(", length: ");
		result.append(length);
		result.append(", validationShare: ");
		result.append(validationShare);
		result.append(')');
		return result.toString();
	}

} //TextTaskImpl

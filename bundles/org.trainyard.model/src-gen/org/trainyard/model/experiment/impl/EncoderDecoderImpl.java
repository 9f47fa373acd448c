/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Encoder Decoder</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.EncoderDecoderImpl#getEncoderLayers <em>Encoder Layers</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.EncoderDecoderImpl#getDecoderLayers <em>Decoder Layers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EncoderDecoderImpl extends ModelImpl implements EncoderDecoder {
	/**
	 * The default value of the '{@link #getEncoderLayers() <em>Encoder Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoderLayers()
	 * @generated
	 * @ordered
	 */
	protected static final int ENCODER_LAYERS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getEncoderLayers() <em>Encoder Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoderLayers()
	 * @generated
	 * @ordered
	 */
	protected int encoderLayers = ENCODER_LAYERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecoderLayers() <em>Decoder Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecoderLayers()
	 * @generated
	 * @ordered
	 */
	protected static final int DECODER_LAYERS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getDecoderLayers() <em>Decoder Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecoderLayers()
	 * @generated
	 * @ordered
	 */
	protected int decoderLayers = DECODER_LAYERS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EncoderDecoderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.ENCODER_DECODER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEncoderLayers() {
		return encoderLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncoderLayers(int newEncoderLayers) {
		int oldEncoderLayers = encoderLayers;
		encoderLayers = newEncoderLayers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENCODER_DECODER__ENCODER_LAYERS, oldEncoderLayers, encoderLayers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDecoderLayers() {
		return decoderLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecoderLayers(int newDecoderLayers) {
		int oldDecoderLayers = decoderLayers;
		decoderLayers = newDecoderLayers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENCODER_DECODER__DECODER_LAYERS, oldDecoderLayers, decoderLayers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.ENCODER_DECODER__ENCODER_LAYERS:
				return getEncoderLayers();
			case ExperimentPackage.ENCODER_DECODER__DECODER_LAYERS:
				return getDecoderLayers();
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
			case ExperimentPackage.ENCODER_DECODER__ENCODER_LAYERS:
				setEncoderLayers((Integer)newValue);
				return;
			case ExperimentPackage.ENCODER_DECODER__DECODER_LAYERS:
				setDecoderLayers((Integer)newValue);
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
			case ExperimentPackage.ENCODER_DECODER__ENCODER_LAYERS:
				setEncoderLayers(ENCODER_LAYERS_EDEFAULT);
				return;
			case ExperimentPackage.ENCODER_DECODER__DECODER_LAYERS:
				setDecoderLayers(DECODER_LAYERS_EDEFAULT);
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
			case ExperimentPackage.ENCODER_DECODER__ENCODER_LAYERS:
				return encoderLayers != ENCODER_LAYERS_EDEFAULT;
			case ExperimentPackage.ENCODER_DECODER__DECODER_LAYERS:
				return decoderLayers != DECODER_LAYERS_EDEFAULT;
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
		result.append(" (encoderLayers: ");
		result.append(encoderLayers);
		result.append(", decoderLayers: ");
		result.append(decoderLayers);
		result.append(')');
		return result.toString();
	}

} //EncoderDecoderImpl

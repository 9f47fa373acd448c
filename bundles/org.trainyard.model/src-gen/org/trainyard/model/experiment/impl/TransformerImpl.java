/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.Transformer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transformer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.TransformerImpl#getHiddenSize <em>Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TransformerImpl#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TransformerImpl#getFeedForwardSize <em>Feed Forward Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TransformerImpl#getDropout <em>Dropout</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TransformerImpl#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TransformerImpl#isTiedHead <em>Tied Head</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class TransformerImpl extends ModelImpl implements Transformer {
	/**
	 * The default value of the '{@link #getHiddenSize() <em>Hidden Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenSize()
	 * @generated
	 * @ordered
	 */
	protected static final int HIDDEN_SIZE_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getHiddenSize() <em>Hidden Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenSize()
	 * @generated
	 * @ordered
	 */
	protected int hiddenSize = HIDDEN_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected static final int HEADS_EDEFAULT = 4;

	/**
	 * The cached value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected int heads = HEADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeedForwardSize() <em>Feed Forward Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedForwardSize()
	 * @generated
	 * @ordered
	 */
	protected static final int FEED_FORWARD_SIZE_EDEFAULT = 256;

	/**
	 * The cached value of the '{@link #getFeedForwardSize() <em>Feed Forward Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedForwardSize()
	 * @generated
	 * @ordered
	 */
	protected int feedForwardSize = FEED_FORWARD_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDropout() <em>Dropout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDropout()
	 * @generated
	 * @ordered
	 */
	protected static final double DROPOUT_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getDropout() <em>Dropout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDropout()
	 * @generated
	 * @ordered
	 */
	protected double dropout = DROPOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumLength() <em>Maximum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumLength()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_LENGTH_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getMaximumLength() <em>Maximum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumLength()
	 * @generated
	 * @ordered
	 */
	protected int maximumLength = MAXIMUM_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #isTiedHead() <em>Tied Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTiedHead()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TIED_HEAD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTiedHead() <em>Tied Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTiedHead()
	 * @generated
	 * @ordered
	 */
	protected boolean tiedHead = TIED_HEAD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransformerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.TRANSFORMER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHiddenSize() {
		return hiddenSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHiddenSize(int newHiddenSize) {
		int oldHiddenSize = hiddenSize;
		hiddenSize = newHiddenSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRANSFORMER__HIDDEN_SIZE, oldHiddenSize, hiddenSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeads() {
		return heads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeads(int newHeads) {
		int oldHeads = heads;
		heads = newHeads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRANSFORMER__HEADS, oldHeads, heads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFeedForwardSize() {
		return feedForwardSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedForwardSize(int newFeedForwardSize) {
		int oldFeedForwardSize = feedForwardSize;
		feedForwardSize = newFeedForwardSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRANSFORMER__FEED_FORWARD_SIZE, oldFeedForwardSize, feedForwardSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDropout() {
		return dropout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDropout(double newDropout) {
		double oldDropout = dropout;
		dropout = newDropout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRANSFORMER__DROPOUT, oldDropout, dropout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaximumLength() {
		return maximumLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumLength(int newMaximumLength) {
		int oldMaximumLength = maximumLength;
		maximumLength = newMaximumLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRANSFORMER__MAXIMUM_LENGTH, oldMaximumLength, maximumLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTiedHead() {
		return tiedHead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTiedHead(boolean newTiedHead) {
		boolean oldTiedHead = tiedHead;
		tiedHead = newTiedHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRANSFORMER__TIED_HEAD, oldTiedHead, tiedHead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.TRANSFORMER__HIDDEN_SIZE:
				return getHiddenSize();
			case ExperimentPackage.TRANSFORMER__HEADS:
				return getHeads();
			case ExperimentPackage.TRANSFORMER__FEED_FORWARD_SIZE:
				return getFeedForwardSize();
			case ExperimentPackage.TRANSFORMER__DROPOUT:
				return getDropout();
			case ExperimentPackage.TRANSFORMER__MAXIMUM_LENGTH:
				return getMaximumLength();
			case ExperimentPackage.TRANSFORMER__TIED_HEAD:
				return isTiedHead();
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
			case ExperimentPackage.TRANSFORMER__HIDDEN_SIZE:
				setHiddenSize((Integer)newValue);
				return;
			case ExperimentPackage.TRANSFORMER__HEADS:
				setHeads((Integer)newValue);
				return;
			case ExperimentPackage.TRANSFORMER__FEED_FORWARD_SIZE:
				setFeedForwardSize((Integer)newValue);
				return;
			case ExperimentPackage.TRANSFORMER__DROPOUT:
				setDropout((Double)newValue);
				return;
			case ExperimentPackage.TRANSFORMER__MAXIMUM_LENGTH:
				setMaximumLength((Integer)newValue);
				return;
			case ExperimentPackage.TRANSFORMER__TIED_HEAD:
				setTiedHead((Boolean)newValue);
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
			case ExperimentPackage.TRANSFORMER__HIDDEN_SIZE:
				setHiddenSize(HIDDEN_SIZE_EDEFAULT);
				return;
			case ExperimentPackage.TRANSFORMER__HEADS:
				setHeads(HEADS_EDEFAULT);
				return;
			case ExperimentPackage.TRANSFORMER__FEED_FORWARD_SIZE:
				setFeedForwardSize(FEED_FORWARD_SIZE_EDEFAULT);
				return;
			case ExperimentPackage.TRANSFORMER__DROPOUT:
				setDropout(DROPOUT_EDEFAULT);
				return;
			case ExperimentPackage.TRANSFORMER__MAXIMUM_LENGTH:
				setMaximumLength(MAXIMUM_LENGTH_EDEFAULT);
				return;
			case ExperimentPackage.TRANSFORMER__TIED_HEAD:
				setTiedHead(TIED_HEAD_EDEFAULT);
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
			case ExperimentPackage.TRANSFORMER__HIDDEN_SIZE:
				return hiddenSize != HIDDEN_SIZE_EDEFAULT;
			case ExperimentPackage.TRANSFORMER__HEADS:
				return heads != HEADS_EDEFAULT;
			case ExperimentPackage.TRANSFORMER__FEED_FORWARD_SIZE:
				return feedForwardSize != FEED_FORWARD_SIZE_EDEFAULT;
			case ExperimentPackage.TRANSFORMER__DROPOUT:
				return dropout != DROPOUT_EDEFAULT;
			case ExperimentPackage.TRANSFORMER__MAXIMUM_LENGTH:
				return maximumLength != MAXIMUM_LENGTH_EDEFAULT;
			case ExperimentPackage.TRANSFORMER__TIED_HEAD:
				return tiedHead != TIED_HEAD_EDEFAULT;
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
		result.append(" (hiddenSize: ");
		result.append(hiddenSize);
		result.append(", heads: ");
		result.append(heads);
		result.append(", feedForwardSize: ");
		result.append(feedForwardSize);
		result.append(", dropout: ");
		result.append(dropout);
		result.append(", maximumLength: ");
		result.append(maximumLength);
		result.append(", tiedHead: ");
		result.append(tiedHead);
		result.append(')');
		return result.toString();
	}

} //TransformerImpl

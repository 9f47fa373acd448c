/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.Lora;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lora</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.LoraImpl#getRank <em>Rank</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.LoraImpl#getAlpha <em>Alpha</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.LoraImpl#getDropout <em>Dropout</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.LoraImpl#isQuery <em>Query</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.LoraImpl#isKey <em>Key</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.LoraImpl#isValue <em>Value</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.LoraImpl#isOutput <em>Output</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.LoraImpl#isFeedForward <em>Feed Forward</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LoraImpl extends EObjectImpl implements Lora {
	/**
	 * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected static final int RANK_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected int rank = RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlpha() <em>Alpha</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlpha()
	 * @generated
	 * @ordered
	 */
	protected static final double ALPHA_EDEFAULT = 16.0;

	/**
	 * The cached value of the '{@link #getAlpha() <em>Alpha</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlpha()
	 * @generated
	 * @ordered
	 */
	protected double alpha = ALPHA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDropout() <em>Dropout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDropout()
	 * @generated
	 * @ordered
	 */
	protected static final double DROPOUT_EDEFAULT = 0.0;

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
	 * The default value of the '{@link #isQuery() <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuery()
	 * @generated
	 * @ordered
	 */
	protected static final boolean QUERY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isQuery() <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuery()
	 * @generated
	 * @ordered
	 */
	protected boolean query = QUERY_EDEFAULT;

	/**
	 * The default value of the '{@link #isKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKey()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKey()
	 * @generated
	 * @ordered
	 */
	protected boolean key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #isValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isValue()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VALUE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isValue()
	 * @generated
	 * @ordered
	 */
	protected boolean value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #isOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOutput()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OUTPUT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOutput()
	 * @generated
	 * @ordered
	 */
	protected boolean output = OUTPUT_EDEFAULT;

	/**
	 * The default value of the '{@link #isFeedForward() <em>Feed Forward</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFeedForward()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FEED_FORWARD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFeedForward() <em>Feed Forward</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFeedForward()
	 * @generated
	 * @ordered
	 */
	protected boolean feedForward = FEED_FORWARD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LoraImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.LORA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRank() {
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRank(int newRank) {
		int oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LORA__RANK, oldRank, rank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAlpha() {
		return alpha;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlpha(double newAlpha) {
		double oldAlpha = alpha;
		alpha = newAlpha;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LORA__ALPHA, oldAlpha, alpha));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LORA__DROPOUT, oldDropout, dropout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isQuery() {
		return query;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuery(boolean newQuery) {
		boolean oldQuery = query;
		query = newQuery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LORA__QUERY, oldQuery, query));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(boolean newKey) {
		boolean oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LORA__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(boolean newValue) {
		boolean oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LORA__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOutput() {
		return output;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutput(boolean newOutput) {
		boolean oldOutput = output;
		output = newOutput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LORA__OUTPUT, oldOutput, output));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFeedForward() {
		return feedForward;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedForward(boolean newFeedForward) {
		boolean oldFeedForward = feedForward;
		feedForward = newFeedForward;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LORA__FEED_FORWARD, oldFeedForward, feedForward));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.LORA__RANK:
				return getRank();
			case ExperimentPackage.LORA__ALPHA:
				return getAlpha();
			case ExperimentPackage.LORA__DROPOUT:
				return getDropout();
			case ExperimentPackage.LORA__QUERY:
				return isQuery();
			case ExperimentPackage.LORA__KEY:
				return isKey();
			case ExperimentPackage.LORA__VALUE:
				return isValue();
			case ExperimentPackage.LORA__OUTPUT:
				return isOutput();
			case ExperimentPackage.LORA__FEED_FORWARD:
				return isFeedForward();
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
			case ExperimentPackage.LORA__RANK:
				setRank((Integer)newValue);
				return;
			case ExperimentPackage.LORA__ALPHA:
				setAlpha((Double)newValue);
				return;
			case ExperimentPackage.LORA__DROPOUT:
				setDropout((Double)newValue);
				return;
			case ExperimentPackage.LORA__QUERY:
				setQuery((Boolean)newValue);
				return;
			case ExperimentPackage.LORA__KEY:
				setKey((Boolean)newValue);
				return;
			case ExperimentPackage.LORA__VALUE:
				setValue((Boolean)newValue);
				return;
			case ExperimentPackage.LORA__OUTPUT:
				setOutput((Boolean)newValue);
				return;
			case ExperimentPackage.LORA__FEED_FORWARD:
				setFeedForward((Boolean)newValue);
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
			case ExperimentPackage.LORA__RANK:
				setRank(RANK_EDEFAULT);
				return;
			case ExperimentPackage.LORA__ALPHA:
				setAlpha(ALPHA_EDEFAULT);
				return;
			case ExperimentPackage.LORA__DROPOUT:
				setDropout(DROPOUT_EDEFAULT);
				return;
			case ExperimentPackage.LORA__QUERY:
				setQuery(QUERY_EDEFAULT);
				return;
			case ExperimentPackage.LORA__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ExperimentPackage.LORA__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ExperimentPackage.LORA__OUTPUT:
				setOutput(OUTPUT_EDEFAULT);
				return;
			case ExperimentPackage.LORA__FEED_FORWARD:
				setFeedForward(FEED_FORWARD_EDEFAULT);
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
			case ExperimentPackage.LORA__RANK:
				return rank != RANK_EDEFAULT;
			case ExperimentPackage.LORA__ALPHA:
				return alpha != ALPHA_EDEFAULT;
			case ExperimentPackage.LORA__DROPOUT:
				return dropout != DROPOUT_EDEFAULT;
			case ExperimentPackage.LORA__QUERY:
				return query != QUERY_EDEFAULT;
			case ExperimentPackage.LORA__KEY:
				return key != KEY_EDEFAULT;
			case ExperimentPackage.LORA__VALUE:
				return value != VALUE_EDEFAULT;
			case ExperimentPackage.LORA__OUTPUT:
				return output != OUTPUT_EDEFAULT;
			case ExperimentPackage.LORA__FEED_FORWARD:
				return feedForward != FEED_FORWARD_EDEFAULT;
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
		result.append(" (rank: ");
		result.append(rank);
		result.append(", alpha: ");
		result.append(alpha);
		result.append(", dropout: ");
		result.append(dropout);
		result.append(", query: ");
		result.append(query);
		result.append(", key: ");
		result.append(key);
		result.append(", value: ");
		result.append(value);
		result.append(", output: ");
		result.append(output);
		result.append(", feedForward: ");
		result.append(feedForward);
		result.append(')');
		return result.toString();
	}

} //LoraImpl

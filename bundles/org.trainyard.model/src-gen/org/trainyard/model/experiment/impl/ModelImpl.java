/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.Positions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getHiddenSize <em>Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getFeedForwardSize <em>Feed Forward Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getDropout <em>Dropout</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#isTiedHead <em>Tied Head</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getEmbeddingDeviation <em>Embedding Deviation</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getInitialWeights <em>Initial Weights</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getAttention <em>Attention</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getFeedForward <em>Feed Forward</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ModelImpl#getLora <em>Lora</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ModelImpl extends EObjectImpl implements Model {
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
	 * The default value of the '{@link #getEmbeddingDeviation() <em>Embedding Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmbeddingDeviation()
	 * @generated
	 * @ordered
	 */
	protected static final double EMBEDDING_DEVIATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getEmbeddingDeviation() <em>Embedding Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmbeddingDeviation()
	 * @generated
	 * @ordered
	 */
	protected double embeddingDeviation = EMBEDDING_DEVIATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialWeights() <em>Initial Weights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialWeights()
	 * @generated
	 * @ordered
	 */
	protected static final String INITIAL_WEIGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitialWeights() <em>Initial Weights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialWeights()
	 * @generated
	 * @ordered
	 */
	protected String initialWeights = INITIAL_WEIGHTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAttention() <em>Attention</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttention()
	 * @generated
	 * @ordered
	 */
	protected Attention attention;

	/**
	 * The cached value of the '{@link #getFeedForward() <em>Feed Forward</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedForward()
	 * @generated
	 * @ordered
	 */
	protected FeedForward feedForward;

	/**
	 * The cached value of the '{@link #getNorm() <em>Norm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorm()
	 * @generated
	 * @ordered
	 */
	protected Norm norm;

	/**
	 * The cached value of the '{@link #getPositions() <em>Positions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositions()
	 * @generated
	 * @ordered
	 */
	protected Positions positions;

	/**
	 * The cached value of the '{@link #getLora() <em>Lora</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLora()
	 * @generated
	 * @ordered
	 */
	protected Lora lora;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.MODEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__HIDDEN_SIZE, oldHiddenSize, hiddenSize));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__HEADS, oldHeads, heads));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__FEED_FORWARD_SIZE, oldFeedForwardSize, feedForwardSize));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__DROPOUT, oldDropout, dropout));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__MAXIMUM_LENGTH, oldMaximumLength, maximumLength));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__TIED_HEAD, oldTiedHead, tiedHead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEmbeddingDeviation() {
		return embeddingDeviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmbeddingDeviation(double newEmbeddingDeviation) {
		double oldEmbeddingDeviation = embeddingDeviation;
		embeddingDeviation = newEmbeddingDeviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__EMBEDDING_DEVIATION, oldEmbeddingDeviation, embeddingDeviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitialWeights() {
		return initialWeights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialWeights(String newInitialWeights) {
		String oldInitialWeights = initialWeights;
		initialWeights = newInitialWeights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__INITIAL_WEIGHTS, oldInitialWeights, initialWeights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attention getAttention() {
		return attention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAttention(Attention newAttention, NotificationChain msgs) {
		Attention oldAttention = attention;
		attention = newAttention;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__ATTENTION, oldAttention, newAttention);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttention(Attention newAttention) {
		if (newAttention != attention) {
			NotificationChain msgs = null;
			if (attention != null)
				msgs = ((InternalEObject)attention).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__ATTENTION, null, msgs);
			if (newAttention != null)
				msgs = ((InternalEObject)newAttention).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__ATTENTION, null, msgs);
			msgs = basicSetAttention(newAttention, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__ATTENTION, newAttention, newAttention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeedForward getFeedForward() {
		return feedForward;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFeedForward(FeedForward newFeedForward, NotificationChain msgs) {
		FeedForward oldFeedForward = feedForward;
		feedForward = newFeedForward;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__FEED_FORWARD, oldFeedForward, newFeedForward);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedForward(FeedForward newFeedForward) {
		if (newFeedForward != feedForward) {
			NotificationChain msgs = null;
			if (feedForward != null)
				msgs = ((InternalEObject)feedForward).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__FEED_FORWARD, null, msgs);
			if (newFeedForward != null)
				msgs = ((InternalEObject)newFeedForward).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__FEED_FORWARD, null, msgs);
			msgs = basicSetFeedForward(newFeedForward, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__FEED_FORWARD, newFeedForward, newFeedForward));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Norm getNorm() {
		return norm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNorm(Norm newNorm, NotificationChain msgs) {
		Norm oldNorm = norm;
		norm = newNorm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__NORM, oldNorm, newNorm);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNorm(Norm newNorm) {
		if (newNorm != norm) {
			NotificationChain msgs = null;
			if (norm != null)
				msgs = ((InternalEObject)norm).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__NORM, null, msgs);
			if (newNorm != null)
				msgs = ((InternalEObject)newNorm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__NORM, null, msgs);
			msgs = basicSetNorm(newNorm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__NORM, newNorm, newNorm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Positions getPositions() {
		return positions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPositions(Positions newPositions, NotificationChain msgs) {
		Positions oldPositions = positions;
		positions = newPositions;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__POSITIONS, oldPositions, newPositions);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositions(Positions newPositions) {
		if (newPositions != positions) {
			NotificationChain msgs = null;
			if (positions != null)
				msgs = ((InternalEObject)positions).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__POSITIONS, null, msgs);
			if (newPositions != null)
				msgs = ((InternalEObject)newPositions).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__POSITIONS, null, msgs);
			msgs = basicSetPositions(newPositions, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__POSITIONS, newPositions, newPositions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lora getLora() {
		return lora;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLora(Lora newLora, NotificationChain msgs) {
		Lora oldLora = lora;
		lora = newLora;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__LORA, oldLora, newLora);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLora(Lora newLora) {
		if (newLora != lora) {
			NotificationChain msgs = null;
			if (lora != null)
				msgs = ((InternalEObject)lora).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__LORA, null, msgs);
			if (newLora != null)
				msgs = ((InternalEObject)newLora).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.MODEL__LORA, null, msgs);
			msgs = basicSetLora(newLora, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MODEL__LORA, newLora, newLora));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.MODEL__ATTENTION:
				return basicSetAttention(null, msgs);
			case ExperimentPackage.MODEL__FEED_FORWARD:
				return basicSetFeedForward(null, msgs);
			case ExperimentPackage.MODEL__NORM:
				return basicSetNorm(null, msgs);
			case ExperimentPackage.MODEL__POSITIONS:
				return basicSetPositions(null, msgs);
			case ExperimentPackage.MODEL__LORA:
				return basicSetLora(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.MODEL__HIDDEN_SIZE:
				return getHiddenSize();
			case ExperimentPackage.MODEL__HEADS:
				return getHeads();
			case ExperimentPackage.MODEL__FEED_FORWARD_SIZE:
				return getFeedForwardSize();
			case ExperimentPackage.MODEL__DROPOUT:
				return getDropout();
			case ExperimentPackage.MODEL__MAXIMUM_LENGTH:
				return getMaximumLength();
			case ExperimentPackage.MODEL__TIED_HEAD:
				return isTiedHead();
			case ExperimentPackage.MODEL__EMBEDDING_DEVIATION:
				return getEmbeddingDeviation();
			case ExperimentPackage.MODEL__INITIAL_WEIGHTS:
				return getInitialWeights();
			case ExperimentPackage.MODEL__ATTENTION:
				return getAttention();
			case ExperimentPackage.MODEL__FEED_FORWARD:
				return getFeedForward();
			case ExperimentPackage.MODEL__NORM:
				return getNorm();
			case ExperimentPackage.MODEL__POSITIONS:
				return getPositions();
			case ExperimentPackage.MODEL__LORA:
				return getLora();
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
			case ExperimentPackage.MODEL__HIDDEN_SIZE:
				setHiddenSize((Integer)newValue);
				return;
			case ExperimentPackage.MODEL__HEADS:
				setHeads((Integer)newValue);
				return;
			case ExperimentPackage.MODEL__FEED_FORWARD_SIZE:
				setFeedForwardSize((Integer)newValue);
				return;
			case ExperimentPackage.MODEL__DROPOUT:
				setDropout((Double)newValue);
				return;
			case ExperimentPackage.MODEL__MAXIMUM_LENGTH:
				setMaximumLength((Integer)newValue);
				return;
			case ExperimentPackage.MODEL__TIED_HEAD:
				setTiedHead((Boolean)newValue);
				return;
			case ExperimentPackage.MODEL__EMBEDDING_DEVIATION:
				setEmbeddingDeviation((Double)newValue);
				return;
			case ExperimentPackage.MODEL__INITIAL_WEIGHTS:
				setInitialWeights((String)newValue);
				return;
			case ExperimentPackage.MODEL__ATTENTION:
				setAttention((Attention)newValue);
				return;
			case ExperimentPackage.MODEL__FEED_FORWARD:
				setFeedForward((FeedForward)newValue);
				return;
			case ExperimentPackage.MODEL__NORM:
				setNorm((Norm)newValue);
				return;
			case ExperimentPackage.MODEL__POSITIONS:
				setPositions((Positions)newValue);
				return;
			case ExperimentPackage.MODEL__LORA:
				setLora((Lora)newValue);
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
			case ExperimentPackage.MODEL__HIDDEN_SIZE:
				setHiddenSize(HIDDEN_SIZE_EDEFAULT);
				return;
			case ExperimentPackage.MODEL__HEADS:
				setHeads(HEADS_EDEFAULT);
				return;
			case ExperimentPackage.MODEL__FEED_FORWARD_SIZE:
				setFeedForwardSize(FEED_FORWARD_SIZE_EDEFAULT);
				return;
			case ExperimentPackage.MODEL__DROPOUT:
				setDropout(DROPOUT_EDEFAULT);
				return;
			case ExperimentPackage.MODEL__MAXIMUM_LENGTH:
				setMaximumLength(MAXIMUM_LENGTH_EDEFAULT);
				return;
			case ExperimentPackage.MODEL__TIED_HEAD:
				setTiedHead(TIED_HEAD_EDEFAULT);
				return;
			case ExperimentPackage.MODEL__EMBEDDING_DEVIATION:
				setEmbeddingDeviation(EMBEDDING_DEVIATION_EDEFAULT);
				return;
			case ExperimentPackage.MODEL__INITIAL_WEIGHTS:
				setInitialWeights(INITIAL_WEIGHTS_EDEFAULT);
				return;
			case ExperimentPackage.MODEL__ATTENTION:
				setAttention((Attention)null);
				return;
			case ExperimentPackage.MODEL__FEED_FORWARD:
				setFeedForward((FeedForward)null);
				return;
			case ExperimentPackage.MODEL__NORM:
				setNorm((Norm)null);
				return;
			case ExperimentPackage.MODEL__POSITIONS:
				setPositions((Positions)null);
				return;
			case ExperimentPackage.MODEL__LORA:
				setLora((Lora)null);
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
			case ExperimentPackage.MODEL__HIDDEN_SIZE:
				return hiddenSize != HIDDEN_SIZE_EDEFAULT;
			case ExperimentPackage.MODEL__HEADS:
				return heads != HEADS_EDEFAULT;
			case ExperimentPackage.MODEL__FEED_FORWARD_SIZE:
				return feedForwardSize != FEED_FORWARD_SIZE_EDEFAULT;
			case ExperimentPackage.MODEL__DROPOUT:
				return dropout != DROPOUT_EDEFAULT;
			case ExperimentPackage.MODEL__MAXIMUM_LENGTH:
				return maximumLength != MAXIMUM_LENGTH_EDEFAULT;
			case ExperimentPackage.MODEL__TIED_HEAD:
				return tiedHead != TIED_HEAD_EDEFAULT;
			case ExperimentPackage.MODEL__EMBEDDING_DEVIATION:
				return embeddingDeviation != EMBEDDING_DEVIATION_EDEFAULT;
			case ExperimentPackage.MODEL__INITIAL_WEIGHTS:
				return INITIAL_WEIGHTS_EDEFAULT == null ? initialWeights != null : !INITIAL_WEIGHTS_EDEFAULT.equals(initialWeights);
			case ExperimentPackage.MODEL__ATTENTION:
				return attention != null;
			case ExperimentPackage.MODEL__FEED_FORWARD:
				return feedForward != null;
			case ExperimentPackage.MODEL__NORM:
				return norm != null;
			case ExperimentPackage.MODEL__POSITIONS:
				return positions != null;
			case ExperimentPackage.MODEL__LORA:
				return lora != null;
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
		result.append(", embeddingDeviation: ");
		result.append(embeddingDeviation);
		result.append(", initialWeights: ");
		result.append(initialWeights);
		result.append(')');
		return result.toString();
	}

} //ModelImpl

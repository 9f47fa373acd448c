/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.model.experiment.DecayedParameters;
import org.trainyard.model.experiment.Device;
import org.trainyard.model.experiment.EarlyStopping;
import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.Schedule;
import org.trainyard.model.experiment.Training;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getLearningRate <em>Learning Rate</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getBeta1 <em>Beta1</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getBeta2 <em>Beta2</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getEpsilon <em>Epsilon</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getMomentum <em>Momentum</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getDecayedParameters <em>Decayed Parameters</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getClipNorm <em>Clip Norm</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#isActivationCheckpointing <em>Activation Checkpointing</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getBatchSize <em>Batch Size</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getAccumulation <em>Accumulation</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getEvaluationInterval <em>Evaluation Interval</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getEvaluationSequences <em>Evaluation Sequences</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getEarlyStopping <em>Early Stopping</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getCheckpointsKept <em>Checkpoints Kept</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.TrainingImpl#getThreads <em>Threads</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrainingImpl extends EObjectImpl implements Training {
	/**
	 * The default value of the '{@link #getOptimizer() <em>Optimizer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimizer()
	 * @generated
	 * @ordered
	 */
	protected static final Optimizer OPTIMIZER_EDEFAULT = Optimizer.ADAM;

	/**
	 * The cached value of the '{@link #getOptimizer() <em>Optimizer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimizer()
	 * @generated
	 * @ordered
	 */
	protected Optimizer optimizer = OPTIMIZER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLearningRate() <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningRate()
	 * @generated
	 * @ordered
	 */
	protected static final double LEARNING_RATE_EDEFAULT = 0.001;

	/**
	 * The cached value of the '{@link #getLearningRate() <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningRate()
	 * @generated
	 * @ordered
	 */
	protected double learningRate = LEARNING_RATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected Schedule schedule;

	/**
	 * The default value of the '{@link #getBeta1() <em>Beta1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta1()
	 * @generated
	 * @ordered
	 */
	protected static final double BETA1_EDEFAULT = 0.9;

	/**
	 * The cached value of the '{@link #getBeta1() <em>Beta1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta1()
	 * @generated
	 * @ordered
	 */
	protected double beta1 = BETA1_EDEFAULT;

	/**
	 * The default value of the '{@link #getBeta2() <em>Beta2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta2()
	 * @generated
	 * @ordered
	 */
	protected static final double BETA2_EDEFAULT = 0.999;

	/**
	 * The cached value of the '{@link #getBeta2() <em>Beta2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta2()
	 * @generated
	 * @ordered
	 */
	protected double beta2 = BETA2_EDEFAULT;

	/**
	 * The default value of the '{@link #getEpsilon() <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpsilon()
	 * @generated
	 * @ordered
	 */
	protected static final double EPSILON_EDEFAULT = 1.0E-8;

	/**
	 * The cached value of the '{@link #getEpsilon() <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpsilon()
	 * @generated
	 * @ordered
	 */
	protected double epsilon = EPSILON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMomentum() <em>Momentum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMomentum()
	 * @generated
	 * @ordered
	 */
	protected static final double MOMENTUM_EDEFAULT = 0.9;

	/**
	 * The cached value of the '{@link #getMomentum() <em>Momentum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMomentum()
	 * @generated
	 * @ordered
	 */
	protected double momentum = MOMENTUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightDecay()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_DECAY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightDecay()
	 * @generated
	 * @ordered
	 */
	protected double weightDecay = WEIGHT_DECAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecayedParameters() <em>Decayed Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecayedParameters()
	 * @generated
	 * @ordered
	 */
	protected static final DecayedParameters DECAYED_PARAMETERS_EDEFAULT = DecayedParameters.ALL;

	/**
	 * The cached value of the '{@link #getDecayedParameters() <em>Decayed Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecayedParameters()
	 * @generated
	 * @ordered
	 */
	protected DecayedParameters decayedParameters = DECAYED_PARAMETERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClipNorm() <em>Clip Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClipNorm()
	 * @generated
	 * @ordered
	 */
	protected static final double CLIP_NORM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getClipNorm() <em>Clip Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClipNorm()
	 * @generated
	 * @ordered
	 */
	protected double clipNorm = CLIP_NORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrecision() <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecision()
	 * @generated
	 * @ordered
	 */
	protected static final Precision PRECISION_EDEFAULT = Precision.FLOAT32;

	/**
	 * The cached value of the '{@link #getPrecision() <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecision()
	 * @generated
	 * @ordered
	 */
	protected Precision precision = PRECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #isActivationCheckpointing() <em>Activation Checkpointing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActivationCheckpointing()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACTIVATION_CHECKPOINTING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isActivationCheckpointing() <em>Activation Checkpointing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActivationCheckpointing()
	 * @generated
	 * @ordered
	 */
	protected boolean activationCheckpointing = ACTIVATION_CHECKPOINTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getBatchSize() <em>Batch Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchSize()
	 * @generated
	 * @ordered
	 */
	protected static final int BATCH_SIZE_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getBatchSize() <em>Batch Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchSize()
	 * @generated
	 * @ordered
	 */
	protected int batchSize = BATCH_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccumulation() <em>Accumulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccumulation()
	 * @generated
	 * @ordered
	 */
	protected static final int ACCUMULATION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getAccumulation() <em>Accumulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccumulation()
	 * @generated
	 * @ordered
	 */
	protected int accumulation = ACCUMULATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSteps() <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected static final int STEPS_EDEFAULT = 500;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected int steps = STEPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvaluationInterval() <em>Evaluation Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationInterval()
	 * @generated
	 * @ordered
	 */
	protected static final int EVALUATION_INTERVAL_EDEFAULT = 100;

	/**
	 * The cached value of the '{@link #getEvaluationInterval() <em>Evaluation Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationInterval()
	 * @generated
	 * @ordered
	 */
	protected int evaluationInterval = EVALUATION_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvaluationSequences() <em>Evaluation Sequences</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationSequences()
	 * @generated
	 * @ordered
	 */
	protected static final int EVALUATION_SEQUENCES_EDEFAULT = 1000;

	/**
	 * The cached value of the '{@link #getEvaluationSequences() <em>Evaluation Sequences</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationSequences()
	 * @generated
	 * @ordered
	 */
	protected int evaluationSequences = EVALUATION_SEQUENCES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEarlyStopping() <em>Early Stopping</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlyStopping()
	 * @generated
	 * @ordered
	 */
	protected EarlyStopping earlyStopping;

	/**
	 * The default value of the '{@link #getCheckpointsKept() <em>Checkpoints Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointsKept()
	 * @generated
	 * @ordered
	 */
	protected static final int CHECKPOINTS_KEPT_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getCheckpointsKept() <em>Checkpoints Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointsKept()
	 * @generated
	 * @ordered
	 */
	protected int checkpointsKept = CHECKPOINTS_KEPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final Device DEVICE_EDEFAULT = Device.CPU;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected Device device = DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected static final int THREADS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected int threads = THREADS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrainingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.TRAINING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Optimizer getOptimizer() {
		return optimizer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptimizer(Optimizer newOptimizer) {
		Optimizer oldOptimizer = optimizer;
		optimizer = newOptimizer == null ? OPTIMIZER_EDEFAULT : newOptimizer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__OPTIMIZER, oldOptimizer, optimizer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLearningRate() {
		return learningRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLearningRate(double newLearningRate) {
		double oldLearningRate = learningRate;
		learningRate = newLearningRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__LEARNING_RATE, oldLearningRate, learningRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Schedule getSchedule() {
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSchedule(Schedule newSchedule, NotificationChain msgs) {
		Schedule oldSchedule = schedule;
		schedule = newSchedule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__SCHEDULE, oldSchedule, newSchedule);
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
	public void setSchedule(Schedule newSchedule) {
		if (newSchedule != schedule) {
			NotificationChain msgs = null;
			if (schedule != null)
				msgs = ((InternalEObject)schedule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TRAINING__SCHEDULE, null, msgs);
			if (newSchedule != null)
				msgs = ((InternalEObject)newSchedule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TRAINING__SCHEDULE, null, msgs);
			msgs = basicSetSchedule(newSchedule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__SCHEDULE, newSchedule, newSchedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBeta1() {
		return beta1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeta1(double newBeta1) {
		double oldBeta1 = beta1;
		beta1 = newBeta1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__BETA1, oldBeta1, beta1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBeta2() {
		return beta2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeta2(double newBeta2) {
		double oldBeta2 = beta2;
		beta2 = newBeta2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__BETA2, oldBeta2, beta2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEpsilon() {
		return epsilon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpsilon(double newEpsilon) {
		double oldEpsilon = epsilon;
		epsilon = newEpsilon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__EPSILON, oldEpsilon, epsilon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMomentum() {
		return momentum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMomentum(double newMomentum) {
		double oldMomentum = momentum;
		momentum = newMomentum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__MOMENTUM, oldMomentum, momentum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeightDecay() {
		return weightDecay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightDecay(double newWeightDecay) {
		double oldWeightDecay = weightDecay;
		weightDecay = newWeightDecay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__WEIGHT_DECAY, oldWeightDecay, weightDecay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecayedParameters getDecayedParameters() {
		return decayedParameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecayedParameters(DecayedParameters newDecayedParameters) {
		DecayedParameters oldDecayedParameters = decayedParameters;
		decayedParameters = newDecayedParameters == null ? DECAYED_PARAMETERS_EDEFAULT : newDecayedParameters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__DECAYED_PARAMETERS, oldDecayedParameters, decayedParameters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getClipNorm() {
		return clipNorm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClipNorm(double newClipNorm) {
		double oldClipNorm = clipNorm;
		clipNorm = newClipNorm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__CLIP_NORM, oldClipNorm, clipNorm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Precision getPrecision() {
		return precision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrecision(Precision newPrecision) {
		Precision oldPrecision = precision;
		precision = newPrecision == null ? PRECISION_EDEFAULT : newPrecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__PRECISION, oldPrecision, precision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActivationCheckpointing() {
		return activationCheckpointing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivationCheckpointing(boolean newActivationCheckpointing) {
		boolean oldActivationCheckpointing = activationCheckpointing;
		activationCheckpointing = newActivationCheckpointing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__ACTIVATION_CHECKPOINTING, oldActivationCheckpointing, activationCheckpointing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBatchSize() {
		return batchSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatchSize(int newBatchSize) {
		int oldBatchSize = batchSize;
		batchSize = newBatchSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__BATCH_SIZE, oldBatchSize, batchSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAccumulation() {
		return accumulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccumulation(int newAccumulation) {
		int oldAccumulation = accumulation;
		accumulation = newAccumulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__ACCUMULATION, oldAccumulation, accumulation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSteps() {
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSteps(int newSteps) {
		int oldSteps = steps;
		steps = newSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__STEPS, oldSteps, steps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEvaluationInterval() {
		return evaluationInterval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluationInterval(int newEvaluationInterval) {
		int oldEvaluationInterval = evaluationInterval;
		evaluationInterval = newEvaluationInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__EVALUATION_INTERVAL, oldEvaluationInterval, evaluationInterval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEvaluationSequences() {
		return evaluationSequences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluationSequences(int newEvaluationSequences) {
		int oldEvaluationSequences = evaluationSequences;
		evaluationSequences = newEvaluationSequences;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__EVALUATION_SEQUENCES, oldEvaluationSequences, evaluationSequences));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EarlyStopping getEarlyStopping() {
		return earlyStopping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEarlyStopping(EarlyStopping newEarlyStopping, NotificationChain msgs) {
		EarlyStopping oldEarlyStopping = earlyStopping;
		earlyStopping = newEarlyStopping;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__EARLY_STOPPING, oldEarlyStopping, newEarlyStopping);
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
	public void setEarlyStopping(EarlyStopping newEarlyStopping) {
		if (newEarlyStopping != earlyStopping) {
			NotificationChain msgs = null;
			if (earlyStopping != null)
				msgs = ((InternalEObject)earlyStopping).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TRAINING__EARLY_STOPPING, null, msgs);
			if (newEarlyStopping != null)
				msgs = ((InternalEObject)newEarlyStopping).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TRAINING__EARLY_STOPPING, null, msgs);
			msgs = basicSetEarlyStopping(newEarlyStopping, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__EARLY_STOPPING, newEarlyStopping, newEarlyStopping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCheckpointsKept() {
		return checkpointsKept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckpointsKept(int newCheckpointsKept) {
		int oldCheckpointsKept = checkpointsKept;
		checkpointsKept = newCheckpointsKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__CHECKPOINTS_KEPT, oldCheckpointsKept, checkpointsKept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		Device oldDevice = device;
		device = newDevice == null ? DEVICE_EDEFAULT : newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThreads() {
		return threads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreads(int newThreads) {
		int oldThreads = threads;
		threads = newThreads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__THREADS, oldThreads, threads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.TRAINING__SCHEDULE:
				return basicSetSchedule(null, msgs);
			case ExperimentPackage.TRAINING__EARLY_STOPPING:
				return basicSetEarlyStopping(null, msgs);
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
			case ExperimentPackage.TRAINING__OPTIMIZER:
				return getOptimizer();
			case ExperimentPackage.TRAINING__LEARNING_RATE:
				return getLearningRate();
			case ExperimentPackage.TRAINING__SCHEDULE:
				return getSchedule();
			case ExperimentPackage.TRAINING__BETA1:
				return getBeta1();
			case ExperimentPackage.TRAINING__BETA2:
				return getBeta2();
			case ExperimentPackage.TRAINING__EPSILON:
				return getEpsilon();
			case ExperimentPackage.TRAINING__MOMENTUM:
				return getMomentum();
			case ExperimentPackage.TRAINING__WEIGHT_DECAY:
				return getWeightDecay();
			case ExperimentPackage.TRAINING__DECAYED_PARAMETERS:
				return getDecayedParameters();
			case ExperimentPackage.TRAINING__CLIP_NORM:
				return getClipNorm();
			case ExperimentPackage.TRAINING__PRECISION:
				return getPrecision();
			case ExperimentPackage.TRAINING__ACTIVATION_CHECKPOINTING:
				return isActivationCheckpointing();
			case ExperimentPackage.TRAINING__BATCH_SIZE:
				return getBatchSize();
			case ExperimentPackage.TRAINING__ACCUMULATION:
				return getAccumulation();
			case ExperimentPackage.TRAINING__STEPS:
				return getSteps();
			case ExperimentPackage.TRAINING__EVALUATION_INTERVAL:
				return getEvaluationInterval();
			case ExperimentPackage.TRAINING__EVALUATION_SEQUENCES:
				return getEvaluationSequences();
			case ExperimentPackage.TRAINING__EARLY_STOPPING:
				return getEarlyStopping();
			case ExperimentPackage.TRAINING__CHECKPOINTS_KEPT:
				return getCheckpointsKept();
			case ExperimentPackage.TRAINING__SEED:
				return getSeed();
			case ExperimentPackage.TRAINING__DEVICE:
				return getDevice();
			case ExperimentPackage.TRAINING__THREADS:
				return getThreads();
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
			case ExperimentPackage.TRAINING__OPTIMIZER:
				setOptimizer((Optimizer)newValue);
				return;
			case ExperimentPackage.TRAINING__LEARNING_RATE:
				setLearningRate((Double)newValue);
				return;
			case ExperimentPackage.TRAINING__SCHEDULE:
				setSchedule((Schedule)newValue);
				return;
			case ExperimentPackage.TRAINING__BETA1:
				setBeta1((Double)newValue);
				return;
			case ExperimentPackage.TRAINING__BETA2:
				setBeta2((Double)newValue);
				return;
			case ExperimentPackage.TRAINING__EPSILON:
				setEpsilon((Double)newValue);
				return;
			case ExperimentPackage.TRAINING__MOMENTUM:
				setMomentum((Double)newValue);
				return;
			case ExperimentPackage.TRAINING__WEIGHT_DECAY:
				setWeightDecay((Double)newValue);
				return;
			case ExperimentPackage.TRAINING__DECAYED_PARAMETERS:
				setDecayedParameters((DecayedParameters)newValue);
				return;
			case ExperimentPackage.TRAINING__CLIP_NORM:
				setClipNorm((Double)newValue);
				return;
			case ExperimentPackage.TRAINING__PRECISION:
				setPrecision((Precision)newValue);
				return;
			case ExperimentPackage.TRAINING__ACTIVATION_CHECKPOINTING:
				setActivationCheckpointing((Boolean)newValue);
				return;
			case ExperimentPackage.TRAINING__BATCH_SIZE:
				setBatchSize((Integer)newValue);
				return;
			case ExperimentPackage.TRAINING__ACCUMULATION:
				setAccumulation((Integer)newValue);
				return;
			case ExperimentPackage.TRAINING__STEPS:
				setSteps((Integer)newValue);
				return;
			case ExperimentPackage.TRAINING__EVALUATION_INTERVAL:
				setEvaluationInterval((Integer)newValue);
				return;
			case ExperimentPackage.TRAINING__EVALUATION_SEQUENCES:
				setEvaluationSequences((Integer)newValue);
				return;
			case ExperimentPackage.TRAINING__EARLY_STOPPING:
				setEarlyStopping((EarlyStopping)newValue);
				return;
			case ExperimentPackage.TRAINING__CHECKPOINTS_KEPT:
				setCheckpointsKept((Integer)newValue);
				return;
			case ExperimentPackage.TRAINING__SEED:
				setSeed((Long)newValue);
				return;
			case ExperimentPackage.TRAINING__DEVICE:
				setDevice((Device)newValue);
				return;
			case ExperimentPackage.TRAINING__THREADS:
				setThreads((Integer)newValue);
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
			case ExperimentPackage.TRAINING__OPTIMIZER:
				setOptimizer(OPTIMIZER_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__LEARNING_RATE:
				setLearningRate(LEARNING_RATE_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__SCHEDULE:
				setSchedule((Schedule)null);
				return;
			case ExperimentPackage.TRAINING__BETA1:
				setBeta1(BETA1_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__BETA2:
				setBeta2(BETA2_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__EPSILON:
				setEpsilon(EPSILON_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__MOMENTUM:
				setMomentum(MOMENTUM_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__WEIGHT_DECAY:
				setWeightDecay(WEIGHT_DECAY_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__DECAYED_PARAMETERS:
				setDecayedParameters(DECAYED_PARAMETERS_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__CLIP_NORM:
				setClipNorm(CLIP_NORM_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__PRECISION:
				setPrecision(PRECISION_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__ACTIVATION_CHECKPOINTING:
				setActivationCheckpointing(ACTIVATION_CHECKPOINTING_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__BATCH_SIZE:
				setBatchSize(BATCH_SIZE_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__ACCUMULATION:
				setAccumulation(ACCUMULATION_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__STEPS:
				setSteps(STEPS_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__EVALUATION_INTERVAL:
				setEvaluationInterval(EVALUATION_INTERVAL_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__EVALUATION_SEQUENCES:
				setEvaluationSequences(EVALUATION_SEQUENCES_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__EARLY_STOPPING:
				setEarlyStopping((EarlyStopping)null);
				return;
			case ExperimentPackage.TRAINING__CHECKPOINTS_KEPT:
				setCheckpointsKept(CHECKPOINTS_KEPT_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__THREADS:
				setThreads(THREADS_EDEFAULT);
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
			case ExperimentPackage.TRAINING__OPTIMIZER:
				return optimizer != OPTIMIZER_EDEFAULT;
			case ExperimentPackage.TRAINING__LEARNING_RATE:
				return learningRate != LEARNING_RATE_EDEFAULT;
			case ExperimentPackage.TRAINING__SCHEDULE:
				return schedule != null;
			case ExperimentPackage.TRAINING__BETA1:
				return beta1 != BETA1_EDEFAULT;
			case ExperimentPackage.TRAINING__BETA2:
				return beta2 != BETA2_EDEFAULT;
			case ExperimentPackage.TRAINING__EPSILON:
				return epsilon != EPSILON_EDEFAULT;
			case ExperimentPackage.TRAINING__MOMENTUM:
				return momentum != MOMENTUM_EDEFAULT;
			case ExperimentPackage.TRAINING__WEIGHT_DECAY:
				return weightDecay != WEIGHT_DECAY_EDEFAULT;
			case ExperimentPackage.TRAINING__DECAYED_PARAMETERS:
				return decayedParameters != DECAYED_PARAMETERS_EDEFAULT;
			case ExperimentPackage.TRAINING__CLIP_NORM:
				return clipNorm != CLIP_NORM_EDEFAULT;
			case ExperimentPackage.TRAINING__PRECISION:
				return precision != PRECISION_EDEFAULT;
			case ExperimentPackage.TRAINING__ACTIVATION_CHECKPOINTING:
				return activationCheckpointing != ACTIVATION_CHECKPOINTING_EDEFAULT;
			case ExperimentPackage.TRAINING__BATCH_SIZE:
				return batchSize != BATCH_SIZE_EDEFAULT;
			case ExperimentPackage.TRAINING__ACCUMULATION:
				return accumulation != ACCUMULATION_EDEFAULT;
			case ExperimentPackage.TRAINING__STEPS:
				return steps != STEPS_EDEFAULT;
			case ExperimentPackage.TRAINING__EVALUATION_INTERVAL:
				return evaluationInterval != EVALUATION_INTERVAL_EDEFAULT;
			case ExperimentPackage.TRAINING__EVALUATION_SEQUENCES:
				return evaluationSequences != EVALUATION_SEQUENCES_EDEFAULT;
			case ExperimentPackage.TRAINING__EARLY_STOPPING:
				return earlyStopping != null;
			case ExperimentPackage.TRAINING__CHECKPOINTS_KEPT:
				return checkpointsKept != CHECKPOINTS_KEPT_EDEFAULT;
			case ExperimentPackage.TRAINING__SEED:
				return seed != SEED_EDEFAULT;
			case ExperimentPackage.TRAINING__DEVICE:
				return device != DEVICE_EDEFAULT;
			case ExperimentPackage.TRAINING__THREADS:
				return threads != THREADS_EDEFAULT;
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
		result.append(" (optimizer: ");
		result.append(optimizer);
		result.append(", learningRate: ");
		result.append(learningRate);
		result.append(", beta1: ");
		result.append(beta1);
		result.append(", beta2: ");
		result.append(beta2);
		result.append(", epsilon: ");
		result.append(epsilon);
		result.append(", momentum: ");
		result.append(momentum);
		result.append(", weightDecay: ");
		result.append(weightDecay);
		result.append(", decayedParameters: ");
		result.append(decayedParameters);
		result.append(", clipNorm: ");
		result.append(clipNorm);
		result.append(", precision: ");
		result.append(precision);
		result.append(", activationCheckpointing: ");
		result.append(activationCheckpointing);
		result.append(", batchSize: ");
		result.append(batchSize);
		result.append(", accumulation: ");
		result.append(accumulation);
		result.append(", steps: ");
		result.append(steps);
		result.append(", evaluationInterval: ");
		result.append(evaluationInterval);
		result.append(", evaluationSequences: ");
		result.append(evaluationSequences);
		result.append(", checkpointsKept: ");
		result.append(checkpointsKept);
		result.append(", seed: ");
		result.append(seed);
		result.append(", device: ");
		result.append(device);
		result.append(", threads: ");
		result.append(threads);
		result.append(')');
		return result.toString();
	}

} //TrainingImpl

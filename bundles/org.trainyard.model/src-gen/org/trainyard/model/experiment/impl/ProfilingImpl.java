/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.Profiling;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Profiling</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isTime <em>Time</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isMemory <em>Memory</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isGradientNorms <em>Gradient Norms</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isWeightNorms <em>Weight Norms</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isExperts <em>Experts</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isFixedPoint <em>Fixed Point</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isMachine <em>Machine</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#getSampleInterval <em>Sample Interval</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isHistograms <em>Histograms</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#isAttention <em>Attention</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#getAttentionHeads <em>Attention Heads</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#getAttentionInput <em>Attention Input</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.ProfilingImpl#getTraceStep <em>Trace Step</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProfilingImpl extends EObjectImpl implements Profiling {
	/**
	 * The default value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected static final int INTERVAL_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected int interval = INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTime()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TIME_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTime()
	 * @generated
	 * @ordered
	 */
	protected boolean time = TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #isMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMemory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MEMORY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMemory()
	 * @generated
	 * @ordered
	 */
	protected boolean memory = MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #isGradientNorms() <em>Gradient Norms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGradientNorms()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GRADIENT_NORMS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGradientNorms() <em>Gradient Norms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGradientNorms()
	 * @generated
	 * @ordered
	 */
	protected boolean gradientNorms = GRADIENT_NORMS_EDEFAULT;

	/**
	 * The default value of the '{@link #isWeightNorms() <em>Weight Norms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeightNorms()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WEIGHT_NORMS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWeightNorms() <em>Weight Norms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeightNorms()
	 * @generated
	 * @ordered
	 */
	protected boolean weightNorms = WEIGHT_NORMS_EDEFAULT;

	/**
	 * The default value of the '{@link #isExperts() <em>Experts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExperts()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXPERTS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isExperts() <em>Experts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExperts()
	 * @generated
	 * @ordered
	 */
	protected boolean experts = EXPERTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isFixedPoint() <em>Fixed Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFixedPoint()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FIXED_POINT_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isFixedPoint() <em>Fixed Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFixedPoint()
	 * @generated
	 * @ordered
	 */
	protected boolean fixedPoint = FIXED_POINT_EDEFAULT;

	/**
	 * The default value of the '{@link #isMachine() <em>Machine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMachine()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MACHINE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMachine() <em>Machine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMachine()
	 * @generated
	 * @ordered
	 */
	protected boolean machine = MACHINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSampleInterval() <em>Sample Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleInterval()
	 * @generated
	 * @ordered
	 */
	protected static final int SAMPLE_INTERVAL_EDEFAULT = 100;

	/**
	 * The cached value of the '{@link #getSampleInterval() <em>Sample Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleInterval()
	 * @generated
	 * @ordered
	 */
	protected int sampleInterval = SAMPLE_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isHistograms() <em>Histograms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHistograms()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HISTOGRAMS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHistograms() <em>Histograms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHistograms()
	 * @generated
	 * @ordered
	 */
	protected boolean histograms = HISTOGRAMS_EDEFAULT;

	/**
	 * The default value of the '{@link #isAttention() <em>Attention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAttention()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ATTENTION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAttention() <em>Attention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAttention()
	 * @generated
	 * @ordered
	 */
	protected boolean attention = ATTENTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttentionHeads() <em>Attention Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttentionHeads()
	 * @generated
	 * @ordered
	 */
	protected static final String ATTENTION_HEADS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttentionHeads() <em>Attention Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttentionHeads()
	 * @generated
	 * @ordered
	 */
	protected String attentionHeads = ATTENTION_HEADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttentionInput() <em>Attention Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttentionInput()
	 * @generated
	 * @ordered
	 */
	protected static final String ATTENTION_INPUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttentionInput() <em>Attention Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttentionInput()
	 * @generated
	 * @ordered
	 */
	protected String attentionInput = ATTENTION_INPUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTraceStep() <em>Trace Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceStep()
	 * @generated
	 * @ordered
	 */
	protected static final int TRACE_STEP_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTraceStep() <em>Trace Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceStep()
	 * @generated
	 * @ordered
	 */
	protected int traceStep = TRACE_STEP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProfilingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.PROFILING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInterval() {
		return interval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterval(int newInterval) {
		int oldInterval = interval;
		interval = newInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__INTERVAL, oldInterval, interval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(boolean newTime) {
		boolean oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(boolean newMemory) {
		boolean oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__MEMORY, oldMemory, memory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGradientNorms() {
		return gradientNorms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGradientNorms(boolean newGradientNorms) {
		boolean oldGradientNorms = gradientNorms;
		gradientNorms = newGradientNorms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__GRADIENT_NORMS, oldGradientNorms, gradientNorms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWeightNorms() {
		return weightNorms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightNorms(boolean newWeightNorms) {
		boolean oldWeightNorms = weightNorms;
		weightNorms = newWeightNorms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__WEIGHT_NORMS, oldWeightNorms, weightNorms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExperts() {
		return experts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExperts(boolean newExperts) {
		boolean oldExperts = experts;
		experts = newExperts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__EXPERTS, oldExperts, experts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFixedPoint() {
		return fixedPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixedPoint(boolean newFixedPoint) {
		boolean oldFixedPoint = fixedPoint;
		fixedPoint = newFixedPoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__FIXED_POINT, oldFixedPoint, fixedPoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMachine() {
		return machine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMachine(boolean newMachine) {
		boolean oldMachine = machine;
		machine = newMachine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__MACHINE, oldMachine, machine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSampleInterval() {
		return sampleInterval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleInterval(int newSampleInterval) {
		int oldSampleInterval = sampleInterval;
		sampleInterval = newSampleInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__SAMPLE_INTERVAL, oldSampleInterval, sampleInterval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHistograms() {
		return histograms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHistograms(boolean newHistograms) {
		boolean oldHistograms = histograms;
		histograms = newHistograms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__HISTOGRAMS, oldHistograms, histograms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAttention() {
		return attention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttention(boolean newAttention) {
		boolean oldAttention = attention;
		attention = newAttention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__ATTENTION, oldAttention, attention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAttentionHeads() {
		return attentionHeads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttentionHeads(String newAttentionHeads) {
		String oldAttentionHeads = attentionHeads;
		attentionHeads = newAttentionHeads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__ATTENTION_HEADS, oldAttentionHeads, attentionHeads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAttentionInput() {
		return attentionInput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttentionInput(String newAttentionInput) {
		String oldAttentionInput = attentionInput;
		attentionInput = newAttentionInput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__ATTENTION_INPUT, oldAttentionInput, attentionInput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTraceStep() {
		return traceStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraceStep(int newTraceStep) {
		int oldTraceStep = traceStep;
		traceStep = newTraceStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROFILING__TRACE_STEP, oldTraceStep, traceStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.PROFILING__INTERVAL:
				return getInterval();
			case ExperimentPackage.PROFILING__TIME:
				return isTime();
			case ExperimentPackage.PROFILING__MEMORY:
				return isMemory();
			case ExperimentPackage.PROFILING__GRADIENT_NORMS:
				return isGradientNorms();
			case ExperimentPackage.PROFILING__WEIGHT_NORMS:
				return isWeightNorms();
			case ExperimentPackage.PROFILING__EXPERTS:
				return isExperts();
			case ExperimentPackage.PROFILING__FIXED_POINT:
				return isFixedPoint();
			case ExperimentPackage.PROFILING__MACHINE:
				return isMachine();
			case ExperimentPackage.PROFILING__SAMPLE_INTERVAL:
				return getSampleInterval();
			case ExperimentPackage.PROFILING__HISTOGRAMS:
				return isHistograms();
			case ExperimentPackage.PROFILING__ATTENTION:
				return isAttention();
			case ExperimentPackage.PROFILING__ATTENTION_HEADS:
				return getAttentionHeads();
			case ExperimentPackage.PROFILING__ATTENTION_INPUT:
				return getAttentionInput();
			case ExperimentPackage.PROFILING__TRACE_STEP:
				return getTraceStep();
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
			case ExperimentPackage.PROFILING__INTERVAL:
				setInterval((Integer)newValue);
				return;
			case ExperimentPackage.PROFILING__TIME:
				setTime((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__MEMORY:
				setMemory((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__GRADIENT_NORMS:
				setGradientNorms((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__WEIGHT_NORMS:
				setWeightNorms((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__EXPERTS:
				setExperts((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__FIXED_POINT:
				setFixedPoint((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__MACHINE:
				setMachine((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__SAMPLE_INTERVAL:
				setSampleInterval((Integer)newValue);
				return;
			case ExperimentPackage.PROFILING__HISTOGRAMS:
				setHistograms((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__ATTENTION:
				setAttention((Boolean)newValue);
				return;
			case ExperimentPackage.PROFILING__ATTENTION_HEADS:
				setAttentionHeads((String)newValue);
				return;
			case ExperimentPackage.PROFILING__ATTENTION_INPUT:
				setAttentionInput((String)newValue);
				return;
			case ExperimentPackage.PROFILING__TRACE_STEP:
				setTraceStep((Integer)newValue);
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
			case ExperimentPackage.PROFILING__INTERVAL:
				setInterval(INTERVAL_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__MEMORY:
				setMemory(MEMORY_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__GRADIENT_NORMS:
				setGradientNorms(GRADIENT_NORMS_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__WEIGHT_NORMS:
				setWeightNorms(WEIGHT_NORMS_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__EXPERTS:
				setExperts(EXPERTS_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__FIXED_POINT:
				setFixedPoint(FIXED_POINT_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__MACHINE:
				setMachine(MACHINE_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__SAMPLE_INTERVAL:
				setSampleInterval(SAMPLE_INTERVAL_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__HISTOGRAMS:
				setHistograms(HISTOGRAMS_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__ATTENTION:
				setAttention(ATTENTION_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__ATTENTION_HEADS:
				setAttentionHeads(ATTENTION_HEADS_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__ATTENTION_INPUT:
				setAttentionInput(ATTENTION_INPUT_EDEFAULT);
				return;
			case ExperimentPackage.PROFILING__TRACE_STEP:
				setTraceStep(TRACE_STEP_EDEFAULT);
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
			case ExperimentPackage.PROFILING__INTERVAL:
				return interval != INTERVAL_EDEFAULT;
			case ExperimentPackage.PROFILING__TIME:
				return time != TIME_EDEFAULT;
			case ExperimentPackage.PROFILING__MEMORY:
				return memory != MEMORY_EDEFAULT;
			case ExperimentPackage.PROFILING__GRADIENT_NORMS:
				return gradientNorms != GRADIENT_NORMS_EDEFAULT;
			case ExperimentPackage.PROFILING__WEIGHT_NORMS:
				return weightNorms != WEIGHT_NORMS_EDEFAULT;
			case ExperimentPackage.PROFILING__EXPERTS:
				return experts != EXPERTS_EDEFAULT;
			case ExperimentPackage.PROFILING__FIXED_POINT:
				return fixedPoint != FIXED_POINT_EDEFAULT;
			case ExperimentPackage.PROFILING__MACHINE:
				return machine != MACHINE_EDEFAULT;
			case ExperimentPackage.PROFILING__SAMPLE_INTERVAL:
				return sampleInterval != SAMPLE_INTERVAL_EDEFAULT;
			case ExperimentPackage.PROFILING__HISTOGRAMS:
				return histograms != HISTOGRAMS_EDEFAULT;
			case ExperimentPackage.PROFILING__ATTENTION:
				return attention != ATTENTION_EDEFAULT;
			case ExperimentPackage.PROFILING__ATTENTION_HEADS:
				return ATTENTION_HEADS_EDEFAULT == null ? attentionHeads != null : !ATTENTION_HEADS_EDEFAULT.equals(attentionHeads);
			case ExperimentPackage.PROFILING__ATTENTION_INPUT:
				return ATTENTION_INPUT_EDEFAULT == null ? attentionInput != null : !ATTENTION_INPUT_EDEFAULT.equals(attentionInput);
			case ExperimentPackage.PROFILING__TRACE_STEP:
				return traceStep != TRACE_STEP_EDEFAULT;
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
		result.append(" (interval: ");
		result.append(interval);
		result.append(", time: ");
		result.append(time);
		result.append(", memory: ");
		result.append(memory);
		result.append(", gradientNorms: ");
		result.append(gradientNorms);
		result.append(", weightNorms: ");
		result.append(weightNorms);
		result.append(", experts: ");
		result.append(experts);
		result.append(", fixedPoint: ");
		result.append(fixedPoint);
		result.append(", machine: ");
		result.append(machine);
		result.append(", sampleInterval: ");
		result.append(sampleInterval);
		result.append(", histograms: ");
		result.append(histograms);
		result.append(", attention: ");
		result.append(attention);
		result.append(", attentionHeads: ");
		result.append(attentionHeads);
		result.append(", attentionInput: ");
		result.append(attentionInput);
		result.append(", traceStep: ");
		result.append(traceStep);
		result.append(')');
		return result.toString();
	}

} //ProfilingImpl

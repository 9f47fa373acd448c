/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.Solver;
import org.trainyard.model.experiment.StatePrecision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rev Deq</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#getCellLayers <em>Cell Layers</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#getIterations <em>Iterations</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#getBeta <em>Beta</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#getStatePrecision <em>State Precision</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#getSolver <em>Solver</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#getGradient <em>Gradient</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#getGradientSteps <em>Gradient Steps</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#getKeptIterations <em>Kept Iterations</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.impl.RevDeqImpl#isCausal <em>Causal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RevDeqImpl extends ModelImpl implements RevDeq {
	/**
	 * The default value of the '{@link #getCellLayers() <em>Cell Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellLayers()
	 * @generated
	 * @ordered
	 */
	protected static final int CELL_LAYERS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getCellLayers() <em>Cell Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellLayers()
	 * @generated
	 * @ordered
	 */
	protected int cellLayers = CELL_LAYERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIterations() <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIterations()
	 * @generated
	 * @ordered
	 */
	protected static final int ITERATIONS_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getIterations() <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIterations()
	 * @generated
	 * @ordered
	 */
	protected int iterations = ITERATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double TOLERANCE_EDEFAULT = 1.0E-5;

	/**
	 * The cached value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected double tolerance = TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBeta() <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta()
	 * @generated
	 * @ordered
	 */
	protected static final double BETA_EDEFAULT = 0.8;

	/**
	 * The cached value of the '{@link #getBeta() <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta()
	 * @generated
	 * @ordered
	 */
	protected double beta = BETA_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatePrecision() <em>State Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatePrecision()
	 * @generated
	 * @ordered
	 */
	protected static final StatePrecision STATE_PRECISION_EDEFAULT = StatePrecision.FLOAT64;

	/**
	 * The cached value of the '{@link #getStatePrecision() <em>State Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatePrecision()
	 * @generated
	 * @ordered
	 */
	protected StatePrecision statePrecision = STATE_PRECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSolver() <em>Solver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolver()
	 * @generated
	 * @ordered
	 */
	protected static final Solver SOLVER_EDEFAULT = Solver.REVERSIBLE;

	/**
	 * The cached value of the '{@link #getSolver() <em>Solver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolver()
	 * @generated
	 * @ordered
	 */
	protected Solver solver = SOLVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getGradient() <em>Gradient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradient()
	 * @generated
	 * @ordered
	 */
	protected static final FixedPointGradient GRADIENT_EDEFAULT = FixedPointGradient.REVERSIBLE;

	/**
	 * The cached value of the '{@link #getGradient() <em>Gradient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradient()
	 * @generated
	 * @ordered
	 */
	protected FixedPointGradient gradient = GRADIENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGradientSteps() <em>Gradient Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradientSteps()
	 * @generated
	 * @ordered
	 */
	protected static final int GRADIENT_STEPS_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getGradientSteps() <em>Gradient Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradientSteps()
	 * @generated
	 * @ordered
	 */
	protected int gradientSteps = GRADIENT_STEPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeptIterations() <em>Kept Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeptIterations()
	 * @generated
	 * @ordered
	 */
	protected static final int KEPT_ITERATIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getKeptIterations() <em>Kept Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeptIterations()
	 * @generated
	 * @ordered
	 */
	protected int keptIterations = KEPT_ITERATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCausal() <em>Causal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCausal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CAUSAL_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCausal() <em>Causal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCausal()
	 * @generated
	 * @ordered
	 */
	protected boolean causal = CAUSAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RevDeqImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.REV_DEQ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCellLayers() {
		return cellLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCellLayers(int newCellLayers) {
		int oldCellLayers = cellLayers;
		cellLayers = newCellLayers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__CELL_LAYERS, oldCellLayers, cellLayers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIterations() {
		return iterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIterations(int newIterations) {
		int oldIterations = iterations;
		iterations = newIterations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__ITERATIONS, oldIterations, iterations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTolerance() {
		return tolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTolerance(double newTolerance) {
		double oldTolerance = tolerance;
		tolerance = newTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__TOLERANCE, oldTolerance, tolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBeta() {
		return beta;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeta(double newBeta) {
		double oldBeta = beta;
		beta = newBeta;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__BETA, oldBeta, beta));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatePrecision getStatePrecision() {
		return statePrecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatePrecision(StatePrecision newStatePrecision) {
		StatePrecision oldStatePrecision = statePrecision;
		statePrecision = newStatePrecision == null ? STATE_PRECISION_EDEFAULT : newStatePrecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__STATE_PRECISION, oldStatePrecision, statePrecision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Solver getSolver() {
		return solver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolver(Solver newSolver) {
		Solver oldSolver = solver;
		solver = newSolver == null ? SOLVER_EDEFAULT : newSolver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__SOLVER, oldSolver, solver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedPointGradient getGradient() {
		return gradient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGradient(FixedPointGradient newGradient) {
		FixedPointGradient oldGradient = gradient;
		gradient = newGradient == null ? GRADIENT_EDEFAULT : newGradient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__GRADIENT, oldGradient, gradient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGradientSteps() {
		return gradientSteps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGradientSteps(int newGradientSteps) {
		int oldGradientSteps = gradientSteps;
		gradientSteps = newGradientSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__GRADIENT_STEPS, oldGradientSteps, gradientSteps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKeptIterations() {
		return keptIterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeptIterations(int newKeptIterations) {
		int oldKeptIterations = keptIterations;
		keptIterations = newKeptIterations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__KEPT_ITERATIONS, oldKeptIterations, keptIterations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCausal() {
		return causal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCausal(boolean newCausal) {
		boolean oldCausal = causal;
		causal = newCausal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.REV_DEQ__CAUSAL, oldCausal, causal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.REV_DEQ__CELL_LAYERS:
				return getCellLayers();
			case ExperimentPackage.REV_DEQ__ITERATIONS:
				return getIterations();
			case ExperimentPackage.REV_DEQ__TOLERANCE:
				return getTolerance();
			case ExperimentPackage.REV_DEQ__BETA:
				return getBeta();
			case ExperimentPackage.REV_DEQ__STATE_PRECISION:
				return getStatePrecision();
			case ExperimentPackage.REV_DEQ__SOLVER:
				return getSolver();
			case ExperimentPackage.REV_DEQ__GRADIENT:
				return getGradient();
			case ExperimentPackage.REV_DEQ__GRADIENT_STEPS:
				return getGradientSteps();
			case ExperimentPackage.REV_DEQ__KEPT_ITERATIONS:
				return getKeptIterations();
			case ExperimentPackage.REV_DEQ__CAUSAL:
				return isCausal();
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
			case ExperimentPackage.REV_DEQ__CELL_LAYERS:
				setCellLayers((Integer)newValue);
				return;
			case ExperimentPackage.REV_DEQ__ITERATIONS:
				setIterations((Integer)newValue);
				return;
			case ExperimentPackage.REV_DEQ__TOLERANCE:
				setTolerance((Double)newValue);
				return;
			case ExperimentPackage.REV_DEQ__BETA:
				setBeta((Double)newValue);
				return;
			case ExperimentPackage.REV_DEQ__STATE_PRECISION:
				setStatePrecision((StatePrecision)newValue);
				return;
			case ExperimentPackage.REV_DEQ__SOLVER:
				setSolver((Solver)newValue);
				return;
			case ExperimentPackage.REV_DEQ__GRADIENT:
				setGradient((FixedPointGradient)newValue);
				return;
			case ExperimentPackage.REV_DEQ__GRADIENT_STEPS:
				setGradientSteps((Integer)newValue);
				return;
			case ExperimentPackage.REV_DEQ__KEPT_ITERATIONS:
				setKeptIterations((Integer)newValue);
				return;
			case ExperimentPackage.REV_DEQ__CAUSAL:
				setCausal((Boolean)newValue);
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
			case ExperimentPackage.REV_DEQ__CELL_LAYERS:
				setCellLayers(CELL_LAYERS_EDEFAULT);
				return;
			case ExperimentPackage.REV_DEQ__ITERATIONS:
				setIterations(ITERATIONS_EDEFAULT);
				return;
			case ExperimentPackage.REV_DEQ__TOLERANCE:
				setTolerance(TOLERANCE_EDEFAULT);
				return;
			case ExperimentPackage.REV_DEQ__BETA:
				setBeta(BETA_EDEFAULT);
				return;
			case ExperimentPackage.REV_DEQ__STATE_PRECISION:
				setStatePrecision(STATE_PRECISION_EDEFAULT);
				return;
			case ExperimentPackage.REV_DEQ__SOLVER:
				setSolver(SOLVER_EDEFAULT);
				return;
			case ExperimentPackage.REV_DEQ__GRADIENT:
				setGradient(GRADIENT_EDEFAULT);
				return;
			case ExperimentPackage.REV_DEQ__GRADIENT_STEPS:
				setGradientSteps(GRADIENT_STEPS_EDEFAULT);
				return;
			case ExperimentPackage.REV_DEQ__KEPT_ITERATIONS:
				setKeptIterations(KEPT_ITERATIONS_EDEFAULT);
				return;
			case ExperimentPackage.REV_DEQ__CAUSAL:
				setCausal(CAUSAL_EDEFAULT);
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
			case ExperimentPackage.REV_DEQ__CELL_LAYERS:
				return cellLayers != CELL_LAYERS_EDEFAULT;
			case ExperimentPackage.REV_DEQ__ITERATIONS:
				return iterations != ITERATIONS_EDEFAULT;
			case ExperimentPackage.REV_DEQ__TOLERANCE:
				return tolerance != TOLERANCE_EDEFAULT;
			case ExperimentPackage.REV_DEQ__BETA:
				return beta != BETA_EDEFAULT;
			case ExperimentPackage.REV_DEQ__STATE_PRECISION:
				return statePrecision != STATE_PRECISION_EDEFAULT;
			case ExperimentPackage.REV_DEQ__SOLVER:
				return solver != SOLVER_EDEFAULT;
			case ExperimentPackage.REV_DEQ__GRADIENT:
				return gradient != GRADIENT_EDEFAULT;
			case ExperimentPackage.REV_DEQ__GRADIENT_STEPS:
				return gradientSteps != GRADIENT_STEPS_EDEFAULT;
			case ExperimentPackage.REV_DEQ__KEPT_ITERATIONS:
				return keptIterations != KEPT_ITERATIONS_EDEFAULT;
			case ExperimentPackage.REV_DEQ__CAUSAL:
				return causal != CAUSAL_EDEFAULT;
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
		result.append(" (cellLayers: ");
		result.append(cellLayers);
		result.append(", iterations: ");
		result.append(iterations);
		result.append(", tolerance: ");
		result.append(tolerance);
		result.append(", beta: ");
		result.append(beta);
		result.append(", statePrecision: ");
		result.append(statePrecision);
		result.append(", solver: ");
		result.append(solver);
		result.append(", gradient: ");
		result.append(gradient);
		result.append(", gradientSteps: ");
		result.append(gradientSteps);
		result.append(", keptIterations: ");
		result.append(keptIterations);
		result.append(", causal: ");
		result.append(causal);
		result.append(')');
		return result.toString();
	}

} //RevDeqImpl

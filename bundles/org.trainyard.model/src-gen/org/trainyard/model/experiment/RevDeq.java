/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rev Deq</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Reversible deep equilibrium model (arXiv:2509.12917): one cell of Transformer layers is iterated towards its fixed point; training needs constant memory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#getCellLayers <em>Cell Layers</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#getIterations <em>Iterations</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#getBeta <em>Beta</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#getStatePrecision <em>State Precision</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#getSolver <em>Solver</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#getGradient <em>Gradient</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#getGradientSteps <em>Gradient Steps</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#getKeptIterations <em>Kept Iterations</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.RevDeq#isCausal <em>Causal</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq()
 * @model annotation="http://www.trainyard.org/setting kind='revdeq'"
 * @generated
 */
public interface RevDeq extends Model {
	/**
	 * Returns the value of the '<em><b>Cell Layers</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transformer layers of the cell that is iterated. 1 is enough: depth comes from the iterations, and more layers multiply parameters and time of each of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell Layers</em>' attribute.
	 * @see #setCellLayers(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_CellLayers()
	 * @model default="1"
	 *        annotation="http://www.trainyard.org/setting unit='layers' minimum='1' maximum='512'"
	 * @generated
	 */
	int getCellLayers();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#getCellLayers <em>Cell Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cell Layers</em>' attribute.
	 * @see #getCellLayers()
	 * @generated
	 */
	void setCellLayers(int value);

	/**
	 * Returns the value of the '<em><b>Iterations</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest number of iterations of the solver. Each one of the reversible solver evaluates the cell twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iterations</em>' attribute.
	 * @see #setIterations(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_Iterations()
	 * @model default="8"
	 *        annotation="http://www.trainyard.org/setting unit='iterations' minimum='1' maximum='1000'"
	 * @generated
	 */
	int getIterations();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#getIterations <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iterations</em>' attribute.
	 * @see #getIterations()
	 * @generated
	 */
	void setIterations(int value);

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * The default value is <code>"1.0E-5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The solver stops when the relative change of the state is at most this; 0 runs all iterations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_Tolerance()
	 * @model default="1.0E-5"
	 *        annotation="http://www.trainyard.org/setting minimum='0' maximum='1'"
	 * @generated
	 */
	double getTolerance();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Beta</b></em>' attribute.
	 * The default value is <code>"0.8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relaxation β of the solver: new state = (1 − β) · state + β · cell. 1 cannot be inverted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta</em>' attribute.
	 * @see #setBeta(double)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_Beta()
	 * @model default="0.8"
	 *        annotation="http://www.trainyard.org/setting exclusiveMinimum='0' maximum='1'"
	 * @generated
	 */
	double getBeta();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#getBeta <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta</em>' attribute.
	 * @see #getBeta()
	 * @generated
	 */
	void setBeta(double value);

	/**
	 * Returns the value of the '<em><b>State Precision</b></em>' attribute.
	 * The default value is <code>"float64"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.StatePrecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number format of the state y and z. The reversible gradient rebuilds the states backwards, and rounding grows as (1 − β) to the power −2N.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State Precision</em>' attribute.
	 * @see org.trainyard.model.experiment.StatePrecision
	 * @see #setStatePrecision(StatePrecision)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_StatePrecision()
	 * @model default="float64"
	 * @generated
	 */
	StatePrecision getStatePrecision();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#getStatePrecision <em>State Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Precision</em>' attribute.
	 * @see org.trainyard.model.experiment.StatePrecision
	 * @see #getStatePrecision()
	 * @generated
	 */
	void setStatePrecision(StatePrecision value);

	/**
	 * Returns the value of the '<em><b>Solver</b></em>' attribute.
	 * The default value is <code>"reversible"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.Solver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the fixed point is approached, while training and evaluating alike.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solver</em>' attribute.
	 * @see org.trainyard.model.experiment.Solver
	 * @see #setSolver(Solver)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_Solver()
	 * @model default="reversible"
	 * @generated
	 */
	Solver getSolver();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#getSolver <em>Solver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solver</em>' attribute.
	 * @see org.trainyard.model.experiment.Solver
	 * @see #getSolver()
	 * @generated
	 */
	void setSolver(Solver value);

	/**
	 * Returns the value of the '<em><b>Gradient</b></em>' attribute.
	 * The default value is <code>"reversible"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.FixedPointGradient}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the gradient of the fixed point is computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gradient</em>' attribute.
	 * @see org.trainyard.model.experiment.FixedPointGradient
	 * @see #setGradient(FixedPointGradient)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_Gradient()
	 * @model default="reversible"
	 * @generated
	 */
	FixedPointGradient getGradient();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#getGradient <em>Gradient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gradient</em>' attribute.
	 * @see org.trainyard.model.experiment.FixedPointGradient
	 * @see #getGradient()
	 * @generated
	 */
	void setGradient(FixedPointGradient value);

	/**
	 * Returns the value of the '<em><b>Gradient Steps</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Terms of the implicit gradient, or last iterations that the phantom gradient goes through.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gradient Steps</em>' attribute.
	 * @see #setGradientSteps(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_GradientSteps()
	 * @model default="8"
	 *        annotation="http://www.trainyard.org/setting unit='iterations' minimum='1' maximum='1000'"
	 * @generated
	 */
	int getGradientSteps();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#getGradientSteps <em>Gradient Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gradient Steps</em>' attribute.
	 * @see #getGradientSteps()
	 * @generated
	 */
	void setGradientSteps(int value);

	/**
	 * Returns the value of the '<em><b>Kept Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last iterations whose evaluations the reversible gradient keeps, instead of making them once more: each saves the time of two evaluations and takes their memory, however many iterations there are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept Iterations</em>' attribute.
	 * @see #setKeptIterations(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_KeptIterations()
	 * @model annotation="http://www.trainyard.org/setting unit='iterations' minimum='0' maximum='1000'"
	 * @generated
	 */
	int getKeptIterations();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#getKeptIterations <em>Kept Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kept Iterations</em>' attribute.
	 * @see #getKeptIterations()
	 * @generated
	 */
	void setKeptIterations(int value);

	/**
	 * Returns the value of the '<em><b>Causal</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a position sees only itself and those before it, and predicts the next token.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causal</em>' attribute.
	 * @see #setCausal(boolean)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getRevDeq_Causal()
	 * @model default="true"
	 * @generated
	 */
	boolean isCausal();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.RevDeq#isCausal <em>Causal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Causal</em>' attribute.
	 * @see #isCausal()
	 * @generated
	 */
	void setCausal(boolean value);

} // RevDeq

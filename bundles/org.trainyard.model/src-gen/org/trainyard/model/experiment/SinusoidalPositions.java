/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sinusoidal Positions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Fixed sines and cosines added to the embeddings (Vaswani et al., 2017, arXiv:1706.03762).
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getSinusoidalPositions()
 * @model
 * @generated
 */
public interface SinusoidalPositions extends Positions {
} // SinusoidalPositions

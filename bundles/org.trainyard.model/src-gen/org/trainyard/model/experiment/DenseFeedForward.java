/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dense Feed Forward</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two projections with an activation between them; SwiGLU has a third that gates.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getDenseFeedForward()
 * @model
 * @generated
 */
public interface DenseFeedForward extends FeedForward {
} // DenseFeedForward

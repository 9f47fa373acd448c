/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Additive Attention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Additive attention (Bahdanau et al., 2015, arXiv:1409.0473): the score is v · tanh(W q + U k), in each head.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getAdditiveAttention()
 * @model
 * @generated
 */
public interface AdditiveAttention extends Attention {
} // AdditiveAttention

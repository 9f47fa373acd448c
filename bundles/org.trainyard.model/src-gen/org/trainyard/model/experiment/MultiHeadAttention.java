/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Multi Head Attention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Multi-head attention (Vaswani et al., 2017, arXiv:1706.03762): each head has queries, keys and values of its own.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getMultiHeadAttention()
 * @model
 * @generated
 */
public interface MultiHeadAttention extends DotProductAttention {
} // MultiHeadAttention

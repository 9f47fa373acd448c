/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Learned Positions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A learned vector for each position, added to the embeddings (GPT-2).
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getLearnedPositions()
 * @model
 * @generated
 */
public interface LearnedPositions extends Positions {
} // LearnedPositions

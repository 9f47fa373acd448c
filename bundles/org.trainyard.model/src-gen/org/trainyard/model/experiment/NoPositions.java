/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>No Positions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The model is told no positions; causal attention can still infer them.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getNoPositions()
 * @model annotation="http://www.trainyard.org/setting kind='none'"
 * @generated
 */
public interface NoPositions extends Positions {
} // NoPositions

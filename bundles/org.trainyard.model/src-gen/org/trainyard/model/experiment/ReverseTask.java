/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reverse Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The target is the source from its last token to its first.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getReverseTask()
 * @model
 * @generated
 */
public interface ReverseTask extends SequenceTask {
} // ReverseTask

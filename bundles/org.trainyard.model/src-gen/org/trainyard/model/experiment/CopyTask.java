/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Copy Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The target is the source.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getCopyTask()
 * @model
 * @generated
 */
public interface CopyTask extends SequenceTask {
} // CopyTask

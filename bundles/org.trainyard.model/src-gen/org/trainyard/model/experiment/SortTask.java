/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sort Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The target is the source in ascending order of token id.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getSortTask()
 * @model
 * @generated
 */
public interface SortTask extends SequenceTask {
} // SortTask

/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network that turns token ids into logits over the vocabulary of the task.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getModel()
 * @model abstract="true"
 * @generated
 */
public interface Model extends EObject {
} // Model

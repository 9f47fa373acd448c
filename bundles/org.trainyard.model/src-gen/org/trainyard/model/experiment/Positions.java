/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Positions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the model knows the order of the tokens.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getPositions()
 * @model abstract="true"
 * @generated
 */
public interface Positions extends EObject {
} // Positions

/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rms Norm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root mean square normalization (Zhang and Sennrich, 2019, arXiv:1910.07467): features divided by their root mean square.
 * <!-- end-model-doc -->
 *
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getRmsNorm()
 * @model annotation="http://www.trainyard.org/setting kind='rms-norm'"
 * @generated
 */
public interface RmsNorm extends Norm {
} // RmsNorm

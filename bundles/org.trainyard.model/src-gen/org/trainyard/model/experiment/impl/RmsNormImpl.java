/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.RmsNorm;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rms Norm</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class RmsNormImpl extends NormImpl implements RmsNorm {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RmsNormImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.RMS_NORM;
	}

} //RmsNormImpl

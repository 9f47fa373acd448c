/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.SinusoidalPositions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sinusoidal Positions</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class SinusoidalPositionsImpl extends PositionsImpl implements SinusoidalPositions {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SinusoidalPositionsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.SINUSOIDAL_POSITIONS;
	}

} //SinusoidalPositionsImpl

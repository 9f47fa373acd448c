/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.NoPositions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>No Positions</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class NoPositionsImpl extends PositionsImpl implements NoPositions {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NoPositionsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.NO_POSITIONS;
	}

} //NoPositionsImpl

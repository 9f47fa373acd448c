/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.LearnedPositions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Learned Positions</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class LearnedPositionsImpl extends PositionsImpl implements LearnedPositions {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LearnedPositionsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.LEARNED_POSITIONS;
	}

} //LearnedPositionsImpl

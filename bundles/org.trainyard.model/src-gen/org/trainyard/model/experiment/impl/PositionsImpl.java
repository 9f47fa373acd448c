/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.Positions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Positions</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class PositionsImpl extends EObjectImpl implements Positions {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PositionsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.POSITIONS;
	}

} //PositionsImpl

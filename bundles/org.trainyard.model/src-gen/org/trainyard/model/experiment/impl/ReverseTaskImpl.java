/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.ReverseTask;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reverse Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ReverseTaskImpl extends SequenceTaskImpl implements ReverseTask {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReverseTaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.REVERSE_TASK;
	}

} //ReverseTaskImpl

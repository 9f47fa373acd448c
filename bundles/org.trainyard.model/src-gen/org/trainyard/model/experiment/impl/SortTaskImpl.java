/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.SortTask;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sort Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class SortTaskImpl extends SequenceTaskImpl implements SortTask {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SortTaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.SORT_TASK;
	}

} //SortTaskImpl

/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.trainyard.model.experiment.CopyTask;
import org.trainyard.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Copy Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class CopyTaskImpl extends SequenceTaskImpl implements CopyTask {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CopyTaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.COPY_TASK;
	}

} //CopyTaskImpl

/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.trainyard.model.experiment.DenseFeedForward;
import org.trainyard.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dense Feed Forward</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DenseFeedForwardImpl extends FeedForwardImpl implements DenseFeedForward {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DenseFeedForwardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.DENSE_FEED_FORWARD;
	}

} //DenseFeedForwardImpl

/**
 */
package org.trainyard.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.MultiHeadAttention;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Multi Head Attention</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class MultiHeadAttentionImpl extends DotProductAttentionImpl implements MultiHeadAttention {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MultiHeadAttentionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.MULTI_HEAD_ATTENTION;
	}

} //MultiHeadAttentionImpl

/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dot Product Attention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Attention by scaled dot products of queries and keys.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.DotProductAttention#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.DotProductAttention#getBlockSize <em>Block Size</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getDotProductAttention()
 * @model abstract="true"
 * @generated
 */
public interface DotProductAttention extends Attention {
	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * The default value is <code>"fused"</code>.
	 * The literals are from the enumeration {@link org.trainyard.model.experiment.AttentionKernel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How attention is computed. All kernels give the same result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see org.trainyard.model.experiment.AttentionKernel
	 * @see #setKernel(AttentionKernel)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getDotProductAttention_Kernel()
	 * @model default="fused"
	 * @generated
	 */
	AttentionKernel getKernel();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.DotProductAttention#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see org.trainyard.model.experiment.AttentionKernel
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(AttentionKernel value);

	/**
	 * Returns the value of the '<em><b>Block Size</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys in each block of the blockwise kernel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block Size</em>' attribute.
	 * @see #setBlockSize(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getDotProductAttention_BlockSize()
	 * @model default="64"
	 *        annotation="http://www.trainyard.org/setting unit='tokens' minimum='1' maximum='65536'"
	 * @generated
	 */
	int getBlockSize();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.DotProductAttention#getBlockSize <em>Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block Size</em>' attribute.
	 * @see #getBlockSize()
	 * @generated
	 */
	void setBlockSize(int value);

} // DotProductAttention

/**
 */
package org.trainyard.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grouped Query Attention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Grouped-query attention (Ainslie et al., 2023, arXiv:2305.13245): groups of query heads share keys and values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.GroupedQueryAttention#getKeyValueHeads <em>Key Value Heads</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getGroupedQueryAttention()
 * @model
 * @generated
 */
public interface GroupedQueryAttention extends DotProductAttention {
	/**
	 * Returns the value of the '<em><b>Key Value Heads</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heads of keys and values. It must divide the number of heads; 1 is multi-query attention.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Value Heads</em>' attribute.
	 * @see #setKeyValueHeads(int)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getGroupedQueryAttention_KeyValueHeads()
	 * @model default="2"
	 *        annotation="http://www.trainyard.org/setting minimum='1' maximum='1024'"
	 * @generated
	 */
	int getKeyValueHeads();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.GroupedQueryAttention#getKeyValueHeads <em>Key Value Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Value Heads</em>' attribute.
	 * @see #getKeyValueHeads()
	 * @generated
	 */
	void setKeyValueHeads(int value);

} // GroupedQueryAttention

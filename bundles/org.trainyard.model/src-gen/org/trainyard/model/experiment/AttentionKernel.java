/**
 */
package org.trainyard.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Attention Kernel</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How attention is computed.
 * <!-- end-model-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage#getAttentionKernel()
 * @model
 * @generated
 */
public enum AttentionKernel implements Enumerator {
	/**
	 * The '<em><b>FUSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One fused operation that never holds all weights.
	 * <!-- end-model-doc -->
	 * @see #FUSED_VALUE
	 * @generated
	 * @ordered
	 */
	FUSED(0, "FUSED", "fused"),

	/**
	 * The '<em><b>PLAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All weights [B, H, T, T] at once.
	 * <!-- end-model-doc -->
	 * @see #PLAIN_VALUE
	 * @generated
	 * @ordered
	 */
	PLAIN(1, "PLAIN", "plain"),

	/**
	 * The '<em><b>BLOCKWISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blocks of keys with an online softmax (Milakov and Gimelshein, 2018, arXiv:1805.02867).
	 * <!-- end-model-doc -->
	 * @see #BLOCKWISE_VALUE
	 * @generated
	 * @ordered
	 */
	BLOCKWISE(2, "BLOCKWISE", "blockwise");

	/**
	 * The '<em><b>FUSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One fused operation that never holds all weights.
	 * <!-- end-model-doc -->
	 * @see #FUSED
	 * @model literal="fused"
	 * @generated
	 * @ordered
	 */
	public static final int FUSED_VALUE = 0;

	/**
	 * The '<em><b>PLAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All weights [B, H, T, T] at once.
	 * <!-- end-model-doc -->
	 * @see #PLAIN
	 * @model literal="plain"
	 * @generated
	 * @ordered
	 */
	public static final int PLAIN_VALUE = 1;

	/**
	 * The '<em><b>BLOCKWISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blocks of keys with an online softmax (Milakov and Gimelshein, 2018, arXiv:1805.02867).
	 * <!-- end-model-doc -->
	 * @see #BLOCKWISE
	 * @model literal="blockwise"
	 * @generated
	 * @ordered
	 */
	public static final int BLOCKWISE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Attention Kernel</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AttentionKernel[] VALUES_ARRAY =
		new AttentionKernel[] {
			FUSED,
			PLAIN,
			BLOCKWISE,
		};

	/**
	 * A public read-only list of all the '<em><b>Attention Kernel</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AttentionKernel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Attention Kernel</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttentionKernel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttentionKernel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attention Kernel</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttentionKernel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttentionKernel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attention Kernel</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttentionKernel get(int value) {
		switch (value) {
			case FUSED_VALUE: return FUSED;
			case PLAIN_VALUE: return PLAIN;
			case BLOCKWISE_VALUE: return BLOCKWISE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private AttentionKernel(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //AttentionKernel

/**
 */
package org.trainyard.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>State Precision</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Number format of the state of a RevDEQ.
 * <!-- end-model-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage#getStatePrecision()
 * @model
 * @generated
 */
public enum StatePrecision implements Enumerator {
	/**
	 * The '<em><b>FLOAT64</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64 bits: states are rebuilt exactly, or nearly so.
	 * <!-- end-model-doc -->
	 * @see #FLOAT64_VALUE
	 * @generated
	 * @ordered
	 */
	FLOAT64(0, "FLOAT64", "float64"),

	/**
	 * The '<em><b>FLOAT32</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 32 bits: gradients are off unless β and the iterations are small.
	 * <!-- end-model-doc -->
	 * @see #FLOAT32_VALUE
	 * @generated
	 * @ordered
	 */
	FLOAT32(1, "FLOAT32", "float32"),

	/**
	 * The '<em><b>BFLOAT16</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 16 bits: of no use for reversible gradients.
	 * <!-- end-model-doc -->
	 * @see #BFLOAT16_VALUE
	 * @generated
	 * @ordered
	 */
	BFLOAT16(2, "BFLOAT16", "bfloat16");

	/**
	 * The '<em><b>FLOAT64</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64 bits: states are rebuilt exactly, or nearly so.
	 * <!-- end-model-doc -->
	 * @see #FLOAT64
	 * @model literal="float64"
	 * @generated
	 * @ordered
	 */
	public static final int FLOAT64_VALUE = 0;

	/**
	 * The '<em><b>FLOAT32</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 32 bits: gradients are off unless β and the iterations are small.
	 * <!-- end-model-doc -->
	 * @see #FLOAT32
	 * @model literal="float32"
	 * @generated
	 * @ordered
	 */
	public static final int FLOAT32_VALUE = 1;

	/**
	 * The '<em><b>BFLOAT16</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 16 bits: of no use for reversible gradients.
	 * <!-- end-model-doc -->
	 * @see #BFLOAT16
	 * @model literal="bfloat16"
	 * @generated
	 * @ordered
	 */
	public static final int BFLOAT16_VALUE = 2;

	/**
	 * An array of all the '<em><b>State Precision</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StatePrecision[] VALUES_ARRAY =
		new StatePrecision[] {
			FLOAT64,
			FLOAT32,
			BFLOAT16,
		};

	/**
	 * A public read-only list of all the '<em><b>State Precision</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StatePrecision> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>State Precision</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatePrecision get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StatePrecision result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>State Precision</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatePrecision getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StatePrecision result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>State Precision</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatePrecision get(int value) {
		switch (value) {
			case FLOAT64_VALUE: return FLOAT64;
			case FLOAT32_VALUE: return FLOAT32;
			case BFLOAT16_VALUE: return BFLOAT16;
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
	private StatePrecision(int value, String name, String literal) {
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
	
} //StatePrecision

/**
 */
package org.trainyard.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Digit Order</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which digit of a number comes first.
 * <!-- end-model-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage#getDigitOrder()
 * @model
 * @generated
 */
public enum DigitOrder implements Enumerator {
	/**
	 * The '<em><b>MOST SIGNIFICANT FIRST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As people write.
	 * <!-- end-model-doc -->
	 * @see #MOST_SIGNIFICANT_FIRST_VALUE
	 * @generated
	 * @ordered
	 */
	MOST_SIGNIFICANT_FIRST(0, "MOST_SIGNIFICANT_FIRST", "most-significant-first"),

	/**
	 * The '<em><b>LEAST SIGNIFICANT FIRST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As carries run.
	 * <!-- end-model-doc -->
	 * @see #LEAST_SIGNIFICANT_FIRST_VALUE
	 * @generated
	 * @ordered
	 */
	LEAST_SIGNIFICANT_FIRST(1, "LEAST_SIGNIFICANT_FIRST", "least-significant-first");

	/**
	 * The '<em><b>MOST SIGNIFICANT FIRST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As people write.
	 * <!-- end-model-doc -->
	 * @see #MOST_SIGNIFICANT_FIRST
	 * @model literal="most-significant-first"
	 * @generated
	 * @ordered
	 */
	public static final int MOST_SIGNIFICANT_FIRST_VALUE = 0;

	/**
	 * The '<em><b>LEAST SIGNIFICANT FIRST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As carries run.
	 * <!-- end-model-doc -->
	 * @see #LEAST_SIGNIFICANT_FIRST
	 * @model literal="least-significant-first"
	 * @generated
	 * @ordered
	 */
	public static final int LEAST_SIGNIFICANT_FIRST_VALUE = 1;

	/**
	 * An array of all the '<em><b>Digit Order</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DigitOrder[] VALUES_ARRAY =
		new DigitOrder[] {
			MOST_SIGNIFICANT_FIRST,
			LEAST_SIGNIFICANT_FIRST,
		};

	/**
	 * A public read-only list of all the '<em><b>Digit Order</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DigitOrder> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Digit Order</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DigitOrder get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DigitOrder result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Digit Order</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DigitOrder getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DigitOrder result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Digit Order</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DigitOrder get(int value) {
		switch (value) {
			case MOST_SIGNIFICANT_FIRST_VALUE: return MOST_SIGNIFICANT_FIRST;
			case LEAST_SIGNIFICANT_FIRST_VALUE: return LEAST_SIGNIFICANT_FIRST;
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
	private DigitOrder(int value, String name, String literal) {
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
	
} //DigitOrder

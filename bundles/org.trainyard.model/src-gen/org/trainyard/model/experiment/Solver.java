/**
 */
package org.trainyard.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Solver</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a fixed point is approached.
 * <!-- end-model-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage#getSolver()
 * @model
 * @generated
 */
public enum Solver implements Enumerator {
	/**
	 * The '<em><b>REVERSIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two coupled states that can be run backwards (arXiv:2509.12917).
	 * <!-- end-model-doc -->
	 * @see #REVERSIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	REVERSIBLE(0, "REVERSIBLE", "reversible"),

	/**
	 * The '<em><b>PICARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relaxed fixed-point iteration.
	 * <!-- end-model-doc -->
	 * @see #PICARD_VALUE
	 * @generated
	 * @ordered
	 */
	PICARD(1, "PICARD", "picard"),

	/**
	 * The '<em><b>ANDERSON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anderson acceleration (1965), over the last five states.
	 * <!-- end-model-doc -->
	 * @see #ANDERSON_VALUE
	 * @generated
	 * @ordered
	 */
	ANDERSON(2, "ANDERSON", "anderson"),

	/**
	 * The '<em><b>BROYDEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Broyden's quasi-Newton method (1965).
	 * <!-- end-model-doc -->
	 * @see #BROYDEN_VALUE
	 * @generated
	 * @ordered
	 */
	BROYDEN(3, "BROYDEN", "broyden");

	/**
	 * The '<em><b>REVERSIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two coupled states that can be run backwards (arXiv:2509.12917).
	 * <!-- end-model-doc -->
	 * @see #REVERSIBLE
	 * @model literal="reversible"
	 * @generated
	 * @ordered
	 */
	public static final int REVERSIBLE_VALUE = 0;

	/**
	 * The '<em><b>PICARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relaxed fixed-point iteration.
	 * <!-- end-model-doc -->
	 * @see #PICARD
	 * @model literal="picard"
	 * @generated
	 * @ordered
	 */
	public static final int PICARD_VALUE = 1;

	/**
	 * The '<em><b>ANDERSON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anderson acceleration (1965), over the last five states.
	 * <!-- end-model-doc -->
	 * @see #ANDERSON
	 * @model literal="anderson"
	 * @generated
	 * @ordered
	 */
	public static final int ANDERSON_VALUE = 2;

	/**
	 * The '<em><b>BROYDEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Broyden's quasi-Newton method (1965).
	 * <!-- end-model-doc -->
	 * @see #BROYDEN
	 * @model literal="broyden"
	 * @generated
	 * @ordered
	 */
	public static final int BROYDEN_VALUE = 3;

	/**
	 * An array of all the '<em><b>Solver</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Solver[] VALUES_ARRAY =
		new Solver[] {
			REVERSIBLE,
			PICARD,
			ANDERSON,
			BROYDEN,
		};

	/**
	 * A public read-only list of all the '<em><b>Solver</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Solver> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Solver</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Solver get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Solver result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Solver</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Solver getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Solver result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Solver</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Solver get(int value) {
		switch (value) {
			case REVERSIBLE_VALUE: return REVERSIBLE;
			case PICARD_VALUE: return PICARD;
			case ANDERSON_VALUE: return ANDERSON;
			case BROYDEN_VALUE: return BROYDEN;
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
	private Solver(int value, String name, String literal) {
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
	
} //Solver

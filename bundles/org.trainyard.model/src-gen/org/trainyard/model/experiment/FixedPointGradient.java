/**
 */
package org.trainyard.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Fixed Point Gradient</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the gradient of a fixed point is computed.
 * <!-- end-model-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage#getFixedPointGradient()
 * @model
 * @generated
 */
public enum FixedPointGradient implements Enumerator {
	/**
	 * The '<em><b>REVERSIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact; the states are rebuilt backwards at constant memory.
	 * <!-- end-model-doc -->
	 * @see #REVERSIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	REVERSIBLE(0, "REVERSIBLE", "reversible"),

	/**
	 * The '<em><b>UNROLLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact; every iteration is kept.
	 * <!-- end-model-doc -->
	 * @see #UNROLLED_VALUE
	 * @generated
	 * @ordered
	 */
	UNROLLED(1, "UNROLLED", "unrolled"),

	/**
	 * The '<em><b>CHECKPOINTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact; only the states are kept, and each iteration is computed again.
	 * <!-- end-model-doc -->
	 * @see #CHECKPOINTED_VALUE
	 * @generated
	 * @ordered
	 */
	CHECKPOINTED(2, "CHECKPOINTED", "checkpointed"),

	/**
	 * The '<em><b>IMPLICIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the implicit function theorem, at the fixed point (Bai et al., 2019, arXiv:1909.01377).
	 * <!-- end-model-doc -->
	 * @see #IMPLICIT_VALUE
	 * @generated
	 * @ordered
	 */
	IMPLICIT(3, "IMPLICIT", "implicit"),

	/**
	 * The '<em><b>PHANTOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through the last iterations only (Geng et al., 2021, arXiv:2111.05177).
	 * <!-- end-model-doc -->
	 * @see #PHANTOM_VALUE
	 * @generated
	 * @ordered
	 */
	PHANTOM(4, "PHANTOM", "phantom");

	/**
	 * The '<em><b>REVERSIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact; the states are rebuilt backwards at constant memory.
	 * <!-- end-model-doc -->
	 * @see #REVERSIBLE
	 * @model literal="reversible"
	 * @generated
	 * @ordered
	 */
	public static final int REVERSIBLE_VALUE = 0;

	/**
	 * The '<em><b>UNROLLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact; every iteration is kept.
	 * <!-- end-model-doc -->
	 * @see #UNROLLED
	 * @model literal="unrolled"
	 * @generated
	 * @ordered
	 */
	public static final int UNROLLED_VALUE = 1;

	/**
	 * The '<em><b>CHECKPOINTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact; only the states are kept, and each iteration is computed again.
	 * <!-- end-model-doc -->
	 * @see #CHECKPOINTED
	 * @model literal="checkpointed"
	 * @generated
	 * @ordered
	 */
	public static final int CHECKPOINTED_VALUE = 2;

	/**
	 * The '<em><b>IMPLICIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the implicit function theorem, at the fixed point (Bai et al., 2019, arXiv:1909.01377).
	 * <!-- end-model-doc -->
	 * @see #IMPLICIT
	 * @model literal="implicit"
	 * @generated
	 * @ordered
	 */
	public static final int IMPLICIT_VALUE = 3;

	/**
	 * The '<em><b>PHANTOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through the last iterations only (Geng et al., 2021, arXiv:2111.05177).
	 * <!-- end-model-doc -->
	 * @see #PHANTOM
	 * @model literal="phantom"
	 * @generated
	 * @ordered
	 */
	public static final int PHANTOM_VALUE = 4;

	/**
	 * An array of all the '<em><b>Fixed Point Gradient</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FixedPointGradient[] VALUES_ARRAY =
		new FixedPointGradient[] {
			REVERSIBLE,
			UNROLLED,
			CHECKPOINTED,
			IMPLICIT,
			PHANTOM,
		};

	/**
	 * A public read-only list of all the '<em><b>Fixed Point Gradient</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FixedPointGradient> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Fixed Point Gradient</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FixedPointGradient get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FixedPointGradient result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fixed Point Gradient</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FixedPointGradient getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FixedPointGradient result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fixed Point Gradient</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FixedPointGradient get(int value) {
		switch (value) {
			case REVERSIBLE_VALUE: return REVERSIBLE;
			case UNROLLED_VALUE: return UNROLLED;
			case CHECKPOINTED_VALUE: return CHECKPOINTED;
			case IMPLICIT_VALUE: return IMPLICIT;
			case PHANTOM_VALUE: return PHANTOM;
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
	private FixedPointGradient(int value, String name, String literal) {
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
	
} //FixedPointGradient

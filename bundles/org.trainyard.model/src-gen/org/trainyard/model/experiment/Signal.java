/**
 */
package org.trainyard.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Signal</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A generated signal and what is to be predicted of it.
 * <!-- end-model-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage#getSignal()
 * @model
 * @generated
 */
public enum Signal implements Enumerator {
	/**
	 * The '<em><b>MIXED DEPENDENCIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Noise with local, long-range and periodic dependencies in equal parts, to be reconstructed.
	 * <!-- end-model-doc -->
	 * @see #MIXED_DEPENDENCIES_VALUE
	 * @generated
	 * @ordered
	 */
	MIXED_DEPENDENCIES(0, "MIXED_DEPENDENCIES", "mixed-dependencies"),

	/**
	 * The '<em><b>SINE CURVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target is sin x + 0.5 cos 2x of a random input x.
	 * <!-- end-model-doc -->
	 * @see #SINE_CURVE_VALUE
	 * @generated
	 * @ordered
	 */
	SINE_CURVE(1, "SINE_CURVE", "sine-curve"),

	/**
	 * The '<em><b>SINE AND NOISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slow sines, fast sines and noise, to be reconstructed.
	 * <!-- end-model-doc -->
	 * @see #SINE_AND_NOISE_VALUE
	 * @generated
	 * @ordered
	 */
	SINE_AND_NOISE(2, "SINE_AND_NOISE", "sine-and-noise"),

	/**
	 * The '<em><b>SINE COSINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target is sin x + cos 2x of a random input x.
	 * <!-- end-model-doc -->
	 * @see #SINE_COSINE_VALUE
	 * @generated
	 * @ordered
	 */
	SINE_COSINE(3, "SINE_COSINE", "sine-cosine"),

	/**
	 * The '<em><b>NOISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard normal noise, to be reconstructed.
	 * <!-- end-model-doc -->
	 * @see #NOISE_VALUE
	 * @generated
	 * @ordered
	 */
	NOISE(4, "NOISE", "noise");

	/**
	 * The '<em><b>MIXED DEPENDENCIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Noise with local, long-range and periodic dependencies in equal parts, to be reconstructed.
	 * <!-- end-model-doc -->
	 * @see #MIXED_DEPENDENCIES
	 * @model literal="mixed-dependencies"
	 * @generated
	 * @ordered
	 */
	public static final int MIXED_DEPENDENCIES_VALUE = 0;

	/**
	 * The '<em><b>SINE CURVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target is sin x + 0.5 cos 2x of a random input x.
	 * <!-- end-model-doc -->
	 * @see #SINE_CURVE
	 * @model literal="sine-curve"
	 * @generated
	 * @ordered
	 */
	public static final int SINE_CURVE_VALUE = 1;

	/**
	 * The '<em><b>SINE AND NOISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slow sines, fast sines and noise, to be reconstructed.
	 * <!-- end-model-doc -->
	 * @see #SINE_AND_NOISE
	 * @model literal="sine-and-noise"
	 * @generated
	 * @ordered
	 */
	public static final int SINE_AND_NOISE_VALUE = 2;

	/**
	 * The '<em><b>SINE COSINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target is sin x + cos 2x of a random input x.
	 * <!-- end-model-doc -->
	 * @see #SINE_COSINE
	 * @model literal="sine-cosine"
	 * @generated
	 * @ordered
	 */
	public static final int SINE_COSINE_VALUE = 3;

	/**
	 * The '<em><b>NOISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard normal noise, to be reconstructed.
	 * <!-- end-model-doc -->
	 * @see #NOISE
	 * @model literal="noise"
	 * @generated
	 * @ordered
	 */
	public static final int NOISE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Signal</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Signal[] VALUES_ARRAY =
		new Signal[] {
			MIXED_DEPENDENCIES,
			SINE_CURVE,
			SINE_AND_NOISE,
			SINE_COSINE,
			NOISE,
		};

	/**
	 * A public read-only list of all the '<em><b>Signal</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Signal> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Signal</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Signal get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Signal result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Signal</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Signal getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Signal result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Signal</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Signal get(int value) {
		switch (value) {
			case MIXED_DEPENDENCIES_VALUE: return MIXED_DEPENDENCIES;
			case SINE_CURVE_VALUE: return SINE_CURVE;
			case SINE_AND_NOISE_VALUE: return SINE_AND_NOISE;
			case SINE_COSINE_VALUE: return SINE_COSINE;
			case NOISE_VALUE: return NOISE;
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
	private Signal(int value, String name, String literal) {
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
	
} //Signal

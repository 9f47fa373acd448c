/**
 */
package org.trainyard.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Activation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The nonlinearity of a feed-forward block.
 * <!-- end-model-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage#getActivation()
 * @model
 * @generated
 */
public enum Activation implements Enumerator {
	/**
	 * The '<em><b>RELU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * max(0, x).
	 * <!-- end-model-doc -->
	 * @see #RELU_VALUE
	 * @generated
	 * @ordered
	 */
	RELU(0, "RELU", "relu"),

	/**
	 * The '<em><b>GELU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * x Φ(x), exact (Hendrycks and Gimpel, 2016, arXiv:1606.08415).
	 * <!-- end-model-doc -->
	 * @see #GELU_VALUE
	 * @generated
	 * @ordered
	 */
	GELU(1, "GELU", "gelu"),

	/**
	 * The '<em><b>GELU TANH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tanh approximation of GELU that GPT-2 uses.
	 * <!-- end-model-doc -->
	 * @see #GELU_TANH_VALUE
	 * @generated
	 * @ordered
	 */
	GELU_TANH(2, "GELU_TANH", "gelu-tanh"),

	/**
	 * The '<em><b>SWIGLU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A gate SiLU(W x) times a second projection (Shazeer, 2020, arXiv:2002.05202).
	 * <!-- end-model-doc -->
	 * @see #SWIGLU_VALUE
	 * @generated
	 * @ordered
	 */
	SWIGLU(3, "SWIGLU", "swiglu");

	/**
	 * The '<em><b>RELU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * max(0, x).
	 * <!-- end-model-doc -->
	 * @see #RELU
	 * @model literal="relu"
	 * @generated
	 * @ordered
	 */
	public static final int RELU_VALUE = 0;

	/**
	 * The '<em><b>GELU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * x Φ(x), exact (Hendrycks and Gimpel, 2016, arXiv:1606.08415).
	 * <!-- end-model-doc -->
	 * @see #GELU
	 * @model literal="gelu"
	 * @generated
	 * @ordered
	 */
	public static final int GELU_VALUE = 1;

	/**
	 * The '<em><b>GELU TANH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tanh approximation of GELU that GPT-2 uses.
	 * <!-- end-model-doc -->
	 * @see #GELU_TANH
	 * @model literal="gelu-tanh"
	 * @generated
	 * @ordered
	 */
	public static final int GELU_TANH_VALUE = 2;

	/**
	 * The '<em><b>SWIGLU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A gate SiLU(W x) times a second projection (Shazeer, 2020, arXiv:2002.05202).
	 * <!-- end-model-doc -->
	 * @see #SWIGLU
	 * @model literal="swiglu"
	 * @generated
	 * @ordered
	 */
	public static final int SWIGLU_VALUE = 3;

	/**
	 * An array of all the '<em><b>Activation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Activation[] VALUES_ARRAY =
		new Activation[] {
			RELU,
			GELU,
			GELU_TANH,
			SWIGLU,
		};

	/**
	 * A public read-only list of all the '<em><b>Activation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Activation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Activation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Activation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Activation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Activation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Activation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Activation get(int value) {
		switch (value) {
			case RELU_VALUE: return RELU;
			case GELU_VALUE: return GELU;
			case GELU_TANH_VALUE: return GELU_TANH;
			case SWIGLU_VALUE: return SWIGLU;
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
	private Activation(int value, String name, String literal) {
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
	
} //Activation

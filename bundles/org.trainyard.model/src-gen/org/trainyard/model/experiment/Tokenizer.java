/**
 */
package org.trainyard.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Tokenizer</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a text is cut into tokens.
 * <!-- end-model-doc -->
 * @see org.trainyard.model.experiment.ExperimentPackage#getTokenizer()
 * @model
 * @generated
 */
public enum Tokenizer implements Enumerator {
	/**
	 * The '<em><b>CHARACTERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each character that occurs is a token, in order of code point.
	 * <!-- end-model-doc -->
	 * @see #CHARACTERS_VALUE
	 * @generated
	 * @ordered
	 */
	CHARACTERS(0, "CHARACTERS", "characters"),

	/**
	 * The '<em><b>BYTES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each byte of the UTF-8 text is a token.
	 * <!-- end-model-doc -->
	 * @see #BYTES_VALUE
	 * @generated
	 * @ordered
	 */
	BYTES(1, "BYTES", "bytes"),

	/**
	 * The '<em><b>GPT2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The byte-pair tokens of GPT-2 (r50k_base), 50,257 of them.
	 * <!-- end-model-doc -->
	 * @see #GPT2_VALUE
	 * @generated
	 * @ordered
	 */
	GPT2(2, "GPT2", "gpt2"),

	/**
	 * The '<em><b>TOKENIZER JSON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A tokenizer file of Hugging Face.
	 * <!-- end-model-doc -->
	 * @see #TOKENIZER_JSON_VALUE
	 * @generated
	 * @ordered
	 */
	TOKENIZER_JSON(3, "TOKENIZER_JSON", "tokenizer-json");

	/**
	 * The '<em><b>CHARACTERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each character that occurs is a token, in order of code point.
	 * <!-- end-model-doc -->
	 * @see #CHARACTERS
	 * @model literal="characters"
	 * @generated
	 * @ordered
	 */
	public static final int CHARACTERS_VALUE = 0;

	/**
	 * The '<em><b>BYTES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each byte of the UTF-8 text is a token.
	 * <!-- end-model-doc -->
	 * @see #BYTES
	 * @model literal="bytes"
	 * @generated
	 * @ordered
	 */
	public static final int BYTES_VALUE = 1;

	/**
	 * The '<em><b>GPT2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The byte-pair tokens of GPT-2 (r50k_base), 50,257 of them.
	 * <!-- end-model-doc -->
	 * @see #GPT2
	 * @model literal="gpt2"
	 * @generated
	 * @ordered
	 */
	public static final int GPT2_VALUE = 2;

	/**
	 * The '<em><b>TOKENIZER JSON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A tokenizer file of Hugging Face.
	 * <!-- end-model-doc -->
	 * @see #TOKENIZER_JSON
	 * @model literal="tokenizer-json"
	 * @generated
	 * @ordered
	 */
	public static final int TOKENIZER_JSON_VALUE = 3;

	/**
	 * An array of all the '<em><b>Tokenizer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Tokenizer[] VALUES_ARRAY =
		new Tokenizer[] {
			CHARACTERS,
			BYTES,
			GPT2,
			TOKENIZER_JSON,
		};

	/**
	 * A public read-only list of all the '<em><b>Tokenizer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Tokenizer> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tokenizer</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tokenizer get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Tokenizer result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tokenizer</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tokenizer getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Tokenizer result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tokenizer</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tokenizer get(int value) {
		switch (value) {
			case CHARACTERS_VALUE: return CHARACTERS;
			case BYTES_VALUE: return BYTES;
			case GPT2_VALUE: return GPT2;
			case TOKENIZER_JSON_VALUE: return TOKENIZER_JSON;
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
	private Tokenizer(int value, String name, String literal) {
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
	
} //Tokenizer

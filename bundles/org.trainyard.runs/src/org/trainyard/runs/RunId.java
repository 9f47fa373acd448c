package org.trainyard.runs;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Names of runs that are unique without asking anybody. */
public final class RunId {

	/** Crockford's base 32: no i, l, o, u, so that an id can be read aloud and copied by hand. */
	private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
	private static final int LENGTH = 8;
	private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
	private static final SecureRandom RANDOM = new SecureRandom();

	private RunId() {
	}

	/** A new id of 8 characters, 40 random bits. */
	public static String random() {
		return RANDOM.ints(LENGTH, 0, ALPHABET.length())
				.collect(StringBuilder::new, (id, digit) -> id.append(ALPHABET.charAt(digit)), StringBuilder::append)
				.toString();
	}

	/** Whether an id can name a run and the folder of its files: 1 to 64 letters, digits, underscores and hyphens. */
	public static boolean isValid(String id) {
		return VALID.matcher(id).matches();
	}
}

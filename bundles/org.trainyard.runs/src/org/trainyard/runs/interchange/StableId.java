package org.trainyard.runs.interchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The id that a run from elsewhere has in every store: the same source, the same id. */
final class StableId {

	/** As in {@link org.trainyard.runs.RunId}: no i, l, o, u. */
	private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
	private static final int LENGTH = 12;

	private StableId() {
	}

	/** 12 characters, 60 bits of the key's SHA-256. */
	static String of(String key) {
		byte[] hash = hash(key);
		StringBuilder id = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			id.append(ALPHABET.charAt(hash[i] & 31));
		}
		return id.toString();
	}

	private static byte[] hash(String key) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}
}

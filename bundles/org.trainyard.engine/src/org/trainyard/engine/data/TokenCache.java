package org.trainyard.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where texts are kept as tokens, so that each is tokenized once: {@code trainyard/tokens} in the user's cache folder
 * ({@code XDG_CACHE_HOME}, else {@code ~/.cache}). Everything in it may be deleted.
 */
final class TokenCache {

	private TokenCache() {
	}

	/** The tokens of that text by that tokenizer. */
	static TokenFile tokens(Path text, TextTokenizer tokenizer, String tokenizerKey) throws IOException {
		Path file = folder().resolve(key(text, tokenizerKey) + ".tokens");
		if (!Files.exists(file)) {
			TokenFile.write(text, tokenizer, file);
		}
		return TokenFile.open(file);
	}

	private static Path folder() {
		String cache = System.getenv("XDG_CACHE_HOME");
		Path root = cache != null && Path.of(cache).isAbsolute() ? Path.of(cache)
				: Path.of(System.getProperty("user.home"), ".cache");
		return root.resolve("trainyard").resolve("tokens");
	}

	/** Another text or another tokenizer has another key. */
	private static String key(Path text, String tokenizerKey) throws IOException {
		MessageDigest digest = sha256();
		digest.update(tokenizerKey.getBytes(StandardCharsets.UTF_8));
		try (InputStream stream = new DigestInputStream(Files.newInputStream(text), digest)) {
			stream.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}

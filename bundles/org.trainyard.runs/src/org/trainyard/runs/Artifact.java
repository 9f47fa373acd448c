package org.trainyard.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that a run has left.
 *
 * @param name   path below the folder of the run's files, with slashes
 * @param bytes  its size
 * @param sha256 of its content, 64 hexadecimal digits
 */
public record Artifact(String name, long bytes, String sha256) {

	/** The artifact that a file is. */
	static Artifact of(String name, Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			long bytes = in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
			return new Artifact(name, bytes, HexFormat.of().formatHex(digest.digest()));
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}
}

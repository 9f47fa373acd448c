package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.Artifact;

/** Copies the files of a run into the store, each once until it changes. */
final class ArtifactCopies {

	private static final String FOLDER = "artifacts/";

	private record Seen(long bytes, FileTime modified) {
	}

	private final Map<String, Artifact> stored = new HashMap<>();
	private final Map<String, Seen> copied = new HashMap<>();

	ArtifactCopies(List<Artifact> stored) {
		stored.forEach(artifact -> this.stored.put(artifact.name(), artifact));
	}

	/** Whether the store has this file, by its size; in one sitting, also by when it was changed. */
	boolean isKnown(String name, Path file) throws IOException {
		Seen now = seen(file);
		Seen before = copied.get(name);
		if (before == null) {
			Artifact artifact = stored.get(FOLDER + safe(name));
			if (artifact == null || artifact.bytes() != now.bytes) {
				return false;
			}
			copied.put(name, now);
			return true;
		}
		return before.equals(now);
	}

	private static Seen seen(Path file) throws IOException {
		return new Seen(Files.size(file), Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS));
	}

	/** Copies the file; what was there before goes only when all is written. */
	Artifact copy(String name, Path file, Path files) throws IOException {
		Seen now = seen(file);
		String safe = FOLDER + safe(name);
		Path target = files.resolve(safe);
		if (!target.normalize().startsWith(files)) {
			throw new IOException(Messages.get("import.name", name));
		}
		Files.createDirectories(target.getParent());
		Path draft = Files.createTempFile(target.getParent(), ".import", null);
		try {
			Artifact artifact = write(safe, file, draft);
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			copied.put(name, now);
			return artifact;
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static Artifact write(String name, Path from, Path to) throws IOException {
		MessageDigest digest = sha256();
		long bytes;
		try (InputStream in = Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS);
				OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
			bytes = in.transferTo(out);
		}
		return new Artifact(name, bytes, HexFormat.of().formatHex(digest.digest()));
	}

	/** Control characters have no place in a name; two dots are no name. */
	private static String safe(String name) throws IOException {
		for (String part : name.split("/", -1)) {
			if (part.isEmpty() || part.equals(".") || part.equals("..")) {
				throw new IOException(Messages.get("import.name", name));
			}
		}
		return Clean.line(name);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}
}

package org.trainyard.runs.comparison;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.QueryException;

/**
 * Reads and writes {@code .comparison} files: JSON in UTF-8, one object with {@code version} {@value #VERSION} and the
 * parts of {@link SavedComparison} under their names. Fields that are not there have their standard values; unknown ones
 * are kept.
 */
public final class ComparisonFile {

	/** The extension of the files, without the point. */
	public static final String EXTENSION = "comparison";

	/** What this program writes; files of later versions are refused, for their runs may mean something else. */
	static final int VERSION = 1;

	/** Nobody writes so much by hand, and a wrong file is not read into memory. */
	private static final long MOST_BYTES = 16 << 20;

	private ComparisonFile() {
	}

	/** @throws ComparisonException if it cannot be read or is none */
	public static SavedComparison read(Path file) throws ComparisonException {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new ComparisonException(Messages.text("file.large", file));
			}
			return parse(file.toString(), Files.readString(file));
		} catch (CharacterCodingException noText) {
			throw new ComparisonException(Messages.text("file.no_text", file), noText);
		} catch (IOException error) {
			throw new ComparisonException(Messages.text("file.unreadable", file, reason(error)), error);
		}
	}

	/**
	 * @param name what the text is called in messages, such as its file
	 * @throws ComparisonException if it is no comparison, or one of a later version
	 */
	public static SavedComparison parse(String name, String text) throws ComparisonException {
		return new ComparisonParser(name).parse(text);
	}

	/**
	 * The query of a comparison, if it has one.
	 *
	 * @param name what the comparison is called in messages, such as its file
	 * @throws ComparisonException if it cannot be understood; the rest of the comparison is all right
	 */
	public static Optional<Query> query(String name, SavedComparison comparison) throws ComparisonException {
		try {
			return comparison.query().isBlank() ? Optional.empty() : Optional.of(Query.parse(comparison.query()));
		} catch (QueryException wrong) {
			throw new ComparisonException(Messages.text("file.query", name, wrong.getMessage()), wrong);
		}
	}

	/** The content of a file. */
	public static String text(SavedComparison comparison) {
		return ComparisonParser.text(comparison);
	}

	/**
	 * Writes a file, all of it or nothing; what was there before goes only when all is on the disk.
	 *
	 * @throws ComparisonException if it cannot be written there
	 */
	public static void write(Path file, SavedComparison comparison) throws ComparisonException {
		try {
			replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), text(comparison));
		} catch (IOException error) {
			throw new ComparisonException(Messages.text("file.not_written", file, reason(error)), error);
		}
	}

	private static void replace(Path target, String text) throws IOException {
		Path draft = target.resolveSibling('.' + target.getFileName().toString() + '.' + ProcessHandle.current().pid());
		try {
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					StandardOpenOption.TRUNCATE_EXISTING)) {
				ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static String reason(IOException error) {
		return switch (error) {
		case NoSuchFileException missing -> Messages.text("reason.missing", missing.getFile());
		case AccessDeniedException denied -> Messages.text("reason.denied");
		case FileSystemException other when other.getReason() != null -> other.getReason();
		default -> String.valueOf(error.getMessage());
		};
	}
}

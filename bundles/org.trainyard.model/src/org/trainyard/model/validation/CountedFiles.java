package org.trainyard.model.validation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.trainyard.model.TokenizerFile;

/** Counts what is in files, each only once as long as its size and its time stay the same. */
final class CountedFiles {

	/** Enough to meet nearly every character of a text, and read in less than a second. */
	private static final int CHARACTERS = 64 << 20;

	/** Larger vocabularies than any that is published; in bytes. */
	private static final long TOKENIZER = 64 << 20;

	private static final int PIECE = 1 << 16;

	/** More files than anybody looks at in turn. */
	private static final int REMEMBERED = 256;

	private static final Map<FileFacts, Facts> FACTS = latest();
	private static final Map<Version, OptionalLong> COUNTS = latest();

	private CountedFiles() {
	}

	/** One content of a file. */
	private record Version(Path file, Object kind, long size, FileTime time) {
	}

	/** Reads a file that can be read as what it should be. */
	private interface Count {
		long of(Path file) throws IOException;
	}

	private static <K, V> Map<K, V> latest() {
		return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > REMEMBERED;
			}
		});
	}

	/** What was found last, even if the files have changed since; null if nobody looked. */
	static Facts known(FileFacts files) {
		return FACTS.get(files);
	}

	static void remember(FileFacts files, Facts facts) {
		FACTS.put(files, facts);
	}

	/** Different characters of a text, of a very long one of its beginning; empty if it is no UTF-8 text. */
	static OptionalLong characters(Path text) {
		return count(text, Long.MAX_VALUE, CountedFiles::countCharacters, "characters");
	}

	/** Tokens of a {@code tokenizer.json}; empty if it is none. */
	static OptionalLong tokens(Path file) {
		return count(file, TOKENIZER, TokenizerFile::size, "tokens");
	}

	private static OptionalLong count(Path file, long largest, Count count, String kind) {
		try {
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			if (!attributes.isRegularFile() || attributes.size() > largest) {
				return OptionalLong.empty();
			}
			Version version = new Version(file, kind, attributes.size(), attributes.lastModifiedTime());
			OptionalLong known = COUNTS.get(version);
			if (known == null) {
				known = counted(file, count);
				COUNTS.put(version, known);
			}
			return known;
		} catch (IOException e) {
			return OptionalLong.empty(); // what is not known is not checked; training says what is wrong with the file
		}
	}

	private static OptionalLong counted(Path file, Count count) {
		try {
			return OptionalLong.of(count.of(file));
		} catch (IOException e) {
			return OptionalLong.empty();
		}
	}

	private static long countCharacters(Path text) throws IOException {
		BitSet seen = new BitSet();
		char[] piece = new char[PIECE];
		char high = 0;
		try (Reader reader = Files.newBufferedReader(text, StandardCharsets.UTF_8)) {
			int length = reader.read(piece);
			for (long read = 0; length >= 0 && read < CHARACTERS; read += length, length = reader.read(piece)) {
				for (int i = 0; i < length; i++) {
					if (Character.isHighSurrogate(piece[i])) {
						high = piece[i]; // its other half may be in the next piece
					} else {
						seen.set(Character.isLowSurrogate(piece[i]) ? Character.toCodePoint(high, piece[i]) : piece[i]);
					}
				}
			}
		}
		return seen.cardinality();
	}
}

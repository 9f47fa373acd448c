package org.trainyard.runs.interchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.StoreException;

/**
 * A CSV file as one run, read as {@link CsvColumns} says. It is read from its beginning whenever it is asked, for a record
 * may span lines; records that were told before are skipped.
 */
final class CsvPlace implements RunPlace {

	private static final String BYTE_ORDER_MARK = "\ufeff";

	private final Path file;
	private final String name;
	private long told;
	private String failure = "";

	CsvPlace(Path file) {
		this.file = file;
		name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
	}

	@Override
	public String describe() {
		return Messages.get("csv.place", file);
	}

	@Override
	public void read(RunSink sink, boolean last) throws StoreException, InterchangeException {
		char separator = separator();
		try (Reader in = new BufferedReader(
				new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
			CsvReader records = new CsvReader(in, separator);
			List<String> header = records.next();
			if (header == null) {
				throw new InterchangeException(Messages.get("csv.empty", file));
			}
			header.set(0, header.getFirst().replace(BYTE_ORDER_MARK, ""));
			CsvColumns columns = CsvColumns.of(file, header);
			Instant modified = Times.modified(file);
			RunContents contents = sink.run(new RunDescription("csv:" + file, name, "", modified,
					columns.hasWallTime() ? firstTime(columns, separator, modified) : modified,
					!columns.hasWallTime(),
					Map.of("import.source", file.toString(), "import.format", "CSV")));
			records(records, columns, contents, sink, last);
		} catch (IOException error) {
			if (!failure.equals(error.getMessage())) {
				failure = String.valueOf(error.getMessage());
				throw new InterchangeException(Messages.get("file.unreadable", file, error), error);
			}
		}
	}

	private void records(CsvReader records, CsvColumns columns, RunContents contents, RunSink sink, boolean last)
			throws IOException, StoreException {
		long number = 0;
		for (List<String> fields = records.next(); fields != null; fields = records.next()) {
			sink.checkWanted();
			number++;
			boolean blank = fields.size() == 1 && fields.getFirst().isBlank();
			if (number > told && (records.isComplete() || last)) {
				told = number;
				if (!blank) {
					columns.tell(fields, records.line(), contents);
				}
			}
		}
	}

	/** When the run began is known from its first record, which is read ahead. */
	private Instant firstTime(CsvColumns columns, char separator, Instant otherwise) throws IOException {
		try (Reader in = new BufferedReader(
				new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
			CsvReader records = new CsvReader(in, separator);
			records.next();
			List<String> first = records.next();
			Instant time = first == null ? null : columns.wallTime(first);
			return time == null ? otherwise : time;
		}
	}

	/** Comma, semicolon or tab: the one that the header has most of. */
	private char separator() throws InterchangeException {
		String header;
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
			char[] beginning = new char[1 << 16];
			int length = Math.max(0, in.read(beginning));
			header = new String(beginning, 0, length).lines().findFirst().orElse("");
		} catch (IOException error) {
			throw new InterchangeException(Messages.get("file.unreadable", file, error), error);
		}
		char best = ',';
		for (char candidate : new char[] { ';', '\t' }) {
			if (count(header, candidate) > count(header, best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static long count(String text, char character) {
		return text.chars().filter(each -> each == character).count();
	}
}

package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** The records of a CSV file as RFC 4180 has them; a record that is not complete yet waits. */
final class CsvReader {

	private static final int LONGEST_FIELD = 1 << 20;
	private static final int MOST_FIELDS = 10_000;

	private final Reader in;
	private final char separator;
	private final StringBuilder field = new StringBuilder();
	private long line = 1;
	private long lineOfRecord = 1;
	private boolean complete;
	private int pushedBack = -1;

	CsvReader(Reader in, char separator) {
		this.in = in;
		this.separator = separator;
	}

	/** The line in which the last record begins, from 1. */
	long line() {
		return lineOfRecord;
	}

	/** Whether the last record had a line's end. */
	boolean isComplete() {
		return complete;
	}

	/**
	 * The fields of the next record.
	 *
	 * @return null if there is none
	 * @throws IOException if the file cannot be read or a record is too long
	 */
	List<String> next() throws IOException {
		lineOfRecord = line;
		List<String> fields = new ArrayList<>();
		int next = read();
		if (next < 0) {
			return null;
		}
		while (true) {
			next = next == '"' ? quoted() : plain(next);
			fields.add(field.toString());
			field.setLength(0);
			if (next != separator) {
				break;
			}
			if (fields.size() == MOST_FIELDS) {
				throw new IOException(Messages.get("csv.fields", lineOfRecord, MOST_FIELDS));
			}
			next = read();
		}
		complete = next == '\n';
		return fields;
	}

	/** @return what ended the field */
	private int plain(int first) throws IOException {
		int next = first;
		while (next >= 0 && next != separator && next != '\n') {
			append(next);
			next = read();
		}
		return next;
	}

	private int quoted() throws IOException {
		int next = read();
		while (next >= 0) {
			if (next == '"') {
				next = read();
				if (next != '"') {
					return plain(next);
				}
			}
			append(next);
			next = read();
		}
		throw new IOException(Messages.get("csv.quote", lineOfRecord));
	}

	private void append(int character) throws IOException {
		if (field.length() == LONGEST_FIELD) {
			throw new IOException(Messages.get("csv.long", lineOfRecord));
		}
		field.append((char) character);
	}

	/** The next character; all line ends are one. */
	private int read() throws IOException {
		int next = pushedBack;
		pushedBack = -1;
		if (next < 0) {
			next = in.read();
		}
		if (next == '\r') {
			int after = in.read();
			pushedBack = after == '\n' ? -1 : after;
			next = '\n';
		}
		if (next == '\n') {
			line++;
		}
		return next;
	}
}

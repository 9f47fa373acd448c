package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table of text whose columns are as wide as what they hold; columns of numbers are aligned to the right. */
final class Table {

	private static final String GAP = "  ";

	private final List<String> head;
	private final List<List<String>> rows = new ArrayList<>();
	private final boolean[] right;

	Table(List<String> head) {
		this.head = head;
		this.right = new boolean[head.size()];
	}

	Table(String... head) {
		this(List.of(head));
	}

	/** Aligns the columns from the given one on to the right. */
	Table numbersFrom(int column) {
		for (int i = column; i < right.length; i++) {
			right[i] = true;
		}
		return this;
	}

	/** Aligns one column to the right. */
	Table numbersAt(int column) {
		right[column] = true;
		return this;
	}

	/** Adds a row with a cell for each column. */
	Table row(List<String> cells) {
		rows.add(cells);
		return this;
	}

	Table row(String... cells) {
		return row(List.of(cells));
	}

	void print(PrintWriter out, String indent) {
		int[] widths = new int[head.size()];
		measure(head, widths);
		rows.forEach(row -> measure(row, widths));
		print(out, indent, head, widths);
		rows.forEach(row -> print(out, indent, row, widths));
	}

	private static void measure(List<String> row, int[] widths) {
		for (int i = 0; i < widths.length; i++) {
			widths[i] = Math.max(widths[i], width(row.get(i)));
		}
	}

	private void print(PrintWriter out, String indent, List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder(indent);
		for (int i = 0; i < widths.length; i++) {
			String cell = row.get(i);
			String blank = " ".repeat(widths[i] - width(cell));
			line.append(i == 0 ? "" : GAP).append(right[i] ? blank + cell : cell + blank);
		}
		out.println(line.toString().stripTrailing());
	}

	/** Columns of a terminal that a text takes: Chinese, Japanese and Korean characters take two. */
	static int width(String text) {
		return text.codePoints().map(Table::width).sum();
	}

	private static int width(int character) {
		return isWide(character) ? 2 : 1;
	}

	/** The text, or so much of its beginning as fits, and an ellipsis. */
	static String cut(String text, int width) {
		if (width(text) <= width) {
			return text;
		}
		int end = 0;
		int used = 1; // the ellipsis
		while (used + width(text.codePointAt(end)) <= width) {
			used += width(text.codePointAt(end));
			end = text.offsetByCodePoints(end, 1);
		}
		return text.substring(0, end) + '…';
	}

	private static boolean isWide(int character) {
		return character >= 0x1100 && character <= 0x115F || character >= 0x2E80 && character <= 0xA4CF
				|| character >= 0xAC00 && character <= 0xD7A3 || character >= 0xF900 && character <= 0xFAFF
				|| character >= 0xFE30 && character <= 0xFE6F || character >= 0xFF00 && character <= 0xFF60
				|| character >= 0xFFE0 && character <= 0xFFE6 || character >= 0x1F300 && character <= 0x1FAFF
				|| character >= 0x20000 && character <= 0x3FFFD;
	}
}

package org.trainyard.cli;

import java.io.PrintWriter;

/** The last line of a terminal, which is written over again and again. */
final class StatusLine {

	/** What every terminal has, so that the line never wraps. */
	private static final int WIDTH = 79;
	private static final int BAR = 24;

	private final PrintWriter out;
	private int shown;

	/** @param out a terminal */
	StatusLine(PrintWriter out) {
		this.out = out;
	}

	/** A bar that is filled so far, for example {@code [######..................]}. */
	static String bar(long done, long all) {
		int filled = (int) (BAR * done / all);
		return '[' + "#".repeat(filled) + ".".repeat(BAR - filled) + ']';
	}

	void show(String text) {
		String cut = Table.cut(text, WIDTH);
		int width = Table.width(cut);
		out.print('\r' + cut + " ".repeat(Math.max(0, shown - width)));
		out.flush();
		shown = width;
	}

	/** Leaves the line empty, where there is one. */
	void clear() {
		if (shown > 0) {
			show("");
			out.print('\r');
			out.flush();
		}
	}
}

package org.trainyard.plots;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels along a side of a heat map: as many as there is room for, none over another.
 *
 * @param shown in order
 * @param longest how long the longest of them is, or of few rows or columns the longest of all, in pixels
 */
record SideLabels(List<Label> shown, double longest) {

	/** The label of a row or column. */
	record Label(int at, String text) {
	}

	/**
	 * A side of a picture.
	 *
	 * @param from the first row or column in sight
	 * @param count how many are in sight
	 * @param cell how much room each has, in pixels
	 */
	record Side(Labels labels, int from, int count, double cell) {
	}

	private static final int[] ROUND = { 1, 2, 5 };

	/**
	 * Of this many, so many lines' heights of room are kept for the longest even where it is left out: it is shown when the
	 * pointer is there.
	 */
	private static final int MEASURED = 64;
	private static final double KEPT = 5;

	/** Longer names are cut before they are measured, which takes its time. */
	private static final int CUT = 80;

	/**
	 * Labels one below the other.
	 *
	 * @param most how long one may be, in pixels
	 */
	static SideLabels stacked(Side side, double most, Surface surface) {
		SideLabels some = of(side, every(side, surface.lineHeight()), most, surface);
		double room = side.count > MEASURED ? 0
				: Math.min(KEPT * surface.lineHeight(), of(side, 1, most, surface).longest);
		return new SideLabels(some.shown, Math.max(some.longest, room));
	}

	/**
	 * Labels in one line; none where they are names and not each has room, for then they must be turned. Single letters
	 * need no more room as they are, and could be mistaken for others if they were turned.
	 */
	static SideLabels inLine(Side side, double gap, Surface surface) {
		if (side.labels.kind() == Labels.Kind.NUMBERS) {
			return of(side, every(side, widest(side, surface) + gap), Double.MAX_VALUE, surface);
		}
		if (isLetters(side, surface)) {
			return of(side, every(side, surface.lineHeight()), Double.MAX_VALUE, surface);
		}
		if (side.cell < surface.lineHeight()) {
			return null;
		}
		SideLabels all = of(side, 1, Double.MAX_VALUE, surface);
		return all.longest + gap <= side.cell ? all : null;
	}

	/** Whether no label is wider than a line is high; a single letter never is. */
	private static boolean isLetters(Side side, Surface surface) {
		for (int at = side.from; at < side.from + side.count; at++) {
			String text = side.labels.text(at);
			if (text.length() > 2 || text.length() == 2 && surface.width(text) > surface.lineHeight()) {
				return false;
			}
		}
		return true;
	}

	private static double widest(Side side, Surface surface) {
		String longest = "";
		for (int at = side.from; at < side.from + side.count; at++) {
			String text = side.labels.text(at);
			longest = text.length() > longest.length() ? text : longest;
		}
		return surface.width(longest);
	}

	/** Only one in so many has a label. */
	private static int every(Side side, double needed) {
		int least = (int) Math.max(1, Math.min(Integer.MAX_VALUE / 10.0, Math.ceil(needed / side.cell)));
		if (side.labels.kind() != Labels.Kind.NUMBERS) {
			return least;
		}
		for (int power = 1;; power *= 10) {
			for (int digit : ROUND) {
				if (digit * power >= least) {
					return digit * power;
				}
			}
		}
	}

	private static SideLabels of(Side side, int every, double most, Surface surface) {
		List<Label> shown = new ArrayList<>();
		double longest = 0;
		int first = side.from + Math.floorMod(side.labels.origin() - side.from, every);
		for (int at = first; at < side.from + side.count; at += every) {
			String text = fit(side.labels.text(at), most, surface);
			shown.add(new Label(at, text));
			longest = Math.max(longest, surface.width(text));
		}
		return new SideLabels(shown, longest);
	}

	/** A label cut so that it fits. */
	static String fit(String text, double most, Surface surface) {
		return surface.fit(text.length() <= CUT ? text : text.substring(0, text.offsetByCodePoints(0, CUT / 2)) + "…",
				most);
	}
}

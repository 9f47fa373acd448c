package org.trainyard.model.editor.diagram.picture;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.editor.diagram.graph.Block;
import org.trainyard.model.editor.diagram.graph.Role;

/**
 * What is written on a block, and how large it must be for that.
 *
 * @param lines  below the title
 * @param footer the last line: parameters; empty for none
 * @param share  at the end of the last line; empty for none
 */
record Card(Block block, List<String> lines, String footer, String share) {

	static final double PADDING = 12;
	static final double VERTICAL = 7;
	private static final double MINIMUM = 84;
	private static final double USUAL = 178;
	private static final double ROUND = 26;
	private static final double TWISTIE = 16;
	private static final double BETWEEN = 14;
	private static final double LEAST = 0.001;

	static Card of(Block block) {
		List<String> lines = new ArrayList<>(block.details());
		boolean isCounted = block.parameters() > 0;
		String footer = isCounted
				? Messages.bind(Messages.parameters, NumberFormat.getIntegerInstance().format(block.parameters()))
				: ""; //$NON-NLS-1$
		return new Card(block, lines, footer, percent(block.share()));
	}

	private static String percent(double share) {
		if (Double.isNaN(share)) {
			return ""; //$NON-NLS-1$
		}
		NumberFormat format = NumberFormat.getPercentInstance();
		format.setMaximumFractionDigits(share < 0.1 ? 1 : 0);
		return share > 0 && share < LEAST ? "< " + format.format(LEAST) : format.format(share); //$NON-NLS-1$
	}

	/** The repetition that a stack shows in a corner; empty for none. */
	String badge() {
		return block.times() > 1 ? "×" + block.times() : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean hasFooter() {
		return !footer.isEmpty() || !share.isEmpty();
	}

	double width(TextMeasure measure) {
		if (block.role().isRound()) {
			return ROUND;
		}
		double title = measure.width(block.title(), Type.TITLE);
		if (block.isFoldable()) {
			title += TWISTIE;
		}
		if (!badge().isEmpty()) {
			title += BETWEEN + measure.width(badge(), Type.TITLE);
		}
		double widest = title;
		for (String line : lines) {
			widest = Math.max(widest, measure.width(line, Type.DETAIL));
		}
		double last = measure.width(footer, Type.DETAIL) + measure.width(share, Type.DETAIL)
				+ (footer.isEmpty() || share.isEmpty() ? 0 : BETWEEN);
		double needed = Math.ceil(Math.max(widest, last) + 2 * PADDING);
		return Math.max(needed, isWide() ? USUAL : isTiny() ? 0 : MINIMUM);
	}

	double height() {
		if (block.role().isRound()) {
			return ROUND;
		}
		return 2 * VERTICAL + Type.TITLE.line() + (lines.size() + (hasFooter() ? 1 : 0)) * Type.DETAIL.line();
	}

	/** Whether it is as wide as the others of its kind beside and below it. */
	boolean isWide() {
		return switch (block.role()) {
		case SUM, STATE, STEP, EXPERT, MORE, ADAPTER, POSITIONS -> false;
		default -> true;
		};
	}

	private boolean isTiny() {
		return block.role() == Role.MORE;
	}
}

package org.trainyard.model.editor.diagram;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.trainyard.model.editor.diagram.graph.Block;

/** A block in words, for those who hover over it and those who do not see it. */
final class BlockText {

	private BlockText() {
	}

	/** The block in one line. */
	static String name(Block block) {
		List<String> words = new ArrayList<>(List.of(block.title()));
		words.addAll(block.details());
		if (block.times() > 1) {
			words.add(NLS.bind(Messages.BlockText_times, block.times()));
		}
		costs(block, words);
		if (block.isFoldable()) {
			words.add(block.fold().isOpen() ? Messages.BlockText_open : Messages.BlockText_closed);
		}
		return String.join(", ", words); //$NON-NLS-1$
	}

	/** The block in some lines. */
	static String tip(Block block) {
		List<String> lines = new ArrayList<>(List.of(block.title()));
		lines.addAll(block.details());
		costs(block, lines);
		if (block.isFoldable()) {
			lines.add(block.fold().isOpen() ? Messages.BlockText_close : Messages.BlockText_unfold);
		}
		return String.join("\n", lines).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void costs(Block block, List<String> lines) {
		if (block.parameters() > 0) {
			lines.add(NLS.bind(Messages.BlockText_parameters,
					NumberFormat.getIntegerInstance().format(block.parameters())));
		}
		if (!Double.isNaN(block.share())) {
			NumberFormat percent = NumberFormat.getPercentInstance();
			percent.setMaximumFractionDigits(1);
			lines.add(NLS.bind(Messages.BlockText_share, percent.format(block.share())));
		}
	}
}

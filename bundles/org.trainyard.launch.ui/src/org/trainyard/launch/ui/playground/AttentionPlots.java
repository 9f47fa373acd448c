package org.trainyard.launch.ui.playground;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.trainyard.launch.InferenceEvent.AttentionBlock;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.HeatMapGridPlot;
import org.trainyard.plots.HeatMapGridPlot.Tile;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.Labels;
import org.trainyard.plots.ValueScale;

/** The heads of an attention block as pictures, all with the same colours from 0 to 1. */
record AttentionPlots(AttentionBlock block) {

	private static final AxisRange WEIGHTS = new AxisRange(0, 1);

	/** More maps side by side nobody can read. */
	private static final int MOST_COLUMNS = 8;

	/** All heads side by side, in several rows if there are many. */
	HeatMapGridPlot all() {
		int count = block.heads().size();
		int columns = Math.min(MOST_COLUMNS, count);
		List<Tile> tiles = IntStream.range(0, count).mapToObj(head -> new Tile(Integer.toString(head),
				AttentionPane.title(head), head / columns, head % columns, block.heads().get(head))).toList();
		boolean one = count <= columns;
		List<String> rows = one ? List.of("") : titles(count, columns); //$NON-NLS-1$
		List<String> above = one ? titles(count, 1) : Collections.nCopies(columns, ""); //$NON-NLS-1$
		return new HeatMapGridPlot("", rows, above, tiles, queries(), keys(), scale()); //$NON-NLS-1$
	}

	/** The titles of every so manieth head. */
	private static List<String> titles(int count, int step) {
		return IntStream.iterate(0, head -> head < count, head -> head + step).mapToObj(AttentionPane::title).toList();
	}

	HeatMapPlot one(int head) {
		return new HeatMapPlot(AttentionPane.title(head), queries(), keys(), block.heads().get(head), scale());
	}

	private Labels queries() {
		return Labels.tokens(Messages.AttentionPlots_queries, block.queries());
	}

	private Labels keys() {
		return Labels.tokens(Messages.AttentionPlots_keys, block.keys());
	}

	private ValueScale scale() {
		return ValueScale.amounts(Messages.AttentionPlots_weight, block.heads(), false).over(WEIGHTS);
	}
}

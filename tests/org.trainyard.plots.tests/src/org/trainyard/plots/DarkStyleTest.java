package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class DarkStyleTest {

	@Test
	void everyColourOfAPictureHasOneOnADarkGround() {
		List<PlottedSeries> series = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			double[] y = { i, i + 1, i };
			series.add(new PlottedSeries("s" + i, "s" + i, Ink.of(i), new double[] { 0, 1, 2 }, y, y, y, null));
		}
		String svg = SvgLineChart
				.of("title", "x", "y", series, SvgLineChart.Options.of(600, 400).smoothing(0.5)).svg();
		Set<String> drawn = colors(svg, "(?:fill|stroke)=\"#\\w+\"");
		drawn.removeAll(colors(DarkStyle.css(), "(?:fill|stroke)=\"#\\w+\""));
		assertEquals(Set.of(), drawn);
	}

	private static Set<String> colors(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group)
				.collect(Collectors.toCollection(TreeSet::new));
	}
}

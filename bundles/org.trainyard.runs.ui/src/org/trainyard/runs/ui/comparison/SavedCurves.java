package org.trainyard.runs.ui.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.comparison.SavedComparison.Curves;
import org.trainyard.runs.comparison.SavedComparison.Position;
import org.trainyard.runs.comparison.SavedComparison.Scale;
import org.trainyard.runs.ui.CurvesSettings;
import org.trainyard.runs.ui.CurvesSettings.Positions;
import org.trainyard.runs.ui.CurvesSettings.Spread;

/** How curves are drawn, as the charts have it and as a comparison keeps it. */
final class SavedCurves {

	private static final String SETTING = "config.";

	private SavedCurves() {
	}

	/** @param metrics all that the runs have, for a comparison keeps those that are shown, and charts those that are not */
	static CurvesSettings settings(SavedComparison comparison, Set<String> metrics) {
		Curves curves = comparison.curves();
		PageChoices.Curves more = PageChoices.of(comparison).curves();
		Set<String> hidden = new TreeSet<>(curves.metrics().isEmpty() ? Set.of() : metrics);
		hidden.removeAll(curves.metrics());
		boolean perplexity = curves.scale() == Scale.PERPLEXITY;
		return new CurvesSettings(positions(curves.position()), more.logarithmicPositions(),
				curves.scale() == Scale.LOGARITHMIC || perplexity && more.logarithmic(), curves.smoothing(),
				curves.clipOutliers(), perplexity, groupBy(comparison.grouping()), spread(more.spread()),
				more.filter(), hidden, more.columns(), comparison.hidden(), comparison.colors(), more.print());
	}

	/** The comparison with other curves. */
	static SavedComparison with(SavedComparison comparison, CurvesSettings settings, Set<String> metrics) {
		Set<String> shown = new TreeSet<>(settings.hiddenMetrics().isEmpty() ? Set.of() : metrics);
		shown.removeAll(settings.hiddenMetrics());
		Scale scale = settings.perplexity() ? Scale.PERPLEXITY
				: settings.logarithmic() ? Scale.LOGARITHMIC : Scale.LINEAR;
		Curves curves = new Curves(List.copyOf(shown), position(settings.positions()), scale, settings.smoothing(),
				settings.clipped());
		PageChoices.Curves more = new PageChoices.Curves(settings.logarithmicPositions(),
				settings.perplexity() && settings.logarithmic(),
				settings.spread() == CurvesSettings.STANDARD.spread() ? "" : settings.spread().name(),
				settings.filter(), settings.columns(), settings.print());
		SavedComparison next = comparison.withCurves(curves).withHidden(new TreeSet<>(settings.hiddenCurves()))
				.withColors(new TreeMap<>(settings.colors()));
		if (!settings.groupBy().equals(groupBy(comparison.grouping()))) {
			next = next.withGrouping(settings.groupBy().isEmpty() ? List.of() : List.of(SETTING + settings.groupBy()));
		}
		return PageChoices.of(comparison).withCurves(more).in(next);
	}

	/** Charts group by one setting only; what is grouped in another way is drawn run by run. */
	private static String groupBy(List<String> grouping) {
		return grouping.size() == 1 && grouping.getFirst().startsWith(SETTING)
				? grouping.getFirst().substring(SETTING.length())
				: "";
	}

	private static Spread spread(String name) {
		return Arrays.stream(Spread.values()).filter(spread -> spread.name().equals(name)).findFirst()
				.orElse(CurvesSettings.STANDARD.spread());
	}

	private static Positions positions(Position position) {
		return switch (position) {
		case STEP -> Positions.STEP;
		case RELATIVE_TIME -> Positions.TIME;
		case WALL_TIME -> Positions.CLOCK;
		case TOKENS -> Positions.TOKENS;
		};
	}

	private static Position position(Positions positions) {
		return switch (positions) {
		case STEP -> Position.STEP;
		case TIME -> Position.RELATIVE_TIME;
		case CLOCK -> Position.WALL_TIME;
		case TOKENS -> Position.TOKENS;
		};
	}
}

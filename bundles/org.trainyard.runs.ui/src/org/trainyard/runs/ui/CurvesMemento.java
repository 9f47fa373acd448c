package org.trainyard.runs.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.ui.IMemento;

/** Keeps how a view draws its curves from one session to the next: all but what belongs to certain runs. */
final class CurvesMemento {

	private static final String POSITIONS = "positions";
	private static final String LOGARITHMIC_POSITIONS = "logarithmicPositions";
	private static final String LOGARITHMIC = "logarithmic";
	private static final String SMOOTHING = "smoothing";
	private static final String CLIPPED = "clipped";
	private static final String PERPLEXITY = "perplexity";
	private static final String SPREAD = "spread";
	private static final String HIDDEN = "hidden";
	private static final String COLUMNS = "columns";
	private static final String PRINT = "print";
	private static final String COLORS = "colors";

	private CurvesMemento() {
	}

	static void save(CurvesSettings settings, IMemento memento) {
		memento.putString(POSITIONS, settings.positions().name());
		memento.putBoolean(LOGARITHMIC_POSITIONS, settings.logarithmicPositions());
		memento.putBoolean(LOGARITHMIC, settings.logarithmic());
		memento.putFloat(SMOOTHING, (float) settings.smoothing());
		memento.putBoolean(CLIPPED, settings.clipped());
		memento.putBoolean(PERPLEXITY, settings.perplexity());
		memento.putString(SPREAD, settings.spread().name());
		memento.putString(HIDDEN, lines(settings.hiddenMetrics()));
		memento.putInteger(COLUMNS, settings.columns());
		memento.putBoolean(PRINT, settings.print());
		memento.putString(COLORS, lines(
				settings.colors().entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList()));
	}

	/** What was saved; for what was not, the usual. */
	static CurvesSettings restore(IMemento memento) {
		CurvesSettings usual = CurvesSettings.STANDARD;
		if (memento == null) {
			return usual;
		}
		Float smoothing = memento.getFloat(SMOOTHING);
		Integer columns = memento.getInteger(COLUMNS);
		return new CurvesSettings(
				value(CurvesSettings.Positions.class, memento.getString(POSITIONS), usual.positions()),
				is(memento, LOGARITHMIC_POSITIONS), is(memento, LOGARITHMIC),
				smoothing == null ? 0 : Math.round(smoothing * 1000) / 1000.0, is(memento, CLIPPED),
				is(memento, PERPLEXITY), "",
				value(CurvesSettings.Spread.class, memento.getString(SPREAD), usual.spread()), "",
				lines(memento.getString(HIDDEN)), columns == null ? 0 : columns, Set.of(), colors(memento),
				is(memento, PRINT));
	}

	private static Map<String, Integer> colors(IMemento memento) {
		Map<String, Integer> colors = new HashMap<>();
		for (String line : lines(memento.getString(COLORS))) {
			String[] parts = line.split(" ", 2);
			if (parts.length == 2 && parts[0].matches("\\d{1,8}")) {
				colors.put(parts[1], Integer.valueOf(parts[0]));
			}
		}
		return colors;
	}

	private static boolean is(IMemento memento, String name) {
		return Boolean.TRUE.equals(memento.getBoolean(name));
	}

	private static <T extends Enum<T>> T value(Class<T> type, String name, T usual) {
		return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst()
				.orElse(usual);
	}

	private static String lines(Collection<String> names) {
		return names.stream().sorted().collect(Collectors.joining("\n"));
	}

	private static Set<String> lines(String text) {
		return text == null ? Set.of()
				: Arrays.stream(text.split("\n")).filter(name -> !name.isEmpty())
						.collect(Collectors.toUnmodifiableSet());
	}
}

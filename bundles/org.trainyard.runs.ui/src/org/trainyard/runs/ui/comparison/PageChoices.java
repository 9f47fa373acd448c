package org.trainyard.runs.ui.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.trainyard.runs.comparison.SavedComparison;

import com.google.gson.Gson;

/**
 * How the pages of the editor stand, as far as only they know it; a comparison keeps it beside what it knows itself, under
 * {@code pages}.
 */
record PageChoices(Curves curves, Relations relations) {

	/** As on a fresh page. */
	static final PageChoices STANDARD = new PageChoices(Curves.STANDARD, Relations.STANDARD);

	private static final String FIELD = "pages";
	private static final Gson GSON = new Gson();

	/** What the curves page adds to {@link SavedComparison.Curves}; see {@link org.trainyard.runs.ui.CurvesSettings}. */
	record Curves(boolean logarithmicPositions, boolean logarithmic, String spread, String filter, int columns,
			boolean print) {

		static final Curves STANDARD = new Curves(false, false, "", "", 0, false);

		Curves {
			spread = Objects.requireNonNullElse(spread, "");
			filter = Objects.requireNonNullElse(filter, "");
		}
	}

	/**
	 * What is drawn on the relations page; empty texts and lists stand for what suits the runs.
	 *
	 * @param linearity of the axes that a person has decided on: id of a variable to whether its axis is logarithmic
	 * @param axes of the parallel coordinates
	 * @param order of these axes from the left, as far as it was changed
	 * @param inverted those of them that are upside down
	 */
	record Relations(String horizontal, String vertical, String shade, Map<String, Boolean> linearity,
			List<String> axes, List<String> order, List<String> inverted) {

		static final Relations STANDARD = new Relations("", "", "", Map.of(), List.of(), List.of(), List.of());

		Relations {
			horizontal = Objects.requireNonNullElse(horizontal, "");
			vertical = Objects.requireNonNullElse(vertical, "");
			shade = Objects.requireNonNullElse(shade, "");
			linearity = linearity == null ? Map.of() : Map.copyOf(linearity);
			axes = axes == null ? List.of() : List.copyOf(axes);
			order = order == null ? List.of() : List.copyOf(order);
			inverted = inverted == null ? List.of() : List.copyOf(inverted);
		}
	}

	PageChoices {
		curves = Objects.requireNonNullElse(curves, Curves.STANDARD);
		relations = Objects.requireNonNullElse(relations, Relations.STANDARD);
	}

	/** What a comparison has kept; the standard where it has nothing that can be understood. */
	static PageChoices of(SavedComparison comparison) {
		try {
			PageChoices kept = GSON.fromJson(comparison.unknown().get(FIELD), PageChoices.class);
			return kept == null ? STANDARD : kept;
		} catch (RuntimeException otherProgram) {
			return STANDARD; // how a page stands is worth no message
		}
	}

	PageChoices withCurves(Curves other) {
		return new PageChoices(other, relations);
	}

	PageChoices withRelations(Relations other) {
		return new PageChoices(curves, other);
	}

	/** The comparison with these choices. */
	SavedComparison in(SavedComparison comparison) {
		Map<String, String> unknown = new LinkedHashMap<>(comparison.unknown());
		if (equals(STANDARD)) {
			unknown.remove(FIELD);
		} else {
			unknown.put(FIELD, GSON.toJson(this));
		}
		return new SavedComparison(comparison.title(), comparison.notes(), comparison.runs(), comparison.query(),
				comparison.baseline(), comparison.curves(), comparison.grouping(), comparison.hidden(),
				comparison.colors(), comparison.allSettings(), unknown);
	}
}

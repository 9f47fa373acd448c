package org.trainyard.runs.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much a figure goes with a setting. A correlation over the runs that there are, not a cause: a setting that was
 * changed together with others, or by somebody who looked at the results, goes with the figure too.
 *
 * @param setting  path of the setting
 * @param measure  how it was measured
 * @param value    −1 to 1 for {@link Measure#SPEARMAN}, negative where the figure falls as the setting rises; 0 to 1 for
 *                 {@link Measure#EPSILON_SQUARED}
 * @param runs     how many runs have both; the others do not count
 * @param doubts   why the value may say little
 * @param together other settings that changed in the same way in these runs
 */
public record Importance(String setting, Measure measure, double value, int runs, Set<Doubt> doubts,
		List<String> together) {

	/** How importance is measured. */
	public enum Measure {
		/** Spearman's rank correlation, for settings that are numbers. */
		SPEARMAN,
		/** Share of the variance of the figure's ranks that lies between the values of the setting (ε² of Kruskal-Wallis). */
		EPSILON_SQUARED;

		/** What a person calls it. */
		public String title() {
			return Messages.text("measure." + name().toLowerCase(Locale.ROOT));
		}
	}

	/** Why an importance may say little. */
	public enum Doubt {
		/** With so few runs, chance alone gives high values. */
		FEW_RUNS,
		/** There are so many values of the setting that chance alone makes them differ. */
		FEW_RUNS_A_VALUE,
		/** Other settings changed in the same way, and it cannot be told which one matters. */
		TOGETHER;

		/** What a person reads. */
		public String title() {
			return Messages.text("doubt." + name().toLowerCase(Locale.ROOT));
		}
	}

	public Importance {
		doubts = Set.copyOf(doubts);
		together = List.copyOf(together);
	}

	/** 0 to 1, to compare numbers with categories: the share of the variance of the ranks that goes with the setting. */
	public double strength() {
		return switch (measure) {
		case SPEARMAN -> value * value;
		case EPSILON_SQUARED -> value;
		};
	}
}

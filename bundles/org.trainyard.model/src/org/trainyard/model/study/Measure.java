package org.trainyard.model.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A number that is found of each run of a study, as studies write it: {@code time/step:median} is made of the points of a
 * metric, {@code parameters} comes from the experiment alone, and {@code A / B} is one over the other.
 */
public sealed interface Measure {

	/** What is made of the points of a metric. */
	record OfMetric(String metric, Statistic statistic) implements Measure {
		@Override
		public String text() {
			return metric + ':' + statistic.key();
		}
	}

	/** What the arithmetic of the experiment says. */
	enum OfExperiment implements Measure {
		/** Parameters of the model. */
		PARAMETERS,
		/** Bytes of the key-value cache for a token of a sequence. */
		CACHE_BYTES,
		/** Floating-point operations of a training step. */
		STEP_OPERATIONS;

		@Override
		public String text() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** One measure over another of the same run. */
	record Ratio(Measure numerator, Measure denominator) implements Measure {
		@Override
		public String text() {
			return numerator.text() + OVER + denominator.text();
		}
	}

	/** Between the two measures of a ratio; the names of metrics have slashes without blanks. */
	String OVER = " / ";

	/** As studies write it. */
	String text();

	/** The measure that a text means; empty if none. */
	static Optional<Measure> parse(String text) {
		int over = text.indexOf(OVER);
		if (over >= 0) {
			Optional<Measure> denominator = parse(text.substring(over + OVER.length()));
			return parse(text.substring(0, over))
					.flatMap(numerator -> denominator.map(below -> new Ratio(numerator, below)));
		}
		String plain = text.strip();
		for (OfExperiment measure : OfExperiment.values()) {
			if (measure.text().equals(plain)) {
				return Optional.of(measure);
			}
		}
		int colon = plain.lastIndexOf(':');
		return colon < 1 ? Optional.empty()
				: Statistic.parse(plain.substring(colon + 1))
						.map(statistic -> new OfMetric(plain.substring(0, colon), statistic));
	}

	/** What can be written, for those who wrote something else. */
	static String known() {
		return Arrays.stream(OfExperiment.values()).map(Measure::text).collect(Collectors.joining(", ")) + ", METRIC:"
				+ Arrays.stream(Statistic.values()).map(Statistic::key).collect(Collectors.joining("|"));
	}
}

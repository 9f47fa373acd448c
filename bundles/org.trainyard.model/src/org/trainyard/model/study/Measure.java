package org.trainyard.model.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number that is found of each run of a study, as studies write it: {@code time/step:median} is made of the points of a
 * metric, {@code attention/*&#47;entropy:last:minimum} of those of several, {@code parameters} comes from the experiment
 * alone, and {@code A / B} is one over the other.
 */
public sealed interface Measure {

	/** What is made of the points of a metric. */
	record OfMetric(String metric, Statistic statistic) implements Measure {
		@Override
		public String text() {
			return metric + ':' + statistic.key();
		}
	}

	/**
	 * What is made of several metrics, one number of each: the least entropy of all heads, for example.
	 *
	 * @param metrics   the names, with {@value #ANY} for a number in them
	 * @param statistic of the points of each
	 * @param across    of those numbers; neither the first nor the last, for the metrics have no order
	 */
	record OfMetrics(String metrics, Statistic statistic, Statistic across) implements Measure {

		/** Whether a metric is one of them. */
		public boolean has(String metric) {
			return metric.matches(Arrays.stream(metrics.split(Pattern.quote(ANY), -1)).map(Pattern::quote)
					.collect(Collectors.joining("\\d+")));
		}

		@Override
		public String text() {
			return metrics + ':' + statistic.key() + ':' + across.key();
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
	/** In the names of several metrics, for the number of a layer, a head or an expert. */
	String ANY = "*";

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
		Optional<Statistic> statistic = Statistic.parse(plain.substring(colon + 1));
		if (colon < 1 || statistic.isEmpty()) {
			return Optional.empty();
		}
		String metric = plain.substring(0, colon);
		return metric.contains(ANY) ? ofMetrics(metric, statistic.get())
				: Optional.of(new OfMetric(metric, statistic.get()));
	}

	private static Optional<Measure> ofMetrics(String text, Statistic across) {
		int colon = text.lastIndexOf(':');
		if (colon < 1 || !text.substring(0, colon).contains(ANY) || across == Statistic.FIRST
				|| across == Statistic.LAST) {
			return Optional.empty();
		}
		return Statistic.parse(text.substring(colon + 1))
				.map(statistic -> new OfMetrics(text.substring(0, colon), statistic, across));
	}

	/** What can be written, for those who wrote something else. */
	static String known() {
		return Arrays.stream(OfExperiment.values()).map(Measure::text).collect(Collectors.joining(", ")) + ", METRIC:"
				+ Arrays.stream(Statistic.values()).map(Statistic::key).collect(Collectors.joining("|"))
				+ ", METRICS/*:last:maximum";
	}
}

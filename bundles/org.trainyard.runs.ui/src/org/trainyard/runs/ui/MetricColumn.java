package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.trainyard.plots.TickFormat;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;

/**
 * One figure of a metric.
 *
 * @param metric its name
 * @param figure which of its values
 */
record MetricColumn(String metric, Figure figure) implements RunColumn {

	/** A value that stands for a whole curve. */
	enum Figure {
		/** The latest. */
		LAST,
		/** The largest or smallest, whichever is better for the metric. */
		BEST;

		double of(MetricSummary summary) {
			return switch (this) {
			case LAST -> summary.last();
			case BEST -> summary.best();
			};
		}
	}

	/** The reverse of {@link #key()}; null for what is no key. */
	static MetricColumn parse(String key) {
		int colon = key.indexOf(':');
		for (Figure figure : Figure.values()) {
			if (colon > 0 && key.substring(0, colon).equals(name(figure))) {
				return new MetricColumn(key.substring(colon + 1), figure);
			}
		}
		return null;
	}

	@Override
	public String key() {
		return name(figure) + ":" + metric;
	}

	@Override
	public String title() {
		return switch (figure) {
		case LAST -> metric;
		case BEST -> NLS.bind(Messages.MetricColumn_best, metric);
		};
	}

	@Override
	public int width() {
		return switch (figure) {
		case LAST -> 130;
		case BEST -> 175;
		};
	}

	@Override
	public boolean numeric() {
		return true;
	}

	@Override
	public String text(Run run, RunsSnapshot snapshot, Instant now) {
		MetricSummary summary = snapshot.metric(run, metric);
		return summary == null ? "" : TickFormat.value().text(figure.of(summary));
	}

	/** NaN counts as no value, so that a diverged run sorts behind every number. */
	@Override
	public Comparable<?> value(Run run, RunsSnapshot snapshot, Instant now) {
		MetricSummary summary = snapshot.metric(run, metric);
		return summary == null || Double.isNaN(figure.of(summary)) ? null : figure.of(summary);
	}

	private static String name(Figure figure) {
		return figure.name().toLowerCase(Locale.ROOT);
	}
}

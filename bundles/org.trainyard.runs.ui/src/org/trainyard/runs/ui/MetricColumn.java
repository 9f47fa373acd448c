package org.trainyard.runs.ui;

import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.MetricFigure;

/**
 * One figure of a metric.
 *
 * @param metric its name
 * @param figure which of its values
 */
record MetricColumn(String metric, MetricFigure figure) implements RunColumn {

	/** The reverse of {@link #key()}; null for what is no key. */
	static MetricColumn parse(String key) {
		int colon = key.indexOf(':');
		for (MetricFigure figure : MetricFigure.values()) {
			if (colon > 0 && key.substring(0, colon).equals(figure.word())) {
				return new MetricColumn(key.substring(colon + 1), figure);
			}
		}
		return null;
	}

	@Override
	public String key() {
		return figure.word() + ":" + metric;
	}

	@Override
	public String title() {
		return switch (figure) {
		case LAST -> metric;
		case BEST -> NLS.bind(Messages.MetricColumn_best, metric);
		case MINIMUM -> NLS.bind(Messages.MetricColumn_minimum, metric);
		case MAXIMUM -> NLS.bind(Messages.MetricColumn_maximum, metric);
		case STEP -> NLS.bind(Messages.MetricColumn_step, metric);
		case BEST_STEP -> NLS.bind(Messages.MetricColumn_bestStep, metric);
		case COUNT -> NLS.bind(Messages.MetricColumn_count, metric);
		};
	}

	/** Its title where it stands among the others of the metric. */
	String choice() {
		return figure == MetricFigure.LAST ? NLS.bind(Messages.ChooseColumns_last, metric) : title();
	}

	@Override
	public int width() {
		return figure == MetricFigure.LAST ? 130 : 175;
	}

	@Override
	public Field field() {
		return new Field.Metric(metric, figure);
	}
}

package org.trainyard.runs.ui;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.trainyard.charts.LineChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.DurationFormat;
import org.trainyard.plots.TickFormat;

/** The horizontal axes of curves. */
final class CurvePositions {

	private CurvePositions() {
	}

	static void configure(LineChart chart, CurvesSettings settings) {
		boolean logarithmic = settings.logarithmicPositions();
		switch (settings.positions()) {
		case STEP ->
			chart.setPositionAxis(Messages.MetricCharts_step, Axis.Kind.COUNT, TickFormat.axis(), logarithmic);
		case TIME -> chart.setPositionAxis(Messages.MetricCharts_time, Axis.Kind.SECONDS, new DurationFormat(),
				logarithmic);
		// The logarithm of a date says nothing.
		case CLOCK -> chart.setPositionAxis(Messages.MetricCharts_clock, Axis.Kind.TIME_OF_DAY, new ClockFormat(),
				false);
		case TOKENS -> chart.setPositionAxis(Messages.MetricCharts_tokens, Axis.Kind.COUNT, TickFormat.axis(),
				logarithmic);
		}
	}

	/** Seconds since 1970 as the clock on the wall shows them: the date at midnight, otherwise the time. */
	private static final class ClockFormat extends Format {

		private static final long serialVersionUID = 1L;

		private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM-dd");
		private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
		private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

		@Override
		public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
			long seconds = Math.round(((Number) value).doubleValue());
			ZonedDateTime time = Instant.ofEpochSecond(seconds).atZone(ZoneId.systemDefault());
			if (time.toLocalTime().toSecondOfDay() == 0) {
				return text.append(DATE.format(time));
			}
			return text.append((time.getSecond() == 0 ? MINUTES : SECONDS).format(time));
		}

		@Override
		public Object parseObject(String text, ParsePosition position) {
			position.setErrorIndex(position.getIndex());
			return null;
		}
	}
}

package org.trainyard.runs.query;

import java.time.Instant;

import org.trainyard.runs.MetricSummary;

/**
 * Something that every run may have: what a query compares, and what a table can show, sort by and group by.
 */
public sealed interface Field {

	/** What begins the fields of settings, environment and metrics; what follows is a name, see {@link Names}. */
	String SETTINGS = "config.";
	/** See {@link #SETTINGS}. */
	String ENVIRONMENT = "env.";
	/** See {@link #SETTINGS}. */
	String METRICS = "metric.";

	/** What it can be compared with. */
	enum Kind {
		/** Texts. */
		TEXT,
		/** Numbers. */
		NUMBER,
		/** Lengths of time. */
		SPAN,
		/** Dates and times. */
		MOMENT,
		/** States of a run. */
		STATE,
		/** Texts and numbers. */
		ENTRY
	}

	/** What every run has. */
	record Property(RunProperty property) implements Field {

		@Override
		public String text() {
			return property.word();
		}

		@Override
		public Kind kind() {
			return property.kind();
		}

		@Override
		public Value of(RunFacts run, Instant now) {
			return property.of(run.run(), now);
		}
	}

	/** A setting of the experiment, by its path. */
	record Setting(String path) implements Field {

		@Override
		public String text() {
			return SETTINGS + Names.written(path);
		}

		@Override
		public Kind kind() {
			return Kind.ENTRY;
		}

		@Override
		public Value of(RunFacts run, Instant now) {
			String value = run.settings().get(path);
			return value == null ? null : Value.Entry.of(value);
		}
	}

	/** Something of the machine or the programs, by its name. */
	record Environment(String name) implements Field {

		@Override
		public String text() {
			return ENVIRONMENT + Names.written(name);
		}

		@Override
		public Kind kind() {
			return Kind.ENTRY;
		}

		@Override
		public Value of(RunFacts run, Instant now) {
			String value = run.environment().get(name);
			return value == null ? null : Value.Entry.of(value);
		}
	}

	/** One figure of a metric. */
	record Metric(String name, MetricFigure figure) implements Field {

		@Override
		public String text() {
			return METRICS + Names.metric(name) + (figure == MetricFigure.LAST ? "" : '.' + figure.word());
		}

		@Override
		public Kind kind() {
			return Kind.NUMBER;
		}

		@Override
		public Value of(RunFacts run, Instant now) {
			MetricSummary summary = run.metrics().get(name);
			return summary == null ? null : new Value.Number(figure.of(summary));
		}
	}

	/** The field as it stands in a query. */
	String text();

	/** What it can be compared with. */
	Kind kind();

	/**
	 * What a run has there.
	 *
	 * @param now what the time is; how long a running run has taken depends on it
	 * @return null where the run has nothing
	 */
	Value of(RunFacts run, Instant now);

	/** Whether there is a mean of it: of numbers, of lengths of time, and of those settings that are numbers. */
	default boolean hasMean() {
		return switch (kind()) {
		case NUMBER, SPAN, ENTRY -> true;
		case TEXT, MOMENT, STATE -> false;
		};
	}

	/** Whether it is more than the run's own row and its metrics, so that settings and environment have to be read. */
	default boolean isDetail() {
		return this instanceof Setting || this instanceof Environment;
	}

	/**
	 * The field that a text names, as a column or to sort by.
	 *
	 * @throws QueryException if there is none, with the nearest
	 */
	static Field parse(String text) throws QueryException {
		return new FieldReader().read(new Token(Token.Kind.WORD, text.strip(), 0));
	}
}

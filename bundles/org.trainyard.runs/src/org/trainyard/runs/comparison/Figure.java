package org.trainyard.runs.comparison;

import java.util.Locale;

import org.trainyard.profiling.MetricUnit;

/**
 * What a line of figures is about. Two of them are equal if they mean the same in any comparison.
 *
 * @param metric the metric's name where the topic is {@link Topic#METRIC}, otherwise empty
 */
public record Figure(Topic topic, String metric, Statistic statistic) {

	/** What is looked at. */
	public enum Topic {
		/** Any metric that a run has recorded. */
		METRIC(Unit.NONE, Direction.NONE),
		/** The time of a training step. */
		STEP_TIME(Unit.SECONDS, Direction.LOWER),
		/** The time of the model's answer to one example, without learning. */
		INFERENCE_TIME(Unit.SECONDS, Direction.LOWER),
		/** Tokens that the model has read in a second of training. */
		TOKENS(Unit.PER_SECOND, Direction.HIGHER),
		/** Resident memory of the process. */
		MEMORY(Unit.BYTES, Direction.LOWER),
		/** Parameters of the model. */
		PARAMETERS(Unit.COUNT, Direction.NONE),
		/** How long the run has taken. */
		DURATION(Unit.SECONDS, Direction.LOWER),
		/** Steps that are done. */
		STEPS(Unit.COUNT, Direction.NONE);

		private final Unit unit;
		private final Direction direction;

		Topic(Unit unit, Direction direction) {
			this.unit = unit;
			this.direction = direction;
		}
	}

	/** Which number of it. */
	public enum Statistic {
		/** The best value, as {@link org.trainyard.runs.MetricGoal} says. */
		BEST,
		/** The value of the last point. */
		LAST,
		/** The step of the best value, the first one where several are as good. */
		BEST_STEP,
		/** The mean of all values that are numbers. */
		MEAN,
		/** The lowest value. */
		MINIMUM,
		/** The highest value. */
		MAXIMUM,
		/** The only number there is. */
		VALUE
	}

	/** A figure of a metric. */
	public static Figure of(String metric, Statistic statistic) {
		return new Figure(Topic.METRIC, metric, statistic);
	}

	/** A figure of anything else. */
	public static Figure of(Topic topic, Statistic statistic) {
		return new Figure(topic, "", statistic);
	}

	/** What a program calls it, for example {@code eval/loss:best} or {@code step_time:mean}; the same in all languages. */
	public String id() {
		String subject = topic == Topic.METRIC ? metric : lower(topic);
		return statistic == Statistic.VALUE ? subject : subject + ':' + lower(statistic);
	}

	/** What a person calls it, for example {@code eval/loss, best}. */
	public String title() {
		String subject = topic == Topic.METRIC ? metric : Messages.text("topic." + lower(topic));
		return statistic == Statistic.VALUE ? subject
				: Messages.text("figure.title", subject, Messages.text("statistic." + lower(statistic)));
	}

	/** What it is measured in. */
	public Unit unit() {
		if (statistic == Statistic.BEST_STEP) {
			return Unit.COUNT;
		}
		return topic == Topic.METRIC ? unit(metric) : topic.unit;
	}

	/** Which values are better. */
	public Direction direction() {
		if (statistic == Statistic.BEST_STEP) {
			return Direction.NONE;
		}
		return topic == Topic.METRIC ? Direction.ofMetric(metric) : topic.direction;
	}

	private static Unit unit(String metric) {
		return switch (MetricUnit.of(metric)) {
		case NONE -> Unit.NONE;
		case SECONDS -> Unit.SECONDS;
		case BYTES -> Unit.BYTES;
		case WATTS -> Unit.WATTS;
		case OPERATIONS_PER_SECOND -> Unit.OPERATIONS_PER_SECOND;
		case TOKENS_PER_SECOND, PER_SECOND -> Unit.PER_SECOND;
		case NATS -> Unit.NATS;
		};
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}

package org.trainyard.runs.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;

/** Says of runs whether a condition holds at a moment. */
final class Evaluation implements Predicate<RunFacts> {

	private final Condition condition;
	private final Instant now;
	private final Function<RunState, String> stateNames;

	Evaluation(Condition condition, Instant now, Function<RunState, String> stateNames) {
		this.condition = condition;
		this.now = now;
		this.stateNames = stateNames;
	}

	@Override
	public boolean test(RunFacts run) {
		return holds(condition, run);
	}

	private boolean holds(Condition condition, RunFacts run) {
		return switch (condition) {
		case Condition.And(List<Condition> parts) -> parts.stream().allMatch(part -> holds(part, run));
		case Condition.Or(List<Condition> parts) -> parts.stream().anyMatch(part -> holds(part, run));
		case Condition.Not(Condition part) -> !holds(part, run);
		case Condition.Word(String word) -> isFound(word, run.run());
		case Condition.Exists(Field field) -> exists(field.of(run, now));
		case Condition.Comparison(Field field, Operator operator, Operand operand) ->
			holds(operator, field.of(run, now), operand);
		case Condition.In(Field field, List<Operand> operands) -> {
			Value value = field.of(run, now);
			yield operands.stream().anyMatch(operand -> holds(Operator.EQUAL, value, operand));
		}
		case Condition.Contains(Field field, String part) -> contains(field.of(run, now), part);
		};
	}

	private boolean isFound(String word, Run run) {
		return contains(run.name(), word) || contains(run.id(), word) || contains(stateNames.apply(run.state()), word)
				|| contains(run.state().name(), word) || run.tags().stream().anyMatch(tag -> contains(tag, word));
	}

	private static boolean exists(Value value) {
		return value != null && !(value instanceof Value.Texts(List<String> texts) && texts.isEmpty());
	}

	/** Of several texts one must be equal; or none, to be not equal, so that this holds too where there is no text. */
	private boolean holds(Operator operator, Value value, Operand operand) {
		return switch (value) {
		case null -> false;
		case Value.Texts(List<String> texts) -> {
			boolean found = texts.stream().anyMatch(text -> sign(new Value.Text(text), operand) == 0);
			yield operator == Operator.EQUAL ? found : operator == Operator.NOT_EQUAL && !found;
		}
		default -> operator.holds(sign(value, operand));
		};
	}

	private int sign(Value value, Operand operand) {
		return switch (operand) {
		case Operand.Exactly(Value with) -> sign(value, with);
		case Operand.During(Instant from, Instant until) -> sign(value, from, until);
		case Operand.Ago(Duration duration) -> sign(value, new Value.Moment(now.minus(duration)));
		case Operand.DaysAgo(int days) -> {
			LocalDate day = now.atZone(ZoneId.systemDefault()).toLocalDate().minusDays(days);
			yield sign(value, day.atStartOfDay(ZoneId.systemDefault()).toInstant(),
					day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant());
		}
		};
	}

	private static int sign(Value value, Instant from, Instant until) {
		if (!(value instanceof Value.Moment(Instant instant))) {
			return Operator.INCOMPARABLE;
		}
		if (instant.isBefore(from)) {
			return -1;
		}
		return instant.isBefore(until) ? 0 : 1;
	}

	private static int sign(Value value, Value with) {
		return switch (value) {
		case Value.Entry entry when with instanceof Value.Number(double number) -> sign(entry.number(), number);
		case Value.Entry entry when with instanceof Value.Text(String text) ->
			entry.text().equals(text) ? 0 : Operator.INCOMPARABLE;
		case Value.Number(double number) when with instanceof Value.Number(double other) -> sign(number, other);
		case Value.Text(String text) when with instanceof Value.Text(String other) ->
			text.equals(other) ? 0 : Operator.INCOMPARABLE;
		default -> value.getClass() == with.getClass() ? Integer.signum(value.compareTo(with)) : Operator.INCOMPARABLE;
		};
	}

	/** NaN equals NaN, so that one can ask for it, and is neither less nor greater than anything. */
	private static int sign(double number, double with) {
		if (Double.isNaN(number) || Double.isNaN(with)) {
			return Double.isNaN(number) && Double.isNaN(with) ? 0 : Operator.INCOMPARABLE;
		}
		return number < with ? -1 : number > with ? 1 : 0;
	}

	private static boolean contains(Value value, String part) {
		return switch (value) {
		case null -> false;
		case Value.Text(String text) -> contains(text, part);
		case Value.Texts(List<String> texts) -> texts.stream().anyMatch(text -> contains(text, part));
		case Value.Entry entry -> contains(entry.text(), part);
		case Value.Number number -> false;
		case Value.Span span -> false;
		case Value.Moment moment -> false;
		case Value.State state -> false;
		};
	}

	private static boolean contains(String text, String part) {
		return text.toLowerCase(Locale.ROOT).contains(part);
	}
}

package org.trainyard.runs.query;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.trainyard.runs.RunState;

/** Which runs are wanted, in the language that the package describes. */
public final class Query {

	/** Every run. */
	public static final Query ALL = new Query(new Condition.And(List.of()));

	private final Condition condition;

	private Query(Condition condition) {
		this.condition = condition;
	}

	/**
	 * Reads a query; nothing but blanks wants every run.
	 *
	 * @throws QueryException if it cannot be understood, with the place
	 */
	public static Query parse(String text) throws QueryException {
		return new Query(new Parser(text).parse());
	}

	/** Like {@link #matching(Instant, Function)}, for words that name states in English. */
	public Predicate<RunFacts> matching(Instant now) {
		return matching(now, state -> state.name().toLowerCase(Locale.ROOT));
	}

	/**
	 * Says of a run whether it is wanted.
	 *
	 * @param now        what the time is
	 * @param stateNames what states are called where the user sees them; words look there too
	 */
	public Predicate<RunFacts> matching(Instant now, Function<RunState, String> stateNames) {
		return new Evaluation(condition, now, stateNames);
	}

	/** Whether it wants every run. */
	public boolean isEverything() {
		return condition.equals(ALL.condition);
	}

	/** The fields that it asks for. */
	public Set<Field> fields() {
		return condition.fields().collect(Collectors.toUnmodifiableSet());
	}

	/** Fields that none of the runs has, each with the nearest that one has: a line each. This may be as it should be. */
	public List<String> warnings(Vocabulary vocabulary) {
		return condition.fields().distinct().map(field -> warning(field, vocabulary)).filter(Objects::nonNull).toList();
	}

	private static String warning(Field field, Vocabulary vocabulary) {
		return switch (field) {
		case Field.Property property -> null;
		case Field.Setting(String path) -> warning(field, path, vocabulary.settings(), Field.Setting::new);
		case Field.Environment(String name) -> warning(field, name, vocabulary.environment(), Field.Environment::new);
		case Field.Metric(String name, MetricFigure figure) ->
			warning(field, name, vocabulary.metrics(), near -> new Field.Metric(near, figure));
		};
	}

	private static String warning(Field field, String name, Set<String> known, Function<String, Field> make) {
		if (known.contains(name)) {
			return null;
		}
		Optional<String> nearest = Nearest.of(name, known);
		return nearest.isEmpty() ? Messages.text("query.absent", field.text())
				: Messages.text("query.absentNear", field.text(), make.apply(nearest.get()).text());
	}
}

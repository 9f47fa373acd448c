package org.trainyard.runs.query;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The names and values that occur in some runs. */
public final class Vocabulary {

	/** That of no runs. */
	public static final Vocabulary EMPTY = of(List.of());

	private final List<RunFacts> runs;
	private final Set<String> settings;
	private final Set<String> environment;
	private final Set<String> metrics;

	private Vocabulary(List<RunFacts> runs, Set<String> settings, Set<String> environment, Set<String> metrics) {
		this.runs = runs;
		this.settings = settings;
		this.environment = environment;
		this.metrics = metrics;
	}

	/** Collected before they are sorted, for nearly all are in every run. */
	private static Set<String> names(List<RunFacts> runs, Function<RunFacts, Map<String, ?>> of) {
		Set<String> names = new HashSet<>();
		runs.forEach(run -> names.addAll(of.apply(run).keySet()));
		return Collections.unmodifiableSet(new TreeSet<>(names));
	}

	/** The vocabulary of these runs; takes a while with thousands of them. */
	public static Vocabulary of(List<RunFacts> runs) {
		return new Vocabulary(List.copyOf(runs), names(runs, RunFacts::settings), names(runs, RunFacts::environment),
				names(runs, RunFacts::metrics));
	}

	/** The same names, with the values of these runs; takes no time. */
	public Vocabulary with(List<RunFacts> others) {
		return new Vocabulary(others, settings, environment, metrics);
	}

	/** Paths of settings. */
	public Set<String> settings() {
		return settings;
	}

	/** Names of the environment. */
	public Set<String> environment() {
		return environment;
	}

	/** Names of metrics. */
	public Set<String> metrics() {
		return metrics;
	}

	/** The texts that a field holds, sorted, each once; numbers and times only of settings. */
	public List<String> values(Field field) {
		TreeSet<Value> values = new TreeSet<>();
		Instant now = Instant.now();
		for (RunFacts run : runs) {
			Value value = field.of(run, now);
			if (value instanceof Value.Texts(List<String> texts)) {
				texts.forEach(text -> values.add(new Value.Text(text)));
			} else if (value != null) {
				values.add(value);
			}
		}
		return values.stream().map(Vocabulary::text).filter(text -> !text.isEmpty()).toList();
	}

	private static String text(Value value) {
		return switch (value) {
		case Value.Text(String text) -> Names.value(text);
		case Value.Entry entry -> Names.entry(entry.text());
		case Value.State state -> state.state().name().toLowerCase(Locale.ROOT);
		case Value.Texts texts -> "";
		case Value.Number number -> "";
		case Value.Span span -> "";
		case Value.Moment moment -> "";
		};
	}
}

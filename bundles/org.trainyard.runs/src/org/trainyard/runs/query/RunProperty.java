package org.trainyard.runs.query;

import java.time.Instant;
import java.util.Locale;
import java.util.function.BiFunction;

import org.trainyard.runs.Run;

/** The fields that have a name of one word. */
public enum RunProperty {

	/** What people call the run. */
	NAME(Field.Kind.TEXT, (run, now) -> text(run.name())),
	/** Unique in the store. */
	ID(Field.Kind.TEXT, (run, now) -> text(run.id())),
	/** What is known of its process. */
	STATE(Field.Kind.STATE, (run, now) -> new Value.State(run.state())),
	/** The last step with a point. */
	STEP(Field.Kind.NUMBER, (run, now) -> new Value.Number(run.step())),
	/** The steps to go in all. */
	STEPS(Field.Kind.NUMBER, (run, now) -> run.steps() == 0 ? null : new Value.Number(run.steps())),
	/** How long it took, or has taken so far. */
	DURATION(Field.Kind.SPAN, (run, now) -> run.started() == null ? null : new Value.Span(run.duration(now))),
	/** When it was recorded. */
	CREATED(Field.Kind.MOMENT, (run, now) -> moment(run.created())),
	/** When it began to train. */
	STARTED(Field.Kind.MOMENT, (run, now) -> moment(run.started())),
	/** When it ended. */
	FINISHED(Field.Kind.MOMENT, (run, now) -> moment(run.finished())),
	/** The machine of its process. */
	HOST(Field.Kind.TEXT, (run, now) -> text(run.host())),
	/** Its tags: a comparison holds if it holds for one of them, and {@code !=} if none is equal. */
	TAG(Field.Kind.TEXT, (run, now) -> new Value.Texts(run.tags())),
	/** What people wrote about it. */
	NOTE(Field.Kind.TEXT, (run, now) -> text(run.notes())),
	/** Id of the run that it came from. */
	PARENT(Field.Kind.TEXT, (run, now) -> text(run.parent())),
	/** Name of the sweep that it is part of. */
	SWEEP(Field.Kind.TEXT, (run, now) -> text(run.sweep()));

	private final Field.Kind kind;
	private final BiFunction<Run, Instant, Value> value;

	RunProperty(Field.Kind kind, BiFunction<Run, Instant, Value> value) {
		this.kind = kind;
		this.value = value;
	}

	/** Its name in a query. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it can be compared with. */
	public Field.Kind kind() {
		return kind;
	}

	/** What a run has there, or null. */
	public Value of(Run run, Instant now) {
		return value.apply(run, now);
	}

	private static Value text(String text) {
		return text == null || text.isEmpty() ? null : new Value.Text(text);
	}

	private static Value moment(Instant instant) {
		return instant == null ? null : new Value.Moment(instant);
	}
}

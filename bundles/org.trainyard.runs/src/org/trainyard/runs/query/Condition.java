package org.trainyard.runs.query;

import java.util.List;
import java.util.stream.Stream;

/** A query as a tree. */
sealed interface Condition {

	/** All of them hold; true of none. */
	record And(List<Condition> parts) implements Condition {
	}

	/** One of them holds. */
	record Or(List<Condition> parts) implements Condition {
	}

	/** It does not hold. */
	record Not(Condition part) implements Condition {
	}

	/** The name, the id, the state or a tag contains it; lower case. */
	record Word(String word) implements Condition {
	}

	/** The run has something there. */
	record Exists(Field field) implements Condition {
	}

	/** Compared with a value; false of a run that has nothing there. */
	record Comparison(Field field, Operator operator, Operand operand) implements Condition {
	}

	/** Equal to one of the values. */
	record In(Field field, List<Operand> operands) implements Condition {
	}

	/** A part of the text, capitals or not; lower case. */
	record Contains(Field field, String part) implements Condition {
	}

	/** The fields that it asks for. */
	default Stream<Field> fields() {
		return switch (this) {
		case And(List<Condition> parts) -> parts.stream().flatMap(Condition::fields);
		case Or(List<Condition> parts) -> parts.stream().flatMap(Condition::fields);
		case Not(Condition part) -> part.fields();
		case Word word -> Stream.empty();
		case Exists(Field field) -> Stream.of(field);
		case Comparison comparison -> Stream.of(comparison.field);
		case In(Field field, List<Operand> operands) -> Stream.of(field);
		case Contains(Field field, String part) -> Stream.of(field);
		};
	}
}

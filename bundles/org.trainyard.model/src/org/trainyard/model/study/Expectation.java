package org.trainyard.model.study;

import java.util.Optional;

/** Something that a study expects of its runs, and that the runs confirm or not. */
public sealed interface Expectation {

	/** As the study writes it. */
	String text();

	/**
	 * A measure of a run against that of another, or against a number.
	 *
	 * @param run    name of a variant
	 * @param factor what the measure of the other run is taken times; the number itself where there is no other run
	 * @param other  name of a variant
	 */
	record Order(String text, Measure measure, String run, Relation relation, double factor, Optional<String> other)
			implements Expectation {
	}

	/**
	 * How a measure grows with a setting over a series: the exponent e of {@code measure ~ setting^e}, fitted by least
	 * squares between logarithms.
	 *
	 * @param path   of the setting
	 * @param series of variants
	 * @param low    the lowest exponent that is expected
	 * @param high   the highest
	 */
	record Exponent(String text, Measure measure, String path, String series, double low, double high)
			implements Expectation {
	}

	/**
	 * That every part of the model which a run begins with does what it is for, as {@code trainyard check} finds out.
	 *
	 * @param run name of a variant
	 */
	record Checks(String text, String run) implements Expectation {
	}

	/** Which of two numbers is the greater. */
	enum Relation {
		LESS("<"), GREATER(">");

		private final String sign;

		Relation(String sign) {
			this.sign = sign;
		}

		public String sign() {
			return sign;
		}

		public boolean holds(double left, double right) {
			return this == LESS ? left < right : left > right;
		}
	}
}

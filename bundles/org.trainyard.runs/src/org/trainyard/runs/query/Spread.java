package org.trainyard.runs.query;

import java.util.List;

/**
 * Mean and spread of numbers. NaN and infinities are left out.
 *
 * @param count     how many numbers there were
 * @param mean      NaN without a number
 * @param deviation standard deviation of the sample, that is with count − 1 below; NaN with less than two numbers
 * @param minimum   NaN without a number
 * @param maximum   NaN without a number
 */
public record Spread(int count, double mean, double deviation, double minimum, double maximum) {

	/** Of the values that are numbers, seconds of lengths of time. After Welford, which does not lose digits. */
	public static Spread of(List<Value> values) {
		int count = 0;
		double mean = 0;
		double squares = 0;
		double minimum = Double.POSITIVE_INFINITY;
		double maximum = Double.NEGATIVE_INFINITY;
		for (Value value : values) {
			double number = number(value);
			if (Double.isFinite(number)) {
				count++;
				double difference = number - mean;
				mean += difference / count;
				squares += difference * (number - mean);
				minimum = Math.min(minimum, number);
				maximum = Math.max(maximum, number);
			}
		}
		return count == 0 ? new Spread(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN)
				: new Spread(count, mean, count == 1 ? Double.NaN : Math.sqrt(squares / (count - 1)), minimum, maximum);
	}

	/** The value as a number, seconds of a length of time; NaN if it is none. */
	public static double number(Value value) {
		return switch (value) {
		case null -> Double.NaN;
		case Value.Number(double number) -> number;
		case Value.Entry entry -> entry.number();
		case Value.Span span -> span.duration().toNanos() / 1e9;
		case Value.Text text -> Double.NaN;
		case Value.Texts texts -> Double.NaN;
		case Value.Moment moment -> Double.NaN;
		case Value.State state -> Double.NaN;
		};
	}
}

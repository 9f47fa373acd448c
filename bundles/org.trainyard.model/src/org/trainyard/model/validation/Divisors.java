package org.trainyard.model.validation;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Divisors near a wanted number. */
final class Divisors {

	private Divisors() {
	}

	/** All divisors as a list for a person, for example “1, 2, 4”. */
	static String of(int number) {
		return IntStream.rangeClosed(1, number).filter(divisor -> number % divisor == 0).mapToObj(String::valueOf)
				.collect(Collectors.joining(", "));
	}

	/** The divisor of the number that is nearest to the wanted one; of two that are equally near, the smaller. */
	static int nearest(int number, int wanted) {
		return IntStream.rangeClosed(1, number).filter(divisor -> number % divisor == 0).boxed()
				.min(Comparator.comparingInt(divisor -> Math.abs(divisor - wanted))).orElseThrow();
	}
}

package org.trainyard.engine.data;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.random.RandomGenerator;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.DigitOrder;
import org.trainyard.model.experiment.OperandOrder;

/**
 * Sums of two numbers, each drawn uniformly among those of so many digits with leading zeros: {@code 07+35} and
 * {@code 042}. What is learned from may follow a curriculum (Bengio et al., 2009), the naive one of Zaremba and Sutskever
 * (2014, arXiv:1410.4615): stages of equal length, in which operands have at most one digit, two digits, and so on, and then
 * all. The layout stays, so that numbers of fewer digits have zeros before them.
 *
 * @param digits       of each operand; the sum has one more
 * @param operandOrder which operand comes first
 * @param digitOrder   which digit of a number comes first
 * @param curriculum   steps in which operands have fewer digits; 0 for none
 */
record AdditionPairs(int digits, OperandOrder operandOrder, DigitOrder digitOrder, int curriculum)
		implements PairSource {

	static final long PLUS = Tokens.FIRST;
	/** The token of the digit 0; the others follow. */
	static final long ZERO = PLUS + 1;

	static AdditionPairs of(AdditionTask task) {
		return new AdditionPairs(task.getDigits(), task.getOperandOrder(), task.getDigitOrder(),
				task.getCurriculumSteps());
	}

	@Override
	public Pair draw(RandomGenerator random) {
		return drawn(digits, random);
	}

	@Override
	public Pair draw(long step, RandomGenerator random) {
		return drawn(digitsIn(step), random);
	}

	/** The most digits that operands have in a step, from 1. */
	private int digitsIn(long step) {
		return step > curriculum ? digits : (int) (1 + (step - 1) * (digits - 1) / curriculum);
	}

	private Pair drawn(int most, RandomGenerator random) {
		int[] a = operand(most, random);
		int[] b = operand(most, random);
		return ordered(a, b);
	}

	private int[] operand(int most, RandomGenerator random) {
		int[] operand = new int[digits];
		System.arraycopy(random.ints(most, 0, 10).toArray(), 0, operand, digits - most, most);
		return operand;
	}

	private Pair ordered(int[] a, int[] b) {
		boolean swapped = switch (operandOrder) {
		case ANY -> false;
		case SMALLER_FIRST -> Arrays.compare(a, b) > 0;
		case LARGER_FIRST -> Arrays.compare(a, b) < 0;
		};
		return swapped ? pair(b, a) : pair(a, b);
	}

	@Override
	public String example() {
		String number = "1234567890".repeat(1 + digits / 10).substring(0, digits);
		return number + '+' + number;
	}

	/** Operands are put into the order that the task knows them in. */
	@Override
	public long[] source(String written) throws ExperimentException {
		String sum = written.replaceAll("\\s", "");
		if (!sum.matches("[0-9]{%1$d}\\+[0-9]{%1$d}".formatted(digits))) {
			throw new ExperimentException(Messages.get("addition.source", written, digits, example()));
		}
		return ordered(digits(sum.substring(0, digits)), digits(sum.substring(digits + 1))).source();
	}

	private static int[] digits(String number) {
		return number.chars().map(digit -> digit - '0').toArray();
	}

	@Override
	public long[] target(long[] source) {
		return tokens(sum(number(source, 0), number(source, digits + 1)));
	}

	/** The digits of an operand, the most significant first. */
	private int[] number(long[] source, int start) {
		long[] tokens = Arrays.copyOfRange(source, start, start + digits);
		long[] ordered = digitOrder == DigitOrder.LEAST_SIGNIFICANT_FIRST ? SequencePairs.reversed(tokens) : tokens;
		return Arrays.stream(ordered).mapToInt(token -> (int) (token - ZERO)).toArray();
	}

	@Override
	public int targetLength(long[] source) {
		return digits + 1;
	}

	/** The most significant digit first, whichever comes first for the model. */
	@Override
	public String answer(long[] target) {
		long[] written = digitOrder == DigitOrder.LEAST_SIGNIFICANT_FIRST ? SequencePairs.reversed(target) : target;
		return Arrays.stream(written).mapToObj(this::name).collect(Collectors.joining());
	}

	@Override
	public String name(long token) {
		return token == PLUS ? "+" : token >= ZERO ? Long.toString(token - ZERO) : Tokens.name(token);
	}

	/** @param a digits of the first operand, the most significant first; so {@code b} */
	Pair pair(int[] a, int[] b) {
		long[] source = new long[2 * digits + 1];
		System.arraycopy(tokens(a), 0, source, 0, digits);
		source[digits] = PLUS;
		System.arraycopy(tokens(b), 0, source, digits + 1, digits);
		return new Pair(source, tokens(sum(a, b)));
	}

	private int[] sum(int[] a, int[] b) {
		int[] sum = new int[digits + 1];
		for (int i = digits - 1; i >= 0; i--) {
			int column = a[i] + b[i] + sum[i + 1];
			sum[i + 1] = column % 10;
			sum[i] = column / 10;
		}
		return sum;
	}

	private long[] tokens(int[] number) {
		long[] tokens = Arrays.stream(number).mapToLong(digit -> ZERO + digit).toArray();
		return digitOrder == DigitOrder.LEAST_SIGNIFICANT_FIRST ? SequencePairs.reversed(tokens) : tokens;
	}
}

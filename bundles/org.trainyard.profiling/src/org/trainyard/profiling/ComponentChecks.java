package org.trainyard.profiling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was looked for in the parts of a model as its experiment builds it, with the numbers that were measured. Its JSON,
 * which {@code check --json} prints, is an object with the members of these records under their names:
 *
 * <pre>
 * {"experiment": "small.experiment", "batch": 4, "length": 16,
 *  "results": [
 *    {"check": "SHAPE", "part": "transformer.h.0", "outcome": "PASSED", "shape": [4, 16, 64], "expectedShape": [4, 16, 64]},
 *    {"check": "CAUSALITY", "part": "output", "outcome": "PASSED", "value": 0.0, "most": 1.0E-5},
 *    {"check": "GRADIENT", "part": "…experts.3.c_fc.weight", "outcome": "SKIPPED", "value": 0.0, "note": "…"}, …]}
 * </pre>
 *
 * What a result does not have is {@code null} or not there; so is a value that is not finite.
 *
 * @param experiment the file that was checked
 * @param batch      sequences of the random batch that went through the model
 * @param length     positions of each
 * @param results    by check, and by part in the order in which the parts compute
 */
public record ComponentChecks(String experiment, int batch, int length, List<Result> results) {

	private static final MathContext DIGITS = new MathContext(4);

	/** What is looked for. */
	public enum Check {
		/** Tensors have the shapes that the design gives them. */
		SHAPE(Worst.NONE),
		/** Largest absolute value of a sinusoidal encoding. */
		POSITION_RANGE(Worst.LARGEST),
		/** Largest difference of the outputs before a position that was changed. */
		CAUSALITY(Worst.LARGEST),
		/** Largest difference of the outputs at tokens when padding follows. */
		PADDING(Worst.LARGEST),
		/** Mean of a norm's output, where it is largest. */
		NORM_MEAN(Worst.LARGEST),
		/** Variance of a norm's output, where it is farthest from 1. */
		NORM_VARIANCE(Worst.FARTHEST_FROM_ONE),
		/** Mean square of the output of an RMSNorm, where it is farthest from 1. */
		NORM_MEAN_SQUARE(Worst.FARTHEST_FROM_ONE),
		/** Norm of a residual branch over that of the stream that it is added to. */
		RESIDUAL(Worst.SMALLEST),
		/** Norm of the gradient of a parameter; of the parameters of a block, the smallest. */
		GRADIENT(Worst.SMALLEST),
		/** How far the sum of a row of attention weights is from 1, where it is farthest. */
		ATTENTION_ROWS(Worst.LARGEST),
		/** Mean difference of the outputs to those with the plain kernel of attention. */
		KERNEL_MEAN(Worst.LARGEST),
		/** Largest difference of the outputs to those with the plain kernel of attention. */
		KERNEL_LARGEST(Worst.LARGEST),
		/** How far a reversible gradient is from that of its iterations, as a share of that, L2 over all parameters. */
		GRADIENT_ERROR(Worst.LARGEST);

		private final Worst worst;

		Check(Worst worst) {
			this.worst = worst;
		}

		/** What it is called, in the language of the default locale. */
		public String title() {
			return Messages.get("check." + name().toLowerCase(Locale.ROOT));
		}
	}

	/** Which of several values says most about whether all is well. */
	private enum Worst {
		NONE, LARGEST, SMALLEST, FARTHEST_FROM_ONE;

		/** The worse of two values, of which one may be missing. */
		Double of(Double left, Double right) {
			if (left == null || right == null) {
				return this == NONE ? null : left == null ? right : left;
			}
			return switch (this) {
			case NONE -> null;
			case SMALLEST -> Math.min(left, right);
			case FARTHEST_FROM_ONE -> Math.abs(left - 1) >= Math.abs(right - 1) ? left : right;
			case LARGEST -> Math.max(left, right);
			};
		}
	}

	/** What came of a check. */
	public enum Outcome {
		PASSED, FAILED,
		/** It says nothing here; the note says why. */
		SKIPPED
	}

	/**
	 * A check of a part.
	 *
	 * @param part          as its parameters are named; {@code output} for what the model gives
	 * @param value         that was measured; null where there is none, or it is not finite
	 * @param least         that was expected; null for no limit
	 * @param most          that was expected; null for no limit
	 * @param shape         that was found; null where it is not about one
	 * @param expectedShape by the design
	 * @param note          in words; null where there is nothing to say
	 */
	public record Result(Check check, String part, Outcome outcome, Double value, Double least, Double most,
			List<Long> shape, List<Long> expectedShape, String note) {

		/** A number, which passes within its limits; either of them may be null. */
		public static Result of(Check check, String part, double value, Double least, Double most) {
			boolean passed = Double.isFinite(value) && (least == null || value >= least)
					&& (most == null || value <= most);
			return new Result(check, part, passed ? Outcome.PASSED : Outcome.FAILED,
					Double.isFinite(value) ? value : null, least, most, null, null, null);
		}

		/** The shape of a part. */
		public static Result ofShape(String part, List<Long> shape, List<Long> expected) {
			return new Result(Check.SHAPE, part, shape.equals(expected) ? Outcome.PASSED : Outcome.FAILED, null, null,
					null, List.copyOf(shape), List.copyOf(expected), null);
		}

		/** The same with a remark. */
		public Result with(String remark) {
			return new Result(check, part, outcome, value, least, most, shape, expectedShape, remark);
		}

		/** The same, where it says nothing here. */
		public Result skipped(String reason) {
			return new Result(check, part, Outcome.SKIPPED, value, least, most, shape, expectedShape, reason);
		}

		/** What was measured, as text: {@code [4, 16, 64]}, {@code 1.19e-7}, {@code NaN}. */
		public String measured() {
			if (shape != null) {
				return shape.toString();
			}
			return value != null ? text(value) : outcome == Outcome.SKIPPED ? "" : "NaN";
		}

		/** What was expected, as text: {@code [4, 16, 64]}, {@code ≤ 1e-5}, {@code 0.98 … 1.001}. */
		public String expected() {
			if (expectedShape != null) {
				return expectedShape.toString();
			}
			if (least == null || most == null) {
				return least != null ? "≥ " + text(least) : most != null ? "≤ " + text(most) : "";
			}
			return text(least) + " … " + text(most);
		}
	}

	/**
	 * All results of one check.
	 *
	 * @param worst the value that says most; null where there is none
	 */
	public record Summary(Check check, int passed, int failed, int skipped, Double worst) {

		private Summary with(Result result) {
			return switch (result.outcome) {
			case PASSED -> new Summary(check, passed + 1, failed, skipped, check.worst.of(worst, result.value));
			case FAILED -> new Summary(check, passed, failed + 1, skipped, check.worst.of(worst, result.value));
			case SKIPPED -> new Summary(check, passed, failed, skipped + 1, worst);
			};
		}

		/** The value that says most, as text; empty where there is none. */
		public String worstText() {
			return worst == null ? "" : text(worst);
		}
	}

	public ComponentChecks {
		results = List.copyOf(results);
	}

	/** How many passed. */
	public long passed() {
		return count(Outcome.PASSED);
	}

	/** How many passed or failed. */
	public long decided() {
		return results.size() - count(Outcome.SKIPPED);
	}

	/** Those that failed. */
	public List<Result> failures() {
		return results.stream().filter(result -> result.outcome == Outcome.FAILED).toList();
	}

	private long count(Outcome outcome) {
		return results.stream().filter(result -> result.outcome == outcome).count();
	}

	/** All results of a check; none if there is no result. */
	public Optional<Summary> summary(Check check) {
		Summary summary = new Summary(check, 0, 0, 0, null);
		for (Result result : results) {
			summary = result.check == check ? summary.with(result) : summary;
		}
		return summary.passed + summary.failed + summary.skipped == 0 ? Optional.empty() : Optional.of(summary);
	}

	/** Four digits, for example {@code 0.9883} or {@code 1.192e-7}. */
	private static String text(double value) {
		double size = Math.abs(value);
		if (size != 0 && (size < 1e-3 || size >= 1e6)) {
			return String.format(Locale.ROOT, "%.3e", value).replaceFirst("\\.?0*e([-+])0?", "e$1").replace("e+", "e");
		}
		return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
	}
}

package org.trainyard.profiling;

import java.util.Map;
import java.util.regex.Pattern;

import org.trainyard.profiling.ProfileName.HeadFigure;

/** What a metric is measured in, as far as its name says; the same in all languages. */
public enum MetricUnit {
	/** A plain number or a share, or a metric that profiling does not know. */
	NONE(""),
	/** Seconds. */
	SECONDS("s"),
	/** Bytes. */
	BYTES("B"),
	/** Watts. */
	WATTS("W"),
	/** Floating-point operations a second. */
	OPERATIONS_PER_SECOND("FLOP/s"),
	/** Tokens a second. */
	TOKENS_PER_SECOND("tokens/s"),
	/** A number of anything else a second. */
	PER_SECOND("1/s"),
	/** Information by natural logarithms. */
	NATS("nats");

	/** The names as the engine records them: others may mean anything, such as imported milliseconds. */
	private static final Map<String, MetricUnit> BY_NAME = Map.ofEntries(Map.entry(ProfileName.STEP_TIME, SECONDS),
			Map.entry(ProfileName.FIRST_STEP_TIME, SECONDS), Map.entry(ProfileName.INFERENCE_TIME, SECONDS),
			Map.entry(ProfileName.DATA_TIME, SECONDS), Map.entry(ProfileName.FORWARD_TIME, SECONDS),
			Map.entry(ProfileName.BACKWARD_TIME, SECONDS), Map.entry(ProfileName.OPTIMIZER_TIME, SECONDS),
			Map.entry(ProfileName.LOGGING_TIME, SECONDS), Map.entry(ProfileName.PROFILING_TIME, SECONDS),
			Map.entry(ProfileName.TOKENS_PER_SECOND, TOKENS_PER_SECOND),
			Map.entry(ProfileName.OPERATIONS_PER_SECOND, OPERATIONS_PER_SECOND),
			Map.entry(ProfileName.PEAK_OPERATIONS_PER_SECOND, OPERATIONS_PER_SECOND),
			Map.entry(ProfileName.RESIDENT_MEMORY, BYTES), Map.entry(ProfileName.PEAK_MEMORY, BYTES),
			Map.entry(ProfileName.WEIGHT_MEMORY, BYTES), Map.entry(ProfileName.GRADIENT_MEMORY, BYTES),
			Map.entry(ProfileName.OPTIMIZER_MEMORY, BYTES), Map.entry(ProfileName.ACTIVATION_MEMORY, BYTES),
			Map.entry(ProfileName.NATIVE_MEMORY, BYTES), Map.entry(ProfileName.MACHINE_MEMORY, BYTES));

	private static final Pattern GPU = Pattern.compile(Pattern.quote(ProfileName.GPU) + "\\d+/(memory|power)");

	private final String symbol;

	MetricUnit(String symbol) {
		this.symbol = symbol;
	}

	/** What stands behind a number; empty for {@link #NONE}. */
	public String symbol() {
		return symbol;
	}

	/** The unit of a metric. */
	public static MetricUnit of(String metric) {
		MetricUnit known = BY_NAME.get(metric);
		if (known != null) {
			return known;
		}
		if (GPU.matcher(metric).matches()) {
			return metric.endsWith("/memory") ? BYTES : WATTS;
		}
		if (ProfileName.group(metric).filter(group -> group == Group.ATTENTION).isPresent()) {
			return HeadFigure.ENTROPY.is(metric.substring(metric.lastIndexOf('/') + 1)) ? NATS : NONE;
		}
		return metric.endsWith("per_second") ? PER_SECOND : NONE;
	}
}

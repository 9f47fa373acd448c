package org.trainyard.engine.checkpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * Where a run stands, apart from its tensors. Every random number of a step is a function of the seed and the step (see
 * {@link org.trainyard.engine.data.RandomStream}), so that these two are the whole random state.
 *
 * @param step                 steps done
 * @param seed                 the run's seed
 * @param best                 the evaluation with the lowest loss so far; null before the first
 * @param learningRateFactor   what a plateau has multiplied the learning rate by
 * @param learningRatePatience how long the learning rate has waited on a plateau
 * @param stoppingPatience     how long early stopping has waited
 */
public record TrainingState(long step, long seed, Best best, double learningRateFactor, Waiting learningRatePatience,
		Waiting stoppingPatience) {

	/** Fills in what checkpoints of earlier versions lack. */
	public TrainingState {
		learningRateFactor = learningRateFactor == 0 ? 1 : learningRateFactor;
		learningRatePatience = Objects.requireNonNullElse(learningRatePatience, Waiting.START);
		stoppingPatience = Objects.requireNonNullElse(stoppingPatience, Waiting.START);
	}

	/**
	 * An evaluation that no other has beaten.
	 *
	 * @param step after which it was
	 * @param loss finite
	 */
	public record Best(long step, double loss) {
	}

	/**
	 * Evaluations that are waited for a lower loss.
	 *
	 * @param best  the loss that must be undercut; null before the first
	 * @param stale evaluations since then
	 */
	public record Waiting(Double best, int stale) {

		/** Before the first evaluation. */
		public static final Waiting START = new Waiting(null, 0);

		/** After one more evaluation with that loss, which counts as lower only if it is below {@code bound}. */
		public Waiting evaluated(double loss, DoubleUnaryOperator bound) {
			boolean lower = best == null ? Double.isFinite(loss) : loss < bound.applyAsDouble(best);
			return lower ? new Waiting(loss, 0) : new Waiting(best, stale + 1);
		}
	}

	private static final Set<String> PARTS = Set.of("best", "learningRatePatience", "stoppingPatience");
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

	/** @throws MalformedFileException if the text is no such state, naming the file and the field */
	static TrainingState fromJson(Path file, String json) throws MalformedFileException {
		JsonObject fields = object(file, json);
		for (String field : List.of("step", "seed")) {
			if (!fields.has(field) || fields.get(field).isJsonNull()) {
				throw new MalformedFileException(Messages.get("state.missing", file, field), null);
			}
		}
		requireNumbers(file, "", fields);
		try {
			return GSON.fromJson(fields, TrainingState.class);
		} catch (JsonParseException | NumberFormatException e) { // a count that is no whole number, for example
			throw new MalformedFileException(Messages.get("state.invalid", file), e);
		}
	}

	/** All that a state says is in numbers, some of them in parts of it; null stands for what is not there yet. */
	private static void requireNumbers(Path file, String prefix, JsonObject fields) throws MalformedFileException {
		for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
			String path = prefix + field.getKey();
			boolean isPart = PARTS.contains(path);
			JsonElement value = field.getValue();
			if (isPart && value.isJsonObject()) {
				requireNumbers(file, path + ".", value.getAsJsonObject());
			} else if (!value.isJsonNull() && (isPart || !isNumber(value))) {
				throw new MalformedFileException(Messages.get("state.wrong", file, path), null);
			}
		}
	}

	private static boolean isNumber(JsonElement value) {
		return value instanceof JsonPrimitive primitive && primitive.isNumber();
	}

	private static JsonObject object(Path file, String json) throws MalformedFileException {
		try {
			return JsonParser.parseString(json).getAsJsonObject();
		} catch (JsonParseException | IllegalStateException e) {
			throw new MalformedFileException(Messages.get("state.invalid", file), e);
		}
	}

	String toJson() {
		return GSON.toJson(this) + "\n";
	}
}

package org.trainyard.engine.training;

import java.lang.System.Logger.Level;
import java.util.List;

import org.trainyard.engine.attention.AttentionMap;
import org.trainyard.engine.attention.AttentionMaps;
import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.AttentionHeads;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.ProfileName.HeadFigure;
import org.trainyard.runs.Recorded;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Records what the attention heads of a model look at in one input, always the same, so that a head can be followed. */
public final class AttentionSamples {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	/** What is recorded of the tokens. */
	private record Tokens(List<String> queries, List<String> keys) {
	}

	/** Bytes of one sample while nobody has said which heads: 16 heads at a length of 1,024, all 144 at 341. */
	private static final long MOST_BYTES = 64L << 20;

	private final AttentionMaps maps;
	private final Examples example;
	private final AttentionHeads heads;
	private boolean named;

	private AttentionSamples(AttentionMaps maps, Examples example, AttentionHeads heads) {
		this.maps = maps;
		this.example = example;
		this.heads = heads;
	}

	/**
	 * The samples that an experiment asks for in {@code profiling.attentionInput} and {@code profiling.attentionHeads}.
	 *
	 * @throws ExperimentException one line, if the input is not what the task knows, or too long
	 */
	public static AttentionSamples of(Experiment experiment, Network network, TaskData data)
			throws ExperimentException {
		Profiling settings = experiment.getProfiling();
		AttentionMaps maps = new AttentionMaps(network, data.text(), experiment.getModel().getMaximumLength());
		AttentionHeads heads = AttentionHeads.parse(settings.getAttentionHeads()).orElse(AttentionHeads.ALL);
		String input = settings.getAttentionInput();
		return new AttentionSamples(maps,
				input == null || input.isBlank() ? first(experiment, data) : written(maps, input), heads);
	}

	private static Examples written(AttentionMaps maps, String input) throws ExperimentException {
		try {
			return maps.written(input);
		} catch (ExperimentException e) {
			throw new ExperimentException(Messages.get("attention.input", e.getMessage()), e);
		}
	}

	/** The first example of the run's evaluation; of those that are drawn afresh each time, the first that could be. */
	private static Examples first(Experiment experiment, TaskData data) {
		return data.evaluation(1, 1, RandomStream.EVALUATION.at(experiment.getTraining().getSeed(), 0)).findFirst()
				.orElseThrow();
	}

	/** Refuses, before anything is recorded, an input that cannot be asked about. */
	public static void check(Experiment experiment, TaskData data) throws ExperimentException {
		if (experiment.getProfiling().isAttention()) {
			try (var scope = new Scope()) {
				of(experiment, Network.unfilled(experiment, ElementType.FLOAT32), data);
			}
		}
	}

	/** What the network looks at now. @param wanted heads of which weights are wanted */
	public List<AttentionMap> maps(AttentionHeads wanted) {
		return maps.of(example, wanted);
	}

	/**
	 * Tells the figures of every head, and the weights of those that were asked for. Where all were, it tells those of the
	 * first that take no more than {@value #MOST_BYTES} bytes together, and says so once.
	 */
	void record(long step, TrainingEvents events) {
		Sample sample = new Sample(step, events);
		maps.each(example, heads, sample::record);
		if (sample.leftOut > 0 && !named) {
			events.message(Level.WARNING, Messages.get("attention.limited", sample.recorded,
					sample.recorded + sample.leftOut, MOST_BYTES >> 20));
		}
		named = true;
	}

	/** What is told of one step, and how many heads have told their weights. */
	private final class Sample {

		private final long step;
		private final TrainingEvents events;
		private long bytes;
		private int recorded;
		private int leftOut;

		Sample(long step, TrainingEvents events) {
			this.step = step;
			this.events = events;
		}

		void record(AttentionMap map) {
			for (AttentionMap.Head head : map.heads()) {
				for (HeadFigure figure : HeadFigure.values()) {
					events.metric(ProfileName.head(map.part(), head.number(), figure), step, head.figures().of(figure));
				}
				head.weights().filter(this::fits)
						.ifPresent(values -> events.record(ProfileName.attention(map.part(), head.number()), step,
								new Recorded.Matrix(map.queries().size(), map.keys().size(), values)));
			}
			if (!named) {
				events.record(ProfileName.attentionTokens(map.part()), step,
						new Recorded.Text(GSON.toJson(new Tokens(map.queries(), map.keys()))));
			}
		}

		/** Whether there is room for the weights of one more head; there is for the first, and for those with a name. */
		private boolean fits(float[] weights) {
			long size = (long) weights.length * Float.BYTES;
			if (heads.heads().isEmpty() && (leftOut > 0 || recorded > 0 && bytes + size > MOST_BYTES)) {
				leftOut++;
				return false;
			}
			bytes += size;
			recorded++;
			return true;
		}
	}
}

package org.trainyard.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.trainyard.engine.attention.AttentionMap;
import org.trainyard.engine.attention.AttentionMaps;
import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.PairText;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.data.TextTokens;
import org.trainyard.engine.data.TokenText;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.training.AttentionSamples;
import org.trainyard.model.AttentionHeads;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.TextTask;

/** What the attention heads of a run's model look at, block by block in the order in which they attend. */
public final class RunAttention {

	private final TrainedModel model;
	private final Optional<TokenText> text;
	private final AttentionMaps maps;

	private RunAttention(TrainedModel model, Optional<TokenText> text) {
		this.model = model;
		this.text = text;
		maps = new AttentionMaps(model.network(), text, model.experiment().getModel().getMaximumLength());
	}

	/** @throws ExperimentException if the tokens that the run learned are not known any more */
	public static RunAttention of(TrainedModel model) throws ExperimentException {
		return new RunAttention(model, text(model));
	}

	private static Optional<TokenText> text(TrainedModel model) throws ExperimentException {
		Task task = model.experiment().getTask();
		return task instanceof TextTask learned
				? Optional.of(TextTokens.of(learned, model.files(), model.folder()))
				: PairText.of(task).map(TokenText.class::cast);
	}

	/** One line, if the tokens may be others than the run learned. */
	public Optional<String> warning() {
		return text.flatMap(tokens -> tokens instanceof TextTokens learned ? learned.warning() : Optional.empty());
	}

	/**
	 * What they look at in an input: a text, or a source with its right target.
	 *
	 * @param heads of which weights are wanted; figures are there of all
	 * @throws ExperimentException one line, if the task does not know the input, the model takes no input so long, or the
	 *                             task has no text
	 */
	public List<AttentionMap> written(String input, AttentionHeads heads) throws ExperimentException {
		return maps.of(maps.written(input), heads);
	}

	/**
	 * What they look at in a prompt and what a model has made of it: what follows a text, or the target of a source.
	 *
	 * @param generated token ids; the END of a target may be there
	 * @param heads     of which weights are wanted; figures are there of all
	 * @throws ExperimentException as for {@link #written}
	 */
	public List<AttentionMap> continued(String prompt, long[] generated, AttentionHeads heads)
			throws ExperimentException {
		Examples example = switch (maps.written(prompt)) {
		case Examples.Text(long[][] windows) -> {
			LongStream read = Arrays.stream(windows[0], 0, windows[0].length - 1);
			long[] all = LongStream.concat(read, Arrays.stream(generated)).toArray();
			yield new Examples.Text(new long[][] { Arrays.copyOf(all, all.length + 1) });
		}
		case Examples.Pairs(long[][] sources, var right) -> {
			boolean ended = generated.length > 0 && generated[generated.length - 1] == Tokens.END;
			long[] target = ended ? Arrays.copyOf(generated, generated.length - 1) : generated;
			yield new Examples.Pairs(sources, new long[][] { target });
		}
		case Examples.Signals signals -> signals;
		};
		maps.requireFit(example);
		return maps.of(example, heads);
	}

	/**
	 * What they look at in the input whose attention the run records: {@code profiling.attentionInput}, or the first
	 * example of its evaluation.
	 *
	 * @param heads of which weights are wanted; figures are there of all
	 * @throws ExperimentException one line, if the data of the task cannot be read, or as for {@link #written}
	 */
	public List<AttentionMap> recorded(AttentionHeads heads) throws ExperimentException {
		try (TaskData data = TaskData.of(model.experiment().getTask(), model.folder())) {
			return AttentionSamples.of(model.experiment(), model.network(), data).maps(heads);
		}
	}
}

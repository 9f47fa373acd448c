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
	 * What they look at in a prompt and what a model has made of it: what follows a text, or the target of a source. Of a
	 * text that has outgrown {@code model.maximumLength}, the end is read, as when it was generated.
	 *
	 * @param generated token ids; the END of a target may be there
	 * @param heads     of which weights are wanted; figures are there of all
	 * @throws ExperimentException as for {@link #written}
	 */
	public List<AttentionMap> continued(String prompt, long[] generated, AttentionHeads heads)
			throws ExperimentException {
		Examples example = switch (maps.example(prompt)) {
		case Examples.Text(long[][] windows) -> window(windows[0], generated);
		case Examples.Pairs(long[][] sources, var right) ->
			new Examples.Pairs(sources, new long[][] { withoutEnd(generated) });
		case Examples.Signals signals -> signals;
		};
		maps.requireFit(example);
		return maps.of(example, heads);
	}

	/** @param prompt a window, whose last token is there for the label of the one before */
	private Examples.Text window(long[] prompt, long[] generated) {
		long[] all = LongStream.concat(Arrays.stream(prompt, 0, prompt.length - 1), Arrays.stream(generated)).toArray();
		int from = Math.max(0, all.length - model.experiment().getModel().getMaximumLength());
		return new Examples.Text(new long[][] { Arrays.copyOfRange(all, from, all.length + 1) });
	}

	private static long[] withoutEnd(long[] target) {
		boolean ended = target.length > 0 && target[target.length - 1] == Tokens.END;
		return ended ? Arrays.copyOf(target, target.length - 1) : target;
	}

	/**
	 * What they look at in the input whose attention the run records: {@code profiling.attentionInput}, or the first
	 * example of its evaluation.
	 *
	 * @param heads of which weights are wanted; figures are there of all
	 * @throws ExperimentException one line, if the data of the task cannot be read or are others than the run learned, or
	 *                             as for {@link #written}
	 */
	public List<AttentionMap> recorded(AttentionHeads heads) throws ExperimentException {
		String input = model.experiment().getProfiling().getAttentionInput();
		if (input != null && !input.isBlank()) {
			return written(input, heads);
		}
		try (TaskData data = TaskData.of(model.experiment().getTask(), model.folder())) {
			data.requireSameTokens(model.files());
			return AttentionSamples.of(model.experiment(), model.network(), data).maps(heads);
		}
	}
}

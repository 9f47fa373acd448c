package org.trainyard.engine.attention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.TokenText;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Input;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.Sequences;
import org.trainyard.engine.model.Signals;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.AttentionHeads;
import org.trainyard.model.ExperimentException;
import org.trainyard.profiling.HeadFigures;

/** Asks a model what its attention heads look at. Draws nothing from training's generators. */
public final class AttentionMaps {

	private final Network network;
	private final Optional<TokenText> text;
	private final int maximumLength;

	/**
	 * @param text          of the task's tokens; none for signals
	 * @param maximumLength of the sequences that the model takes
	 */
	public AttentionMaps(Network network, Optional<TokenText> text, int maximumLength) {
		this.network = network;
		this.text = text;
		this.maximumLength = maximumLength;
	}

	/**
	 * What a person has written, to be asked about.
	 *
	 * @throws ExperimentException one line, if it is not what the task knows, it is too long, or the task has no text
	 */
	public Examples written(String input) throws ExperimentException {
		Examples example = example(input);
		requireFit(example);
		return example;
	}

	/**
	 * What a person has written, which may be longer than the model takes.
	 *
	 * @throws ExperimentException one line, if it is not what the task knows, or the task has no text
	 */
	public Examples example(String input) throws ExperimentException {
		if (text.isEmpty()) {
			throw new ExperimentException(Messages.get("signal"));
		}
		return text.get().example(input);
	}

	/** @throws ExperimentException one line, if the model takes no example as long as this */
	public void requireFit(Examples example) throws ExperimentException {
		try (var scope = new Scope()) {
			Batch batch = network.batch(example);
			long length = Math.max(batch.input().positions(), batch.source().map(Input::positions).orElse(0L));
			if (length > maximumLength) {
				throw new ExperimentException(Messages.get("length", length, maximumLength));
			}
		}
	}

	/**
	 * What the model looks at, block by block in the order in which they attend. A fixed point is shown as its last
	 * evaluation has it.
	 *
	 * @param example one that {@linkplain #requireFit fits}
	 * @param heads   of which weights are wanted; figures are there of all
	 */
	public List<AttentionMap> of(Examples example, AttentionHeads heads) {
		List<AttentionMap> maps = new ArrayList<>();
		each(example, heads, maps::add);
		return maps;
	}

	/** As {@link #of}, one block after the other: who does not keep them needs the memory of one. */
	public void each(Examples example, AttentionHeads heads, Consumer<AttentionMap> receiver) {
		try (var scope = new Scope(); var unrecorded = Autograd.off(); var watch = new AttentionWatch()) {
			Batch batch = network.batch(example);
			network.forward(batch, false, watch);
			watch.weights().forEach((part, weights) -> receiver.accept(new AttentionMap(part, names(batch.at(part)),
					names(batch.readBy(part)), heads(part, weights, heads))));
		}
	}

	/** @param weights [1, H, T, S] */
	private static List<AttentionMap.Head> heads(String part, Tensor weights, AttentionHeads wanted) {
		int layer = AttentionMap.layer(part);
		int queries = Math.toIntExact(weights.size(2));
		int keys = Math.toIntExact(weights.size(3));
		List<AttentionMap.Head> heads = new ArrayList<>();
		for (int head = 0; head < weights.size(1); head++) {
			double[] values;
			try (var scope = new Scope()) {
				values = weights.slice(1, head, head + 1).toDoubles();
			}
			HeadFigures figures = HeadFigures.of(queries, keys, List.of(values));
			heads.add(new AttentionMap.Head(head, figures,
					wanted.includes(layer, head) ? Optional.of(floats(values)) : Optional.empty()));
		}
		return heads;
	}

	private static float[] floats(double[] values) {
		float[] floats = new float[values.length];
		for (int i = 0; i < floats.length; i++) {
			floats[i] = (float) values[i];
		}
		return floats;
	}

	/** The tokens of the only sequence, or the positions of the only signal. */
	private List<String> names(Input input) {
		return switch (input) {
		case Sequences tokens -> Arrays.stream(tokens.ids().toLongs()).mapToObj(text.orElseThrow()::name).toList();
		case Signals signals ->
			IntStream.range(0, Math.toIntExact(signals.positions())).mapToObj(String::valueOf).toList();
		};
	}
}

package org.trainyard.engine.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.trainyard.engine.model.KeyValueCache.KeysAndValues;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.GradientSums;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.Training;

/** What belongs to one pass through a model: whether it trains, in which precision, and what it adds to the loss. */
final class Pass {

	/**
	 * How a model computes.
	 *
	 * @param bfloat16      whether matrix products are computed in 16 bits
	 * @param checkpointing whether layers are computed once more for their gradients
	 */
	record Options(boolean bfloat16, boolean checkpointing) {

		/** As an experiment trains; in full precision and without checkpointing where it does not say how. */
		static Options of(Training training) {
			return training == null ? new Options(false, false)
					: new Options(training.getPrecision() == Precision.BFLOAT16_MIXED,
							training.isActivationCheckpointing());
		}
	}

	/** A part of the model: tensors to a tensor, the same for the same inputs, generator and weights. */
	interface Layer {

		Tensor apply(Pass pass, List<Tensor> inputs);
	}

	/**
	 * What a pass goes on from.
	 *
	 * @param cache of the positions before; null where there is none, and nothing is kept
	 */
	record Past(Positions positions, KeyValueCache cache) {

		static final Past NONE = new Past(Positions.START, null);
	}

	private final Options options;
	private final boolean training;
	private final boolean repeated;
	private final PassObserver observer;
	private final boolean cut; // into layers that have graphs of their own
	private final Past past; // null where nothing is decoded
	private final List<Tensor> losses = new ArrayList<>();
	private final List<Supplier<Map<String, Double>>> metrics = new ArrayList<>();
	private final Tape tape;

	Pass(Options options, boolean training, PassObserver observer) {
		this(options, training, false, observer, observer.watchesGradients(), null);
	}

	private Pass(Options options, boolean training, boolean repeated, PassObserver observer, boolean cut, Past past) {
		this.options = options;
		this.training = training;
		this.repeated = repeated;
		this.observer = observer;
		this.cut = cut;
		this.past = past;
		tape = new Tape(observer);
	}

	/** A pass of decoding. */
	static Pass decoding(Options options, Past past) {
		return new Pass(options, false, false, PassObserver.NONE, false, past);
	}

	/** A pass through a part of the model alone. */
	Pass inner(boolean repeated) {
		return new Pass(new Options(options.bfloat16, false), training, repeated, observer, false, past);
	}

	/** A pass once more through a part of the model, at which nobody looks. */
	Pass aside() {
		return new Pass(new Options(options.bfloat16, false), training, true, PassObserver.NONE, false, past);
	}

	/** A pass through a cell, in its evaluation of that number, from 0. */
	Pass evaluation(int number) {
		Past own = past == null || past.cache == null ? past
				: new Past(past.positions, past.cache.evaluation(number));
		return new Pass(new Options(options.bfloat16, false), training, true, observer, false, own);
	}

	/** Whether the model is asked for tokens, rather than scored or trained. */
	boolean isDecoding() {
		return past != null;
	}

	/** Where the tokens of this pass stand. */
	Positions positions() {
		return past == null ? Positions.START : past.positions;
	}

	/** Keys and values of the tokens of this pass, after those of the tokens before. */
	KeysAndValues withEarlier(AttentionBlock block, KeysAndValues read) {
		return past == null || past.cache == null ? read : past.cache.extend(block, factors(read));
	}

	/** Keys and values of a memory, which are computed once if anything is kept. */
	KeysAndValues ofMemory(AttentionBlock block, Supplier<KeysAndValues> computed) {
		return past == null || past.cache == null ? computed.get()
				: past.cache.memory(block, () -> factors(computed.get()));
	}

	private KeysAndValues factors(KeysAndValues read) {
		return new KeysAndValues(factor(read.keys()), factor(read.values()));
	}

	boolean training() {
		return training;
	}

	/** Whether this part of the model has been passed before, and running statistics have seen the batch. */
	boolean repeated() {
		return repeated;
	}

	/** Tells who looks at this pass, if somebody does; while training of each part once, and not what is computed again. */
	void observe(Consumer<PassObserver> look) {
		if (observer != PassObserver.NONE && !(training && repeated)) {
			look.accept(observer);
		}
	}

	Tape tape() {
		return tape;
	}

	Tensor dropout(Tensor x, double probability) {
		return training ? x.dropout(probability) : x;
	}

	/**
	 * {@code x · matrixᵀ + bias}, {@code [..., in] → [..., out]}; bias may be null. The result is in the precision that it
	 * is computed in, and so is what follows until it is added to the residual stream: that is what takes memory.
	 */
	Tensor linear(Tensor x, Tensor matrix, Tensor bias) {
		return options.bfloat16 ? x.bfloat16Linear(matrix, bias) : x.linear(matrix, bias);
	}

	/** A factor of a matrix product in the precision that it is computed in. */
	Tensor factor(Tensor x) {
		return options.bfloat16 ? x.to(ElementType.BFLOAT16) : x;
	}

	/** What a part of the model gives; the part is named as its parameters are. */
	Tensor part(String name, Tensor output) {
		observer.part(name, output);
		return output;
	}

	/** What a norm gives; it is named as its parameters are. */
	Tensor norm(String name, Tensor input, Tensor output) {
		observe(looking -> looking.norm(name, input, output));
		return output;
	}

	/** Adds to the loss of the batch. */
	void addLoss(Tensor loss) {
		losses.add(loss);
	}

	/** Says of the pass what can be asked when it is over. */
	void addMetrics(Supplier<Map<String, Double>> source) {
		metrics.add(source);
	}

	Map<String, Double> metrics() {
		Map<String, Double> all = new LinkedHashMap<>();
		metrics.forEach(source -> all.putAll(source.get()));
		return all;
	}

	Tensor total(Tensor loss) {
		return losses.stream().reduce(loss, Tensor::add);
	}

	List<Tensor> losses() {
		return losses;
	}

	/**
	 * Applies a layer, which is a part. What gradients do not need is freed at once; with activation checkpointing that is
	 * all but the layer's inputs, and the rest is computed once more for the gradients.
	 */
	Tensor through(String name, Layer layer, Tensor... inputs) {
		return part(name, output(name, layer, Arrays.asList(inputs)));
	}

	private Tensor output(String name, Layer layer, List<Tensor> given) {
		if ((options.checkpointing || cut) && Autograd.isOn()) {
			List<Tensor> outputs = tape.record(name,
					options.checkpointing ? new Recomputation(layer, this) : new Segment(layer, this), given);
			losses.addAll(outputs.subList(1, outputs.size()));
			return outputs.getFirst();
		}
		int before = losses.size();
		try (var scope = new Scope()) {
			Tensor output = scope.keep(layer.apply(this, given));
			scope.keep(losses.subList(before, losses.size()));
			return output;
		}
	}

	List<Tensor> gradients(Tensor loss, List<Tensor> trained) {
		return tape.gradients(loss, trained);
	}

	/** A layer with a graph of its own. */
	private static final class Segment implements Tape.Stretch {

		private final Layer layer;
		private final Pass pass;
		private List<Tensor> outputs;

		Segment(Layer layer, Pass pass) {
			this.layer = layer;
			this.pass = pass;
		}

		@Override
		public List<Tensor> forward(List<Tensor> inputs) {
			inputs.forEach(Tensor::requireGradient);
			try (var scope = new Scope(); var recorded = Autograd.on()) {
				Pass inner = pass.inner(false);
				Tensor output = layer.apply(inner, inputs);
				outputs = Stream.concat(Stream.of(output), inner.losses().stream()).toList();
				scope.keep(outputs);
				return outputs;
			}
		}

		@Override
		public List<Tensor> backward(List<Tensor> inputs, List<Tensor> gradients, GradientSums sums) {
			return sums.backpropagate(outputs, gradients, inputs, false);
		}
	}

	/** A layer that keeps nothing but its inputs, and that computes the same once more for its gradients. */
	private static final class Recomputation implements Tape.Stretch {

		private final Layer layer;
		private final Pass pass;
		private long seed;

		Recomputation(Layer layer, Pass pass) {
			this.layer = layer;
			this.pass = pass;
		}

		@Override
		public List<Tensor> forward(List<Tensor> inputs) {
			seed = pass.training ? Torch.drawSeed() : 0;
			try (var scope = new Scope()) {
				List<Tensor> outputs = run(inputs, false);
				scope.keep(outputs);
				return outputs;
			}
		}

		@Override
		public List<Tensor> backward(List<Tensor> inputs, List<Tensor> gradients, GradientSums sums) {
			try (var recorded = Autograd.on()) {
				return sums.backpropagate(run(inputs, true), gradients, inputs, false);
			}
		}

		private List<Tensor> run(List<Tensor> inputs, boolean again) {
			if (pass.training) {
				Torch.seed(seed);
			}
			Pass inner = pass.inner(again);
			Tensor output = layer.apply(inner, inputs);
			return Stream.concat(Stream.of(output), inner.losses().stream()).toList();
		}
	}
}

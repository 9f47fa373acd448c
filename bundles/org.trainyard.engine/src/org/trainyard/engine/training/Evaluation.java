package org.trainyard.engine.training;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.decoding.Decoding;
import org.trainyard.engine.decoding.TokenListener;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Forward;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.model.Prompts;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Model;

/** How well a model does on examples that it has not learned from, without dropout. */
public final class Evaluation {

	/** Examples at once, where they are small. */
	private static final int BATCH = 250;
	/** Numbers in one tensor: enough to keep the processor busy, and less than a step that learns takes. */
	private static final long NUMBERS = 4 << 20;

	private final Network network;
	/** Whether it is wanted how a fixed point was reached. */
	private final boolean fixedPoint;
	/** Which experts are used; null where there are none, or where that is not wanted. */
	private final ExpertKinds experts;
	/** What the mean loss is the mean over: predicted tokens, or signals. */
	private double weight;
	private double loss;
	private long predicted;
	private long right;
	private long decoded;
	private long exact;
	private long examples;
	private long nanoseconds;
	/** What the model says of the first batch. */
	private Map<String, Double> said;

	private Evaluation(Experiment experiment, Network network, TaskData data) {
		this.network = network;
		fixedPoint = experiment.getProfiling().isFixedPoint();
		boolean mixture = experiment.getModel().getFeedForward() instanceof MixtureOfExperts;
		experts = mixture && experiment.getProfiling().isExperts() ? new ExpertKinds(data.text()) : null;
	}

	/** Scores a model of an experiment on as many examples as it says, or on all where there are fewer. */
	public static Evaluation of(Experiment experiment, Network network, TaskData data, RandomGenerator random) {
		Evaluation evaluation = new Evaluation(experiment, network, data);
		Model model = experiment.getModel();
		int widest = Math.max(Vocabulary.size(experiment.getTask()),
				Math.max(3 * model.getHiddenSize(), model.getFeedForwardSize()));
		int batch = (int) Math.clamp(NUMBERS / ((long) model.getMaximumLength() * widest), 1, BATCH);
		int examples = experiment.getTraining().getEvaluationSequences();
		Iterator<Examples> batches = data.evaluation(examples, batch, random).iterator();
		while (batches.hasNext()) {
			evaluation.add(batches.next());
		}
		return evaluation;
	}

	private void add(Examples batch) {
		long start = System.nanoTime();
		answer(batch);
		nanoseconds += System.nanoTime() - start;
		examples += batch.size();
	}

	private void answer(Examples examples) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Batch batch = network.batch(examples);
			Forward forward = network.forward(batch, false, experts == null ? PassObserver.NONE : experts);
			if (experts != null) {
				experts.count(examples, batch);
			}
			long counted = examples.size();
			if (!(examples instanceof Examples.Signals)) {
				counted = compare(forward.output().argMax(2).toLongs(), batch.labels().toLongs());
			}
			if (said == null) {
				said = fixedPoint ? forward.metrics() : Map.of();
			}
			loss += counted * forward.loss().item();
			weight += counted;
		}
		if (examples instanceof Examples.Pairs pairs) {
			decode(pairs);
		}
	}

	/** @return how many tokens were to be predicted */
	private long compare(long[] answers, long[] labels) {
		long counted = 0;
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] != Tokens.IGNORED) {
				counted++;
				right += answers[i] == labels[i] ? 1 : 0;
			}
		}
		predicted += counted;
		return counted;
	}

	private void decode(Examples.Pairs examples) {
		int longest = Arrays.stream(examples.targets()).mapToInt(target -> target.length).max().orElseThrow();
		Prompts.Sources sources = new Prompts.Sources(examples.sources());
		long[][] answers = Decoding.greedy(longest + 1).run(network, sources, TokenListener.NONE);
		for (int i = 0; i < answers.length; i++) {
			long[] target = examples.targets()[i];
			long[] expected = Arrays.copyOf(target, target.length + 1);
			expected[target.length] = Tokens.END;
			exact += Arrays.equals(answers[i], expected) ? 1 : 0;
		}
		decoded += answers.length;
	}

	/** Mean cross-entropy, in nats a token, or mean squared error of signals. */
	public double loss() {
		return loss / weight;
	}

	/** How long the model took for an example: its answer, and its decoding where sequences are decoded. */
	public double secondsPerExample() {
		return nanoseconds / 1e9 / examples;
	}

	/** The share of each expert in the positions of each kind of input, by metric; none where they are not wanted. */
	Map<String, Double> expertShares() {
		return experts == null ? Map.of() : experts.shares();
	}

	/** The values under their metrics' names: those that make sense for the task. */
	public Map<String, Double> metrics() {
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put(Metric.EVALUATION_LOSS, loss());
		if (predicted > 0) {
			metrics.put(Metric.TOKEN_ACCURACY, (double) right / predicted);
		}
		if (decoded > 0) {
			metrics.put(Metric.EXACT_MATCH, (double) exact / decoded);
		}
		metrics.putAll(said);
		return metrics;
	}
}

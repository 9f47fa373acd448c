import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.model.Forward;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.engine.training.Optimizer;
import org.trainyard.model.Parts;
import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.DecayedParameters;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;
import org.trainyard.model.experiment.Training;

/**
 * Times the training step of a GPT of 4 layers, width 256, 8 heads, length 128 and batch 16 in turn with the same step in
 * PyTorch, which a Python process takes at each {@code py N} that it reads. {@code step-time.sh} runs it. Arguments: the
 * Python script, threads, rounds of {@value #STEPS} steps each.
 */
final class StepTime {

	private static final int STEPS = 5;
	private static final int WARM_UP = 2;
	private static final int VOCABULARY = 1000;
	private static final int LENGTH = 128;
	private static final int BATCH = 16;

	/** Milliseconds of single steps. */
	private record Times(List<Double> steps, List<Double> optimizer) {

		Times() {
			this(new ArrayList<>(), new ArrayList<>());
		}
	}

	private final Experiment experiment = experiment();
	private final Network network = Network.of(experiment, ElementType.FLOAT32, new SplittableRandom(1));
	private final Optimizer optimizer = Optimizer.of(network.trained(), experiment.getTraining());
	private final Examples examples = examples();

	public static void main(String[] arguments) throws IOException {
		int threads = Integer.parseInt(arguments[1]);
		Torch.threads(threads);
		Process python = new ProcessBuilder("/usr/bin/python3", arguments[0], arguments[1])
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		BufferedReader answers = python.inputReader();
		PrintWriter orders = new PrintWriter(python.outputWriter(), true);
		answers.readLine(); // it says that it is ready
		Times ours = new Times();
		Times theirs = new Times();
		try (var scope = new Scope()) {
			StepTime benchmark = new StepTime();
			for (int round = -WARM_UP; round < Integer.parseInt(arguments[2]); round++) {
				Times first = benchmark.steps();
				orders.println("py " + STEPS);
				Times second = parse(answers.readLine());
				if (round >= 0) {
					ours.steps.addAll(first.steps);
					ours.optimizer.addAll(first.optimizer);
					theirs.steps.addAll(second.steps);
					theirs.optimizer.addAll(second.optimizer);
				}
			}
		}
		orders.println("quit");
		System.out.printf("| %d | %.0f (%.0f) | %.0f (%.0f) | %.2f (%.2f) | %.2f | %.2f | %.2f |%n", threads,
				median(ours.steps), least(ours.steps), median(theirs.steps), least(theirs.steps),
				median(ours.steps) / median(theirs.steps), least(ours.steps) / least(theirs.steps),
				median(ours.optimizer), median(theirs.optimizer), median(ours.optimizer) / median(theirs.optimizer));
	}

	private Times steps() {
		Times times = new Times();
		for (int i = 0; i < STEPS; i++) {
			long start = System.nanoTime();
			try (var scope = new Scope(); var recorded = Autograd.on()) {
				Forward forward = network.forward(network.batch(examples), true);
				List<Tensor> gradients = forward.gradients();
				long update = System.nanoTime();
				optimizer.step(gradients, experiment.getTraining().getLearningRate());
				forward.loss().item();
				times.optimizer.add((System.nanoTime() - update) / 1e6);
			}
			times.steps.add((System.nanoTime() - start) / 1e6);
		}
		return times;
	}

	/** A line such as {@code … | fwd 1.0 bwd 2.0 opt 0.5 | all 3.5 3.6}. */
	private static Times parse(String line) {
		Times times = new Times();
		times.optimizer.add(Double.parseDouble(line.replaceAll(".* opt ([0-9.]+) .*", "$1")));
		for (String step : line.substring(line.indexOf("| all ") + 6).strip().split(" ")) {
			times.steps.add(Double.parseDouble(step));
		}
		return times;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	private static double least(List<Double> values) {
		return values.stream().mapToDouble(value -> value).min().orElseThrow();
	}

	private static Examples examples() {
		var random = new SplittableRandom(1);
		long[][] windows = new long[BATCH][];
		for (int i = 0; i < BATCH; i++) {
			windows[i] = random.longs(LENGTH + 1, 0, VOCABULARY).toArray();
		}
		return new Examples.Text(windows);
	}

	private static Experiment experiment() {
		ExperimentFactory create = ExperimentFactory.eINSTANCE;
		DecoderOnly model = create.createDecoderOnly();
		model.setHiddenSize(256);
		model.setHeads(8);
		model.setLayers(4);
		model.setFeedForwardSize(1024);
		model.setMaximumLength(LENGTH);
		model.setDropout(0);
		model.setTiedHead(false);
		TextTask task = create.createTextTask();
		task.setTokenizer(Tokenizer.BYTES);
		task.setVocabularySize(VOCABULARY);
		task.setLength(LENGTH);
		Training training = create.createTraining();
		training.setBatchSize(BATCH);
		training.setOptimizer(org.trainyard.model.experiment.Optimizer.ADAMW);
		training.setLearningRate(3e-4);
		training.setWeightDecay(0.01);
		training.setDecayedParameters(DecayedParameters.ALL);
		Experiment experiment = create.createExperiment();
		experiment.setModel(model);
		experiment.setTask(task);
		experiment.setTraining(training);
		Parts.complete(experiment);
		model.getFeedForward().setActivation(Activation.GELU);
		model.getFeedForward().setBias(true);
		model.getAttention().setBias(true);
		return experiment;
	}
}

package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trainyard.engine.training.Measured.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.model.Costs;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ProfileName;

/** Memory as it is recorded of real trainings, against arithmetic. */
class MemoryProbeTest {

	/** A small GPT whose activations are much larger than what else is allocated. */
	private static final String[] WIDE = { "profiling.memory=true", "profiling.interval=1",
			"profiling.sampleInterval=1", "training.steps=6",
			"model=decoder-only", "model.layers=4", "model.hiddenSize=64", "model.feedForwardSize=256",
			"model.maximumLength=64", "task.length=31", "training.evaluationSequences=1" };

	@TempDir
	Path folder;

	private Recorder train(Experiment experiment) throws TrainingException {
		Recorder recorder = new Recorder();
		recorder.train(experiment, folder);
		return recorder;
	}

	@Test
	void theMemoryOfWeightsGradientsAndOptimizerIsKnownToTheByte() throws Exception {
		Experiment experiment = experiment("profiling.memory=true", "training.optimizer=adamw",
				"training.weightDecay=0.1", "training.decayedParameters=matrices");
		Recorder recorder = train(experiment);
		var memory = Costs.of(experiment).memory();
		assertEquals(Map.of(10L, (double) memory.weights()), recorder.metrics.get(ProfileName.WEIGHT_MEMORY));
		assertEquals(Map.of(10L, (double) memory.gradients()), recorder.metrics.get(ProfileName.GRADIENT_MEMORY));
		int counters = 2 * Float.BYTES; // AdamW has one for weights that decay and one for those that do not
		assertEquals(Map.of(10L, (double) memory.optimizer() + counters),
				recorder.metrics.get(ProfileName.OPTIMIZER_MEMORY));
		TreeMap<Long, Double> resident = recorder.metrics.get(ProfileName.RESIDENT_MEMORY);
		assertEquals(Set.of(10L, 20L, 30L, 40L), resident.keySet());
		resident.forEach((step, bytes) -> assertTrue(bytes > 1e7
				&& bytes <= recorder.metrics.get(ProfileName.PEAK_MEMORY).get(step), bytes.toString()));
	}

	/** The more sequences, the more is kept, by as much as the arithmetic says or somewhat more; checkpointing keeps little. */
	@Test
	void activationsAreWhatTheForwardPassKeeps() throws Exception {
		double one = activations("training.batchSize=16");
		double two = activations("training.batchSize=32");
		double three = activations("training.batchSize=48");
		assertEquals(1, (three - two) / (two - one), 0.1);
		double reckoned = Costs.of(experiment(WIDE)).memory().activations();
		assertTrue(two - one > reckoned && two - one < 2 * reckoned, two - one + " bytes instead of " + reckoned);
		assertTrue(activations("training.batchSize=48", "training.activationCheckpointing=true") < three / 3);
	}

	@Test
	void activationsAreCountedThreeTimesAndThenAtEachSampleInterval() throws Exception {
		Recorder recorder = train(experiment("profiling.memory=true", "profiling.sampleInterval=25",
				"training.steps=60"));
		TreeMap<Long, Double> inUse = recorder.metrics.get(ProfileName.NATIVE_MEMORY);
		assertEquals(Set.of(10L, 20L, 25L, 30L, 50L), inUse.keySet());
		TreeMap<Long, Double> activations = recorder.metrics.get(ProfileName.ACTIVATION_MEMORY);
		assertTrue(inUse.keySet().containsAll(activations.keySet()), activations.toString());
		double weights = recorder.metrics.get(ProfileName.WEIGHT_MEMORY).get(10L);
		inUse.forEach((step, bytes) -> assertTrue(bytes >= weights + activations.getOrDefault(step, 0.0)
				&& bytes <= recorder.metrics.get(ProfileName.PEAK_MEMORY).get(60L), bytes.toString()));
		assertEquals(Set.of(10L, 20L, 30L, 40L, 50L, 60L),
				recorder.metrics.get(ProfileName.RESIDENT_MEMORY).keySet());
	}

	/** The median over steps, for Java's compiler allocates beside them. */
	private double activations(String... changes) throws Exception {
		Experiment experiment = experiment(
				Stream.concat(Arrays.stream(WIDE), Arrays.stream(changes)).toArray(String[]::new));
		return train(experiment).metrics.get(ProfileName.ACTIVATION_MEMORY).tailMap(2L).values().stream().sorted()
				.skip(2).findFirst().orElseThrow();
	}
}

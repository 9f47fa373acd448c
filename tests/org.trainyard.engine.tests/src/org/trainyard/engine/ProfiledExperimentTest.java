package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.Gson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Device;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ExperimentProfile;
import org.trainyard.profiling.ExperimentProfile.Measurement;
import org.trainyard.profiling.Scaling;

class ProfiledExperimentTest {

	/** The GPT of {@code ../shared/bench/pytorch_gpt_step.py}. */
	private static final String BENCHMARK = "model=decoder-only model.positions=learned model.layers=4"
			+ " model.hiddenSize=256 model.heads=8 model.feedForwardSize=1024 model.maximumLength=128 model.dropout=0"
			+ " model.attention.dropout=0 task=text task.vocabularySize=1000 task.length=128 training.batchSize=16 training.accumulation=2";

	private static final ProfileListener NOBODY = (done, all, what) -> {
	};

	private static Experiment with(String settings) throws ExperimentException {
		Experiment experiment = Experiments.small();
		for (String setting : settings.split(" ")) {
			String[] parts = setting.split("=");
			Settings.set(experiment, parts[0], parts[1]);
		}
		return experiment;
	}

	private static ExperimentProfile measure(Experiment experiment, String batch, String length, int longest)
			throws ExperimentException {
		ProfileRequest request = ProfileRequest.of(experiment, batch, length, 2, longest);
		return ProfiledExperiment.measure(experiment, "some", request, NOBODY, new StopRequest()).orElseThrow();
	}

	@Test
	void theStepOfTheBenchmarkIs45GigaFlopAndItsWeightsAreCountedToTheByte() throws Exception {
		Experiment experiment = with(BENCHMARK);
		ExperimentProfile profile = measure(experiment, null, "128", 0);
		Measurement step = profile.measurements().getFirst();
		assertEquals(16, step.batch());
		assertEquals(45_021_659_136L, step.operations().step(), "of one batch, though two make a step of training");
		long parameters = ParameterCount.total(experiment);
		assertEquals(4 * parameters, step.bytes().weights());
		assertEquals(4 * parameters, step.bytes().gradients());
		assertEquals(8 * parameters, step.bytes().optimizer(), 8, "and the number of the step");
		assertEquals(step.reckonedBytes().weights(), step.bytes().weights());
		double activations = step.bytes().activations();
		assertEquals(1, activations / step.reckonedBytes().activations(), 0.1, () -> step.toString());
		assertTrue(step.bytes().peakResident() > activations + 16.0 * parameters);
		assertEquals(step.operations().step() / step.seconds().total().mean(), step.operationsPerSecond(), 1);
		assertEquals(step.operationsPerSecond() / profile.machine().peakOperationsPerSecond(), step.utilization(),
				1e-9);
		assertTrue(step.utilization() > 0.01 && step.utilization() < 1.5, () -> step.toString());
		assertEquals(parameters, profile.parameters().total());
		assertEquals(parameters, profile.parameters().blocks().stream().mapToLong(block -> block.parameters()).sum());
		assertEquals(12 * 65_536 + 9 * 256 + 4 * 256, profile.parameters().blocks().stream()
				.filter(block -> block.name().equals("transformer.h.3")).findFirst().orElseThrow().parameters());
	}

	@Test
	void theTimesOfAPassAreThoseOfItsParts() throws Exception {
		for (Measurement m : measure(Experiments.small(), "4,2", "4,8", 0).measurements()) {
			assertTrue(m.seconds().forward().minimum() > 0);
			assertTrue(m.seconds().forward().minimum() <= m.seconds().forward().mean());
			assertTrue(m.seconds().backward().mean() <= m.seconds().backward().maximum());
			assertEquals(m.seconds().forward().mean() + m.seconds().backward().mean(), m.seconds().total().mean(),
					1e-9);
			assertTrue(m.seconds().first() > 0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "model.dropout=0.1", "model=encoder-only", "model=revdeq model.iterations=2",
			"model=decoder-only model.feedForward=mixture-of-experts model.attention.dropout=0.1",
			"model=decoder-only model.attention=additive", "model=decoder-only model.lora=lora",
			"model=encoder-only task=signal task.features=3", "task=signal task.features=3",
			"model=decoder-only training.precision=bfloat16-mixed training.activationCheckpointing=true",
			"model=decoder-only model.positions=rotary",
			"model=decoder-only model.norm=batch-norm training.optimizer=sgd" })
	void everyKindOfModelIsMeasured(String settings) throws Exception {
		Experiment experiment = with(settings);
		ExperimentProfile profile = measure(experiment, "3", "4,8", 128);
		assertEquals(2, profile.measurements().size());
		for (Measurement m : profile.measurements()) {
			assertEquals(4 * ParameterCount.total(experiment), m.bytes().weights());
			assertEquals(4 * ParameterCount.trainable(experiment), m.bytes().gradients());
			assertTrue(m.operations().step() > m.operations().forward());
		}
		List<String> parts = profile.scaling().stream().map(Scaling::part).toList();
		assertEquals(List.of(Scaling.SCORES, Scaling.ATTENTION, Scaling.FEED_FORWARD, Scaling.FORWARD, Scaling.BACKWARD,
				Scaling.STEP), parts);
		assertEquals(List.of(64, 96, 128),
				profile.scaling().getFirst().points().stream().map(Scaling.Point::length).toList());
		assertEquals(2, profile.scaling().getFirst().operations().exponent(), 1e-9, "of scores");
		assertEquals(1, profile.scaling().get(2).operations().exponent(), 1e-9, "of feed-forward");
		assertTrue(Double.isFinite(profile.scaling().getFirst().seconds().exponent()));
	}

	@Test
	void itsJsonIsReadAsItWasWritten() throws Exception {
		ExperimentProfile profile = measure(Experiments.small(), "3", "4,8", 64);
		Gson gson = new Gson();
		assertEquals(profile, gson.fromJson(gson.toJson(profile), ExperimentProfile.class));
	}

	/** The last comes back where something was disturbed. */
	@Test
	void whoListensKnowsHowFarItIs() throws Exception {
		Experiment experiment = Experiments.small();
		List<String> said = new ArrayList<>();
		ProfiledExperiment.measure(experiment, "some", ProfileRequest.of(experiment, "3", "4,8", 1, 128),
				(done, all, what) -> said.add(done + "/" + all), new StopRequest());
		assertEquals(List.of("0/6", "1/6", "2/6", "3/6", "4/6", "5/6"), said.stream().distinct().toList());
		assertEquals(said.stream().sorted().toList(), said);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 5 })
	void itStopsWhereverItIs(int at) throws Exception {
		Experiment experiment = Experiments.small();
		StopRequest stop = new StopRequest();
		Optional<ExperimentProfile> stopped = ProfiledExperiment.measure(experiment, "some",
				ProfileRequest.of(experiment, "3", "4,8", 1, 128), (done, all, what) -> {
					if (done == at) {
						stop.request();
					}
				}, stop);
		assertEquals(Optional.empty(), stopped);
	}

	@Test
	void aStopIsHeardBetweenTwoPasses() throws Exception {
		Experiment experiment = Experiments.small();
		StopRequest stop = new StopRequest();
		Thread person = new Thread(() -> {
			try {
				Thread.sleep(100);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			stop.request();
		});
		ProfileRequest endless = ProfileRequest.of(experiment, "3", "8", 1_000_000_000, 0);
		assertEquals(Optional.empty(), ProfiledExperiment.measure(experiment, "some", endless, (done, all, what) -> {
			if (done == 1) {
				person.start();
			}
		}, stop));
	}

	@Test
	void whatDoesNotFitIsSaidBefore() throws Exception {
		Experiment experiment = with(
				"model=decoder-only model.hiddenSize=65536 model.layers=100 model.feedForwardSize=65536");
		ExperimentException wrong = assertThrows(ExperimentException.class, () -> measure(experiment, "1", "8", 0));
		assertTrue(wrong.getMessage().contains("GiB"), wrong.getMessage());
		Experiment gpu = Experiments.small();
		gpu.getTraining().setDevice(Device.CUDA);
		assertNotNull(assertThrows(ExperimentException.class, () -> measure(gpu, "1", "8", 0)).getMessage());
	}
}

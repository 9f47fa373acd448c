package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.trainyard.engine.checkpoint.SafeTensors;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Parts;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.pytorch.PythonFile;

/** The generated PyTorch file computes what the engine computes. PyTorch itself runs it, in a process of its own. */
class PyTorchAgreementTest {

	/** In float32. Random weights, so that no part hides behind a zero. */
	private static final double TOLERANCE = 1e-5;

	/** What differs from the usual model of each kind, one line an experiment. */
	private static final List<String> EXPERIMENTS = """
			model=decoder-only
			model=decoder-only model.attention=grouped-query model.positions=rotary model.norm=rms-norm model.feedForward.activation=swiglu
			model=decoder-only model.norm.placement=post model.tiedHead=true model.attention.bias=false model.feedForward.activation=gelu-tanh
			model=decoder-only model.attention=additive model.positions=sinusoidal model.norm.bias=false
			model=decoder-only model.feedForward=mixture-of-experts model.feedForward.experts=4
			model=decoder-only model.lora=lora model.lora.key=true model.lora.output=true model.lora.feedForward=true
			model=decoder-only task=signal model.positions=none model.norm=batch-norm
			model=encoder-only
			model=encoder-only task=signal model.norm.placement=post model.feedForward.bias=false
			model=encoder-only model.norm=batch-norm model.positions=rotary model.attention=additive
			model=encoder-decoder
			model=encoder-decoder model.norm.placement=pre model.attention=grouped-query model.positions=rotary model.norm=rms-norm model.feedForward.activation=swiglu
			model=encoder-decoder model.tiedHead=true model.positions=learned model.attention=additive model.attention.bias=false model.norm.finalNorm=false
			model=encoder-decoder model.feedForward=mixture-of-experts model.feedForward.experts=4 model.lora=lora model.lora.output=true model.lora.feedForward=true
			model=encoder-decoder task=signal
			model=revdeq
			model=revdeq model.solver=picard model.gradient=implicit model.causal=false model.positions=sinusoidal
			model=revdeq model.solver=anderson model.gradient=unrolled task=signal
			model=revdeq model.solver=broyden model.gradient=unrolled model.positions=rotary
			model=revdeq model.cellLayers=2 model.feedForward=mixture-of-experts model.attention=grouped-query"""
			.lines().toList();

	private static final List<String> SIZES = List.of("model.hiddenSize=32", "model.heads=4",
			"model.feedForwardSize=64", "model.maximumLength=12");

	/** Runs each of the files that are named after it, with those beside it. */
	private static final String RUN_ALL = """
			import runpy, sys
			precision = sys.argv[1]
			for folder in sys.argv[2:]:
			    sys.argv = ["model.py", "--precision", precision]
			    for name in ("weights", "input", "output"):
			        sys.argv += ["--" + name, f"{folder}/{name}.safetensors"]
			    runpy.run_path(f"{folder}/model.py", run_name="__main__")
			""";

	@TempDir
	static Path folder;

	private static boolean hasTorch;

	@BeforeAll
	static void runAllInPyTorch() throws Exception {
		hasTorch = python("-c", "import numpy, torch") == 0;
		List<String> command = new ArrayList<>(List.of("-c", RUN_ALL, "float32"));
		for (String settings : EXPERIMENTS) {
			Path place = Files.createDirectories(place(settings));
			Experiment experiment = experiment(settings);
			Files.writeString(place.resolve("model.py"), PythonFile.of(experiment));
			writeInputs(place, experiment);
			command.add(place.toString());
		}
		if (hasTorch) {
			assertEquals(0, python(command.toArray(String[]::new)), () -> read(folder.resolve("python.log")));
		}
	}

	@ParameterizedTest
	@MethodSource("experiments")
	void theEngineAgreesWithPyTorch(String settings, TestReporter reporter) throws Exception {
		assumeTrue(hasTorch, "/usr/bin/python3 has no PyTorch; install python3-torch to run this test");
		Path place = place(settings);
		Path output = place.resolve("engine.safetensors");
		new ForwardPass(experiment(settings), place, false).run(Optional.of(place.resolve("weights.safetensors")),
				place.resolve("input.safetensors"), output);
		try (var scope = new Scope()) {
			Map<String, Tensor> expected = SafeTensors.read(place.resolve("output.safetensors"));
			Map<String, Tensor> actual = SafeTensors.read(output);
			assertEquals(expected.keySet(), actual.keySet());
			String name = expected.keySet().iterator().next();
			assertArrayEquals(expected.get(name).shape(), actual.get(name).shape());
			double error = relativeError(actual.get(name).toDoubles(), expected.get(name).toDoubles());
			reporter.publishEntry(settings, String.valueOf(error));
			assertTrue(error <= TOLERANCE, () -> "relative error " + error);
		}
	}

	/** Python itself is everywhere where the tests run, also without PyTorch. */
	@Test
	void everyPresetGivesAFileThatPythonUnderstands() throws Exception {
		assumeTrue(python("-c", "pass") == 0, "there is no /usr/bin/python3");
		List<String> command = new ArrayList<>(List.of("-m", "py_compile"));
		try (Stream<Path> presets = Files.list(Path.of("../../bundles/org.trainyard.examples/experiments"))) {
			for (Path preset : presets.filter(file -> file.toString().endsWith(".experiment")).toList()) {
				Path file = folder.resolve(preset.getFileName() + ".py");
				Files.writeString(file, PythonFile.of(ExperimentFile.read(preset)));
				command.add(file.toString());
			}
		}
		assertTrue(command.size() > 2, "presets");
		assertEquals(0, python(command.toArray(String[]::new)), () -> read(folder.resolve("python.log")));
	}

	static List<String> experiments() {
		return EXPERIMENTS;
	}

	private static Path place(String settings) {
		return folder.resolve(String.valueOf(EXPERIMENTS.indexOf(settings)));
	}

	private static Experiment experiment(String settings) throws Exception {
		Experiment experiment = Experiments.small();
		Parts.complete(experiment);
		for (String setting : settings.split(" ")) {
			Settings.set(experiment, setting.substring(0, setting.indexOf('=')),
					setting.substring(setting.indexOf('=') + 1));
		}
		for (String size : SIZES) {
			Settings.set(experiment, size.substring(0, size.indexOf('=')), size.substring(size.indexOf('=') + 1));
		}
		return experiment;
	}

	private static void writeInputs(Path place, Experiment experiment) throws IOException {
		Random random = new Random(7);
		try (var scope = new Scope()) {
			Map<String, Tensor> weights = new LinkedHashMap<>();
			Network.unfilled(experiment, ElementType.FLOAT32).state()
					.forEach((name, tensor) -> weights.put(name, weight(name, tensor.shape(), random)));
			SafeTensors.write(place.resolve("weights.safetensors"), weights, Map.of());
			Map<String, Tensor> inputs = new LinkedHashMap<>();
			if (experiment.getModel() instanceof EncoderDecoder) {
				inputs.put("source", input(experiment, 9, random));
				inputs.put("target", input(experiment, 7, random));
			} else {
				inputs.put(experiment.getTask() instanceof SignalTask ? "signal" : "tokens",
						input(experiment, 9, random));
			}
			SafeTensors.write(place.resolve("input.safetensors"), inputs, Map.of());
		}
	}

	/** Matrices that keep the size of what goes through them; norms near the identity; variances above zero. */
	private static Tensor weight(String name, long[] shape, Random random) {
		double scale = shape.length == 1 ? 0.1 : 1 / Math.sqrt(shape[shape.length - 1]);
		boolean aroundOne = name.matches(".*(norm\\d?|ln_\\w)\\.weight|.*running_var");
		double[] values = random.doubles(Arrays.stream(shape).reduce(1, (a, b) -> a * b), -1.7, 1.7)
				.map(value -> value * scale + (aroundOne ? 1 : 0)).toArray();
		return Tensor.of(values, shape).to(ElementType.FLOAT32);
	}

	/** Two sequences, the second of which is padded. */
	private static Tensor input(Experiment experiment, int length, Random random) {
		if (experiment.getTask() instanceof SignalTask task) {
			double[] values = random.doubles(2L * length * task.getFeatures(), -2, 2).toArray();
			return Tensor.of(values, 2, length, task.getFeatures()).to(ElementType.FLOAT32);
		}
		long[] ids = random.longs(2L * length, 3, 8).toArray();
		Arrays.fill(ids, 2 * length - 2, 2 * length, 0);
		return Tensor.of(ids, 2, length);
	}

	private static double relativeError(double[] actual, double[] expected) {
		double difference = 0;
		double norm = 0;
		for (int i = 0; i < expected.length; i++) {
			difference += Math.pow(actual[i] - expected[i], 2);
			norm += expected[i] * expected[i];
		}
		return Math.sqrt(difference / norm);
	}

	private static int python(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("/usr/bin/python3"));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(folder.resolve("python.log").toFile()).start();
			assertTrue(process.waitFor(10, TimeUnit.MINUTES), "python3 ends");
			return process.exitValue();
		} catch (IOException e) {
			return 127; // as a shell says that there is no such program
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return e.toString();
		}
	}
}

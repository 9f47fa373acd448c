package org.trainyard.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Manifest;

import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.Training;

import oshi.SystemInfo;
import oshi.hardware.HardwareAbstractionLayer;

/** What a run depends on beside its experiment: versions, machine, commit. */
final class RunEnvironment {

	/** The file that the experiment is from; absent where there is none. */
	static final String EXPERIMENT_FILE = "experiment.file";
	private static final long GIT_SECONDS = 5;

	private RunEnvironment() {
	}

	/** Name to value, in reading order; what cannot be found out is left out. */
	static Map<String, String> of(Training training, Optional<Path> sourceFile) {
		Map<String, String> environment = new LinkedHashMap<>();
		environment.put("trainyard.version", version());
		environment.put("java.version", System.getProperty("java.version"));
		environment.put("java.vendor", System.getProperty("java.vendor"));
		environment.put("djl.version", Torch.djlVersion());
		environment.put("pytorch.version", Torch.version());
		putMachine(environment);
		environment.put("threads", Integer.toString(training.getThreads()));
		environment.put("device", training.getDevice().getLiteral());
		sourceFile.map(Path::toAbsolutePath).ifPresent(file -> {
			putCommit(environment, file.getParent());
			environment.put(EXPERIMENT_FILE, file.toString());
		});
		return environment;
	}

	private static void putMachine(Map<String, String> environment) {
		SystemInfo system = new SystemInfo();
		HardwareAbstractionLayer hardware = system.getHardware();
		environment.put("os", system.getOperatingSystem() + " " + System.getProperty("os.arch"));
		environment.put("machine.processor", hardware.getProcessor().getProcessorIdentifier().getName().strip());
		environment.put("machine.cores", Integer.toString(hardware.getProcessor().getLogicalProcessorCount()));
		environment.put("machine.memory", Long.toString(hardware.getMemory().getTotal()));
		environment.put("host", system.getOperatingSystem().getNetworkParams().getHostName());
	}

	private static void putCommit(Map<String, String> environment, Path folder) {
		Optional<String> commit = git(folder, "rev-parse", "HEAD");
		commit.ifPresent(hash -> {
			environment.put("git.commit", hash);
			boolean clean = git(folder, "diff", "--quiet", "HEAD").isPresent();
			environment.put("git.dirty", Boolean.toString(!clean));
		});
	}

	/** What git prints, a line at most; empty if there is no git or it ends with another status than 0. */
	private static Optional<String> git(Path folder, String... arguments) {
		List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
		command.addAll(List.of(arguments));
		try {
			Process git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			if (!git.waitFor(GIT_SECONDS, TimeUnit.SECONDS)) {
				git.destroy();
				return Optional.empty();
			}
			String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return git.exitValue() == 0 ? Optional.of(output) : Optional.empty();
		} catch (IOException noGit) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	/** The version of the bundle that this class is from; classes in a folder without a manifest have none. */
	private static String version() {
		try {
			URL location = RunEnvironment.class.getProtectionDomain().getCodeSource().getLocation();
			String manifest = location.getPath().endsWith(".jar") ? "jar:" + location + "!/META-INF/MANIFEST.MF"
					: location.toURI().resolve("META-INF/MANIFEST.MF").toString();
			try (InputStream stream = new URI(manifest).toURL().openStream()) {
				return new Manifest(stream).getMainAttributes().getValue("Bundle-Version");
			}
		} catch (IOException | URISyntaxException e) {
			return "development";
		}
	}
}

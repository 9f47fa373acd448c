package org.trainyard.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;

import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.Training;

import oshi.SystemInfo;
import oshi.hardware.HardwareAbstractionLayer;

/** What a run depends on beside its experiment: versions, machine, commit. */
final class RunEnvironment {

	/** The file that the experiment is from; absent where there is none. */
	static final String EXPERIMENT_FILE = "experiment.file";

	private static final String UNKNOWN_VERSION = "development";

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
		environment.put("mkl.avx512_on_amd", Boolean.toString(Torch.usesAvx512OnAmd()));
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
		Git git = new Git(folder);
		git.output("rev-parse", "HEAD").ifPresent(hash -> {
			environment.put("git.commit", hash.strip());
			boolean clean = git.output("diff", "--quiet", "HEAD").isPresent();
			environment.put("git.dirty", Boolean.toString(!clean));
		});
	}

	/** The version of the bundle that this class is from; classes in a folder, or packed anew, have none. */
	private static String version() {
		try {
			URL location = RunEnvironment.class.getProtectionDomain().getCodeSource().getLocation();
			String manifest = location.getPath().endsWith(".jar") ? "jar:" + location + "!/META-INF/MANIFEST.MF"
					: location.toURI().resolve("META-INF/MANIFEST.MF").toString();
			try (InputStream stream = new URI(manifest).toURL().openStream()) {
				String version = new Manifest(stream).getMainAttributes().getValue("Bundle-Version");
				return version == null ? UNKNOWN_VERSION : version;
			}
		} catch (IOException | URISyntaxException e) {
			return UNKNOWN_VERSION;
		}
	}
}

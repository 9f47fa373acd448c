package org.trainyard.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.trainyard.engine.ForwardPass;
import org.trainyard.model.ExperimentException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trainyard forward}: what a model makes of given tokens or signals, from file to file. */
@Command(name = "forward")
final class ForwardCommand implements Callable<Integer> {

	/** What numbers are computed in. */
	enum Precision {
		float32, float64
	}

	@Mixin
	private HelpOption help;

	@Mixin
	private ExperimentArguments arguments;

	@Option(names = "--weights", paramLabel = "W.safetensors")
	private Path weights;

	@Option(names = "--input", paramLabel = "in.safetensors", required = true)
	private Path input;

	@Option(names = "--output", paramLabel = "out.safetensors", required = true)
	private Path output;

	@Option(names = "--initial-weights", paramLabel = "W.safetensors")
	private Path initialWeights;

	@Option(names = "--precision", paramLabel = "P")
	private Precision precision = Precision.float32;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		ForwardPass pass = new ForwardPass(arguments.readModel(), arguments.folder(),
				precision == Precision.float64);
		if (initialWeights != null) {
			pass.writeWeights(initialWeights);
		}
		pass.run(Optional.ofNullable(weights), input, output);
		return ExitCode.OK;
	}
}

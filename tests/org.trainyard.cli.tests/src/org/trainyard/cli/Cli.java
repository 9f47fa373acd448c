package org.trainyard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs command lines, in this process or in one of their own, in English. */
final class Cli {

	/** A model and a task so small that training takes no time. */
	static final List<String> TINY = Stream
			.of("model.hiddenSize=8", "model.heads=2", "model.feedForwardSize=8", "model.encoderLayers=1",
					"model.decoderLayers=1", "task.length=3", "training.batchSize=2", "training.evaluationSequences=4")
			.flatMap(setting -> Stream.of("--set", setting)).toList();

	static final String COPY = example("copy");

	private Cli() {
	}

	/** What a command line printed and how it ended. */
	record Result(int code, String out, String err) {

		String lastLine() {
			return out.lines().reduce((first, second) -> second).orElse("");
		}
	}

	static String example(String name) {
		return "../../bundles/org.trainyard.examples/experiments/" + name + ".experiment";
	}

	static List<String> tinyTraining(Path store, String... more) {
		List<String> arguments = new ArrayList<>(List.of("train", COPY, "--store", store.toString()));
		arguments.addAll(TINY);
		arguments.addAll(List.of(more));
		return arguments;
	}

	static Result run(List<String> arguments) {
		return run(arguments.toArray(String[]::new));
	}

	static Result run(String... arguments) {
		return run(Locale.ENGLISH, arguments);
	}

	static Result run(Locale language, String... arguments) {
		Locale machine = Locale.getDefault();
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		try {
			Locale.setDefault(language);
			int code = TrainyardCommand.execute(new PrintWriter(out), new PrintWriter(err), arguments);
			return new Result(code, out.toString(), err.toString());
		} finally {
			Locale.setDefault(machine);
		}
	}

	/** Starts the real main on a plain class path. */
	static Process fork(List<String> javaOptions, List<String> arguments) throws IOException {
		return new ProcessBuilder(java(javaOptions, arguments)).start();
	}

	/** The command of a process that runs the real main. */
	static List<String> java(List<String> javaOptions, List<String> arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en",
						"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
		command.addAll(javaOptions);
		command.add(TrainyardCommand.class.getName());
		command.addAll(arguments);
		return command;
	}
}

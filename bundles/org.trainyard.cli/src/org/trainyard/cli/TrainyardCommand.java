package org.trainyard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code trainyard}. It ends with 0 when all went well, 1 when a run or a check failed, and 2 when the input
 * was wrong; a run that a signal stops ends the process as that signal does. What went wrong is one line on standard
 * error.
 */
@Command(name = "trainyard", resourceBundle = Messages.BUNDLE, versionProvider = Version.class, subcommands = {
		TrainCommand.class, ResumeCommand.class, ForkCommand.class, EvaluateCommand.class, GenerateCommand.class,
		PredictCommand.class, AttentionCommand.class, RunsCommand.class, ShowCommand.class, MetricsCommand.class,
		CompareCommand.class, TagCommand.class, NoteCommand.class, ParamsCommand.class, CheckCommand.class,
		ProfileCommand.class, PythonCommand.class, ForwardCommand.class, WeightsCommand.class, ImportCommand.class,
		ExportCommand.class,
		ConfigCommand.class, DeleteCommand.class, RestoreCommand.class, StudiesCommand.class,
		StoreCommand.class, GuideCommand.class })
public final class TrainyardCommand implements Runnable {

	/** Exit code of a run that failed, and of errors that are nobody's fault. */
	static final int FAILED = 1;

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Option(names = { "-V", "--version" }, versionHelp = true)
	private boolean version;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.text("command.missing"));
	}

	/** Runs one command line and ends the process with its exit code. */
	public static void main(String[] arguments) {
		System.setProperty("java.awt.headless", "true");
		if (System.getProperty("java.util.logging.config.file") == null) {
			// What libraries log, with stack traces, comes back as an exception too, and is then said in one line.
			Logger.getLogger("").setLevel(Level.OFF);
		}
		PrintWriter out = writer(FileDescriptor.out, "stdout.encoding");
		PrintWriter err = writer(FileDescriptor.err, "stderr.encoding");
		System.exit(execute(out, err, arguments));
	}

	/** Runs one command line and returns its exit code. */
	static int execute(PrintWriter out, PrintWriter err, String... arguments) {
		CommandLine command = new CommandLine(new TrainyardCommand());
		command.setOut(out).setErr(err);
		command.setParameterExceptionHandler(new Failures());
		command.setExecutionExceptionHandler(new Failures());
		int code = command.execute(arguments);
		out.flush();
		err.flush();
		return code;
	}

	/** In the C locale Java would write question marks; the terminals of today read UTF-8 even there. */
	private static PrintWriter writer(FileDescriptor descriptor, String property) {
		Charset charset = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
		return new PrintWriter(new FileOutputStream(descriptor), true,
				charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
	}
}

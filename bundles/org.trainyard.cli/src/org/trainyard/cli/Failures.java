package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.trainyard.model.ExperimentException;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.ComparisonException;
import org.trainyard.runs.interchange.InterchangeException;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

	@Override
	public int handleParseException(ParameterException failure, String[] arguments) {
		CommandLine command = failure.getCommandLine();
		String help = Messages.text("input.help", command.getCommandSpec().qualifiedName());
		print(command.getErr(), what(failure) + ' ' + help);
		return ExitCode.USAGE;
	}

	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
		switch (failure) {
		case WrongInput wrong -> print(command.getErr(), wrong.getMessage());
		case ExperimentException wrong -> print(command.getErr(), wrong.getMessage());
		case StoreException wrong -> print(command.getErr(), wrong.getMessage());
		case ComparisonException wrong -> print(command.getErr(), wrong.getMessage());
		case InterchangeException wrong -> print(command.getErr(), wrong.getMessage());
		default -> {
			// Not the user's mistake but ours: whoever mends it needs all there is.
			print(command.getErr(), Messages.text("failure.internal", failure));
			failure.printStackTrace(command.getErr());
			return TrainyardCommand.FAILED;
		}
		}
		return ExitCode.USAGE;
	}

	private static String what(ParameterException failure) {
		return switch (failure) {
		case UnmatchedArgumentException unmatched -> unmatched(unmatched);
		case MissingParameterException missing -> Messages.text("input.missing", missing.getMissing().stream()
				.map(Failures::label).collect(Collectors.joining(", ")));
		case MutuallyExclusiveArgsException several -> Messages.text("input.exclusive");
		default -> failure.getMessage();
		};
	}

	private static String unmatched(UnmatchedArgumentException failure) {
		String first = failure.getUnmatched().getFirst();
		Set<String> commands = failure.getCommandLine().getSubcommands().keySet();
		if (!commands.isEmpty() && !first.startsWith("-")) {
			return Messages.text("input.unknownCommand", first, String.join(", ", commands));
		}
		List<String> suggestions = failure.getSuggestions();
		return suggestions.isEmpty() ? Messages.text("input.unknown", first)
				: Messages.text("input.unknownDidYouMean", first, suggestions.getFirst());
	}

	private static String label(ArgSpec argument) {
		return argument.paramLabel();
	}

	/** Writes one line to standard error and marks it as ours. */
	static void print(PrintWriter err, String line) {
		err.println("trainyard: " + line.strip().replaceAll("\\s*\\R\\s*", " "));
		err.flush();
	}
}

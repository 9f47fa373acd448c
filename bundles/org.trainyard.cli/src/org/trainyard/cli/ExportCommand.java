package org.trainyard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.interchange.ExportFormat;
import org.trainyard.runs.interchange.ExportListener;
import org.trainyard.runs.interchange.InterchangeException;
import org.trainyard.runs.interchange.MlflowUpload;
import org.trainyard.runs.interchange.RunExport;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard export}: runs as other programs read them. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

	private static final String SERVER = "mlflow-rest";

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(paramLabel = "RUN… PLACE", arity = "1..*", descriptionKey = "words")
	private List<String> words;

	@Option(names = "--format", paramLabel = "FORMAT", required = true)
	private String format;

	@Option(names = "--no-files")
	private boolean noFiles;

	@Override
	public Integer call() throws WrongInput, StoreException, InterchangeException {
		if (words.size() < 2) {
			throw new WrongInput(Messages.text("export.missing"));
		}
		ExportListener listener = new ExportListener(line -> Failures.print(spec.commandLine().getErr(), line),
				() -> false, !noFiles);
		try (RunStore runs = store.openToRead()) {
			List<Run> chosen = new ArrayList<>();
			for (String run : words.subList(0, words.size() - 1)) {
				chosen.add(runs.find(run));
			}
			RunExport export = export(runs, listener);
			for (Run run : chosen.stream().distinct().toList()) {
				String place = export.write(run);
				spec.commandLine().getOut().println(Messages.text("export.done", run.name(), place));
				spec.commandLine().getOut().flush();
			}
		}
		return ExitCode.OK;
	}

	private RunExport export(RunStore runs, ExportListener listener) throws WrongInput, InterchangeException {
		String place = words.getLast();
		if (format.equalsIgnoreCase(SERVER)) {
			return new MlflowUpload(place, runs, listener);
		}
		ExportFormat known = ExportFormat.of(format).orElseThrow(() -> new WrongInput(Messages.text("export.noFormat",
				format, Stream.concat(Stream.of(ExportFormat.values()).map(ExportFormat::word), Stream.of(SERVER))
						.collect(Collectors.joining(", ")))));
		return known.into(Path.of(place), runs, listener);
	}
}

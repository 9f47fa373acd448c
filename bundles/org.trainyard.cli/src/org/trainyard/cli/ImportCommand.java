package org.trainyard.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.trainyard.model.ExperimentException;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.interchange.ImportReport;
import org.trainyard.runs.interchange.InterchangeException;
import org.trainyard.runs.interchange.RunImporter;
import org.trainyard.runs.interchange.RunPlace;
import org.trainyard.runs.interchange.RunPlaces;
import org.trainyard.runs.interchange.RunWatch;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code trainyard import}: the runs that another program has recorded; or, from a Hugging Face folder, an experiment with
 * weights.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	private static final List<String> MODEL_FILES = List.of("config.json", "model.safetensors",
			"model.safetensors.index.json", "pytorch_model.bin");

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
	private List<Path> paths;

	@Option(names = "--watch")
	private boolean watch;

	@Option(names = "--ended-after", paramLabel = "MINUTES")
	private Double endedAfter;

	@Option(names = "--deleted")
	private boolean deletedToo;

	@Option(names = "--no-files")
	private boolean noFiles;

	@Option(names = "--output", paramLabel = "X.experiment")
	private Path output;

	@Option(names = "--name", paramLabel = "N")
	private String name;

	@Override
	public Integer call() throws ExperimentException, WrongInput, StoreException, InterchangeException {
		if (isModel()) {
			return new ModelImport(spec, paths.getFirst(), output, name).run();
		}
		if (endedAfter != null && (!watch || !(endedAfter > 0 && endedAfter < 1e6))) {
			throw new WrongInput(Messages.text("import.endedAfter", endedAfter));
		}
		if (watch) {
			return watch();
		}
		List<RunPlace> places = new ArrayList<>();
		for (Path path : paths) {
			places.add(RunPlaces.at(path, deletedToo));
		}
		boolean complete = true;
		try (RunStore runs = store.open()) {
			for (RunPlace place : places) {
				complete &= importing(runs, place).isComplete();
			}
		}
		return complete ? ExitCode.OK : TrainyardCommand.FAILED;
	}

	/** What a person wants to call it is an experiment, and so is what holds weights. */
	private boolean isModel() throws WrongInput {
		boolean named = output != null || name != null;
		boolean model = named || paths.size() == 1
				&& MODEL_FILES.stream().anyMatch(file -> Files.exists(paths.getFirst().resolve(file)));
		if (model && (paths.size() > 1 || watch)) {
			throw new WrongInput(Messages.text("import.oneModel"));
		}
		return model;
	}

	private ImportReport importing(RunStore runs, RunPlace place) throws StoreException, InterchangeException {
		PrintWriter out = spec.commandLine().getOut();
		out.println(place.describe());
		out.flush();
		try (RunImporter importer = new RunImporter(runs, place, !noFiles, this::say, () -> false)) {
			ImportReport report = importer.once();
			out.println(report.summary());
			out.flush();
			return report;
		}
	}

	private int watch() throws WrongInput, StoreException {
		if (paths.size() > 1) {
			throw new WrongInput(Messages.text("import.oneWatch"));
		}
		Duration silence = endedAfter == null ? RunWatch.USUAL_SILENCE
				: Duration.ofMillis(Math.round(endedAfter * 60_000));
		try (StopOnSignal signal = new StopOnSignal();
				RunStore runs = store.open();
				RunWatch watched = new RunWatch(runs, paths.getFirst(), silence, this::say,
						signal.request()::isRequested)) {
			spec.commandLine().getOut().println(Messages.text("import.watching", paths.getFirst()));
			String before = "";
			while (!signal.request().isRequested()) {
				String now = watched.poll().summary();
				if (!now.equals(before)) {
					spec.commandLine().getOut().println(now);
				}
				spec.commandLine().getOut().flush();
				before = now;
				Thread.sleep(RunWatch.INTERVAL);
			}
		} catch (CancellationException | InterruptedException stopped) {
			// As asked.
		}
		return ExitCode.OK;
	}

	private void say(String line) {
		Failures.print(spec.commandLine().getErr(), line);
	}
}

package org.trainyard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.trainyard.engine.study.RunningStudy;
import org.trainyard.engine.study.StudiedRun;
import org.trainyard.engine.study.StudyResults;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Study;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.ComparisonException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard studies run}: trains what a study consists of, and says what was seen. */
@Command(name = "run")
final class StudiesRunCommand implements Callable<Integer> {

	/** Where the results of a study go, below its folder, or behind its name. */
	private static final String RESULTS = "results";

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StudyArgument argument;

	@Mixin
	private SettingChanges changes;

	@Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "studyOutput")
	private Path output;

	@Mixin
	private StoreOption store;

	@Override
	public Integer call() throws ExperimentException, StoreException, ComparisonException, WrongInput {
		Study study = argument.read();
		PrintWriter out = spec.commandLine().getOut();
		try (RunStore runs = store.open(); StopOnSignal stop = new StopOnSignal()) {
			StudyProgress progress = new StudyProgress(out);
			Optional<List<StudiedRun>> trained = new RunningStudy(study, changes.map(), runs, progress, stop.request())
					.train();
			if (trained.isEmpty()) {
				out.println(Messages.text("studies.stopped", study.name()));
				return ExitCode.OK;
			}
			return report(study, runs, trained.get());
		}
	}

	private int report(Study study, RunStore runs, List<StudiedRun> trained)
			throws ExperimentException, StoreException, ComparisonException {
		PrintWriter out = spec.commandLine().getOut();
		Path folder = folder(study);
		StudyResults results = StudyResults.of(runs, study, trained);
		results.write(folder);
		out.println(Messages.text("studies.done", study.name(), results.met(), study.expectations().size(),
				folder.resolve(StudyResults.PAGE)));
		boolean failed = trained.stream().anyMatch(run -> run.run().state() != RunState.FINISHED);
		return failed ? TrainyardCommand.FAILED : ExitCode.OK;
	}

	private Path folder(Study study) {
		if (output != null) {
			return output;
		}
		return argument.isFolder() ? study.folder().resolve(RESULTS) : Path.of(study.name() + '-' + RESULTS);
	}
}

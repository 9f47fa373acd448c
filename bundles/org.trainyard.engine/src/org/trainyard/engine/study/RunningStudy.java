package org.trainyard.engine.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.study.Study;
import org.trainyard.model.study.Variant;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Trains what a study consists of, one after the other, into a run store. Its runs are a sweep with the name of the
 * study, each named as its variant; those that are there already, with the very same settings, are not trained again.
 */
public final class RunningStudy {

	private final Study study;
	private final Map<String, String> common;
	private final RunStore store;
	private final StudyListener listener;
	private final StopRequest stop;

	/** @param common changes of all variants, path to value; see {@link Variant#experiment} */
	public RunningStudy(Study study, Map<String, String> common, RunStore store, StudyListener listener,
			StopRequest stop) {
		this.study = study;
		this.common = common;
		this.store = store;
		this.listener = listener;
		this.stop = stop;
	}

	/**
	 * Trains the runs that are missing, and goes on with those that were stopped.
	 *
	 * @return the run of each variant, in their order; empty if it was asked to stop before all had ended
	 * @throws ExperimentException if an experiment is wrong, or another process is training one of them; found out before
	 *                             anything is trained
	 */
	public Optional<List<StudiedRun>> train() throws ExperimentException, StoreException {
		List<Experiment> experiments = new ArrayList<>();
		for (Variant variant : study.variants()) {
			experiments.add(variant.experiment(common));
		}
		for (int i = 0; i < experiments.size(); i++) {
			requireIdle(study.variants().get(i), experiments.get(i));
		}
		List<StudiedRun> runs = new ArrayList<>();
		for (int i = 0; i < experiments.size() && !stop.isRequested(); i++) {
			Variant variant = study.variants().get(i);
			Run run = run(variant, experiments.get(i), i + 1);
			runs.add(new StudiedRun(variant, experiments.get(i), run));
		}
		return stop.isRequested() ? Optional.empty() : Optional.of(runs);
	}

	private void requireIdle(Variant variant, Experiment experiment) throws ExperimentException, StoreException {
		Optional<Run> running = newest(variant, experiment, RunState.RUNNING, RunState.CREATED);
		if (running.isPresent()) {
			throw new ExperimentException(Messages.get("study.running", variant.name(), running.get().id()));
		}
	}

	private Run run(Variant variant, Experiment experiment, int number) throws ExperimentException, StoreException {
		int count = study.variants().size();
		Optional<Run> finished = newest(variant, experiment, RunState.FINISHED);
		if (finished.isPresent()) {
			listener.found(variant, finished.get(), number, count);
			return finished.get();
		}
		listener.started(variant, number, count);
		Optional<Run> stopped = newest(variant, experiment, RunState.STOPPED);
		Run run = stopped.isPresent() ? resume(stopped.get()) : train(variant, experiment);
		listener.ended(variant, run);
		return run;
	}

	/** The newest run of the variant in one of these states, with these settings. */
	private Optional<Run> newest(Variant variant, Experiment experiment, RunState... states) throws StoreException {
		Map<String, String> settings = Settings.values(experiment);
		for (Run run : store.runs()) {
			if (run.sweep().equals(study.name()) && run.name().equals(variant.name())
					&& List.of(states).contains(run.state()) && store.settings(run.id()).equals(settings)) {
				return Optional.of(run);
			}
		}
		return Optional.empty();
	}

	private Run train(Variant variant, Experiment experiment) throws ExperimentException, StoreException {
		String id = RunId.random();
		Path draft = ForkedTraining.draft(ExperimentFile.toXmi(experiment));
		try {
			process().run(List.of("--experiment", draft.toString(), "--run", id, "--name", variant.name(), "--source",
					variant.file().toString(), "--sweep", study.name()));
		} finally {
			draft.toFile().delete();
		}
		return ended(id, variant.name());
	}

	private Run resume(Run run) throws ExperimentException, StoreException {
		process().run(List.of("--resume", run.id()));
		return ended(run.id(), run.name());
	}

	private ForkedTraining process() {
		return new ForkedTraining(store.location(), listener::said, stop);
	}

	/** @throws ExperimentException if the process ended before there was a run; it has said why */
	private Run ended(String id, String variant) throws ExperimentException, StoreException {
		return store.run(id).orElseThrow(() -> new ExperimentException(Messages.get("study.no_run", variant)));
	}
}

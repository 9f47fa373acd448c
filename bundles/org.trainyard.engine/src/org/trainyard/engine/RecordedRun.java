package org.trainyard.engine;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;

import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.training.AttentionSamples;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.engine.training.Trainer;
import org.trainyard.engine.training.TrainingException;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Facts;
import org.trainyard.model.validation.FileFacts;
import org.trainyard.model.validation.Severity;
import org.trainyard.model.validation.Validation;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreException;

/** Trains an experiment and records it as a run, whose checkpoints are in the folder {@code checkpoints} of its files. */
public final class RecordedRun {

	static final String CHECKPOINTS = "checkpoints";
	/** Name in the environment of the number of the model's parameters, by which runs are compared. */
	private static final String PARAMETERS = "model.parameters";
	/** Part of what PyTorch's allocator says. */
	private static final String NATIVE_OUT_OF_MEMORY = "can't allocate memory";

	private RecordedRun() {
	}

	/**
	 * Trains on the calling thread until the end, or until after the step in which {@code stop} is requested. Whatever
	 * goes wrong while training ends the run as FAILED, with the reason as its message.
	 *
	 * @throws ExperimentException if the experiment cannot be trained here; there is no run then
	 * @throws StoreException      if the run cannot be recorded; there is no run then
	 */
	public static TrainingOutcome train(Experiment experiment, RunStore store, NewRunRequest request,
			TrainingListener listener, StopRequest stop) throws ExperimentException, StoreException {
		return train(experiment, store, request, RunStart.New.of(experiment, folder(request)), listener, stop);
	}

	static TrainingOutcome train(Experiment experiment, RunStore store, NewRunRequest request, RunStart start,
			TrainingListener listener, StopRequest stop) throws ExperimentException, StoreException {
		Facts found = FileFacts.of(experiment, folder(request)).read();
		Facts facts = start.readsInitialWeights() ? found : found.withCheckpoint();
		Validation.requireValid(experiment, request.name(), facts);
		Validation.problems(experiment, facts).stream().filter(problem -> problem.severity() == Severity.WARNING)
				.forEach(problem -> listener.message(Level.WARNING, problem.message()));
		NativeLibrary.start(experiment.getTraining().getDevice());
		start.check();
		try (TaskData data = TaskData.of(experiment.getTask(), folder(request))) {
			start.check(data);
			AttentionSamples.check(experiment, data);
			return train(experiment, data, store, request, start, listener, stop);
		}
	}

	private static TrainingOutcome train(Experiment experiment, TaskData data, RunStore store, NewRunRequest request,
			RunStart start, TrainingListener listener, StopRequest stop) throws StoreException {
		long steps = experiment.getTraining().getSteps();
		try (RunWriter writer = start.open(store, newRun(experiment, request, start),
				line -> listener.message(Level.WARNING, line))) {
			RunEvents events = new RunEvents(writer, listener, steps, start);
			listener.started(request.id(), steps);
			record(data, writer.files(), events);
			GitChanges.of(request.sourceFile()).ifPresent(text -> writer.record(GitChanges.RECORD, start.step(), text));
			Checkpoints checkpoints = new Checkpoints(writer.files().resolve(CHECKPOINTS),
					experiment.getTraining().getCheckpointsKept());
			Parts parts = new Parts(experiment, data, checkpoints);
			TrainingOutcome outcome = train(parts, start, request.id(), events, stop);
			writer.finish(outcome.state(), outcome.message());
			return outcome;
		}
	}

	/** Where relative paths of an experiment start: at its file, if it is from one. */
	private static Path folder(NewRunRequest request) {
		return request.sourceFile().map(file -> file.toAbsolutePath().getParent()).orElse(Path.of(""));
	}

	private static NewRun newRun(Experiment experiment, NewRunRequest request, RunStart start) {
		Map<String, String> environment = RunEnvironment.of(experiment.getTraining(), request.sourceFile());
		environment.put(PARAMETERS, Long.toString(ParameterCount.total(experiment)));
		environment.putAll(start.environment());
		return new NewRun(request.id(), request.name(), ExperimentFile.toXmi(experiment), Settings.values(experiment),
				environment, experiment.getTraining().getSteps(), start.parent(), request.labels().sweep(),
				request.labels().notes(), request.labels().tags());
	}

	/** Without the record a run can be trained all the same, and used while its text stays as it is. */
	private static void record(TaskData data, Path files, RunEvents events) {
		try {
			data.record(files);
		} catch (IOException e) {
			events.message(Level.WARNING, Messages.get("run.unrecorded", files, e.getMessage()));
		}
	}

	/** What a trainer is made from. */
	private record Parts(Experiment experiment, TaskData data, Checkpoints checkpoints) {
	}

	private static TrainingOutcome train(Parts parts, RunStart start, String id, RunEvents events, StopRequest stop) {
		try (var scope = new Scope()) {
			var trainer = new Trainer(parts.experiment, parts.data, parts.checkpoints, events);
			start.prepare(trainer, events);
			return switch (trainer.train(stop)) {
			case DONE -> outcome(id, RunState.FINISHED, events, "");
			case EARLY -> outcome(id, RunState.FINISHED, events, Messages.get("run.early", events.done()));
			case STOPPED -> outcome(id, RunState.STOPPED, events, Messages.get("run.stopped", events.done()));
			};
		} catch (TrainingException | ExperimentException e) {
			return outcome(id, RunState.FAILED, events, e.getMessage());
		} catch (IOException e) {
			return outcome(id, RunState.FAILED, events, Messages.get("run.unreadable", e.getMessage()));
		} catch (RuntimeException | OutOfMemoryError e) {
			// Also the native library's errors, such as memory that it cannot get, come as exceptions.
			return outcome(id, RunState.FAILED, events, broken(events.done() + 1, e));
		}
	}

	private static String broken(long step, Throwable e) {
		String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
		boolean memory = e instanceof OutOfMemoryError || reason.contains(NATIVE_OUT_OF_MEMORY);
		return Messages.get(memory ? "run.memory" : "run.broken", step, reason);
	}

	private static TrainingOutcome outcome(String id, RunState state, RunEvents events, String message) {
		return new TrainingOutcome(id, state, events.done(), events.seconds(), events.last(), message);
	}
}

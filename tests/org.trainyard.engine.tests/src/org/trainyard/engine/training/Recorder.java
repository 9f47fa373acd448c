package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.Recorded;

/** Keeps what it is told. */
class Recorder implements TrainingEvents {

	final Map<String, TreeMap<Long, Double>> metrics = new TreeMap<>();
	final Map<String, TreeMap<Long, Recorded>> records = new TreeMap<>();
	final Map<String, String> files = new TreeMap<>();
	final List<String> messages = new ArrayList<>();
	StopRequest stop;
	long stopAfter;

	@Override
	public void metric(String name, long step, double value) {
		metrics.computeIfAbsent(name, n -> new TreeMap<>()).put(step, value);
	}

	@Override
	public void record(String name, long step, Recorded value) {
		records.computeIfAbsent(name, n -> new TreeMap<>()).put(step, value);
	}

	@Override
	public void file(String name, String content) {
		files.put(name, content);
	}

	@Override
	public void evaluated(long step, Map<String, Double> values) {
		values.forEach((name, value) -> metric(name, step, value));
	}

	@Override
	public void progress(long step, double loss) {
		if (step == stopAfter) {
			stop.request();
		}
	}

	@Override
	public void message(Level level, String text) {
		messages.add(text);
	}

	/** Trains to the end, and tells this. @param files as for {@link #trainer} */
	void train(Experiment experiment, Path files) throws TrainingException {
		try (var scope = new Scope()) {
			assertEquals(Trainer.End.DONE, trainer(experiment, files).train(new StopRequest()));
		}
	}

	/** A trainer that tells this. @param files for checkpoints, and where the texts of tasks are */
	Trainer trainer(Experiment experiment, Path files) {
		try {
			return new Trainer(experiment, TaskData.of(experiment.getTask(), files),
					new Checkpoints(files, experiment.getTraining().getCheckpointsKept()), this);
		} catch (ExperimentException e) {
			throw new AssertionError(e);
		}
	}
}

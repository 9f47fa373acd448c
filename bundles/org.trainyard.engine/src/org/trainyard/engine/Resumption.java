package org.trainyard.engine;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.trainyard.engine.checkpoint.Checkpoint;
import org.trainyard.engine.checkpoint.Checkpoint.Misfit;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.training.Optimizer;
import org.trainyard.engine.training.Trainer;
import org.trainyard.model.ExperimentException;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreException;

/** The same run again, from its last checkpoint on. */
final class Resumption implements RunStart {

	private final StoredRun stored;
	private final Checkpoint checkpoint;
	private final Map<String, Double> metrics = new LinkedHashMap<>();
	private final Set<Path> files = new HashSet<>();

	/** @throws ExperimentException if there is no checkpoint or it is damaged */
	Resumption(StoredRun stored) throws ExperimentException {
		this.stored = stored;
		Checkpoints checkpoints = RunCheckpoint.of(stored.files());
		checkpoint = RunCheckpoint.open(FileAccess.read(checkpoints.folder(), () -> last(checkpoints)).orElseThrow(
				() -> new ExperimentException(Messages.get("resume.no_checkpoint", stored.run().id()))));
	}

	/** Also the first of all that was written by a process that was killed before it could say so. */
	private static Optional<Path> last(Checkpoints checkpoints) throws IOException {
		Optional<Path> known = checkpoints.last();
		return known.isPresent() ? known : checkpoints.latest().stream().findFirst();
	}

	@Override
	public void check() throws ExperimentException {
		try (var scope = new Scope()) {
			Network network = Network.unfilled(stored.experiment(), ElementType.FLOAT32);
			Optional<String> misfit = checkpoint.misfit(network.state(), name -> false).map(Misfit::tensor);
			if (misfit.isPresent()) {
				throw new ExperimentException(
						Messages.get("resume.misfit", stored.run().id(), checkpoint.folder(), misfit.get()));
			}
			Map<String, Tensor> optimizer = Optimizer.of(network.trained(), stored.experiment().getTraining()).state();
			if (!checkpoint.fitsOptimizer(optimizer)) {
				throw new ExperimentException(Messages.get("resume.optimizer", stored.run().id(),
						checkpoint.folder().resolve(Checkpoints.OPTIMIZER)));
			}
		}
	}

	@Override
	public Set<Path> files() {
		return files;
	}

	@Override
	public void check(TaskData data) throws ExperimentException {
		data.requireSameTokens(stored.files());
	}

	@Override
	public RunWriter open(RunStore store, NewRun run, Consumer<String> trouble) throws StoreException {
		RunWriter writer = store.resume(run.id(), step(), trouble);
		try {
			for (MetricSummary metric : store.metrics(run.id())) {
				metrics.put(metric.name(), metric.last());
			}
			Path checkpoints = stored.files().resolve(RecordedRun.CHECKPOINTS);
			store.artifacts(run.id()).stream().map(artifact -> stored.files().resolve(artifact.name()))
					.filter(file -> file.startsWith(checkpoints)).forEach(files::add);
			return writer;
		} catch (StoreException e) {
			writer.close();
			throw e;
		}
	}

	@Override
	public long step() {
		return checkpoint.state().step();
	}

	@Override
	public Map<String, Double> metrics() {
		return metrics;
	}

	@Override
	public void prepare(Trainer trainer, RunEvents events) throws IOException {
		trainer.restore(checkpoint);
		events.message(Level.INFO, Messages.get("run.resumed", step()));
		if (stored.run().step() < step()) {
			events.message(Level.WARNING, Messages.get("run.gap", stored.run().step() + 1, step()));
		}
	}
}

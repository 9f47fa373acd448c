package org.trainyard.engine;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.checkpoint.Checkpoint;
import org.trainyard.engine.checkpoint.Checkpoint.Misfit;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.training.Trainer;
import org.trainyard.engine.training.TrainingException;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** A new run that starts from a checkpoint of another, whose settings may be others. */
final class Fork implements RunStart {

	private final StoredRun parent;
	private final Experiment experiment;
	private final Checkpoint checkpoint;

	/**
	 * @param experiment what the new run trains
	 * @throws ExperimentException if there is no such checkpoint, it is damaged, or there is nothing left to train
	 */
	Fork(StoredRun parent, CheckpointChoice choice, Experiment experiment) throws ExperimentException {
		this.parent = parent;
		this.experiment = experiment;
		checkpoint = RunCheckpoint.open(RunCheckpoint.folder(parent.run().id(), parent.files(), choice));
		long steps = experiment.getTraining().getSteps();
		if (steps <= step()) {
			throw new ExperimentException(Messages.get("fork.steps", parent.run().id(), step(), steps));
		}
	}

	@Override
	public long step() {
		return checkpoint.state().step();
	}

	@Override
	public String parent() {
		return parent.run().id();
	}

	@Override
	public Map<String, String> environment() {
		Map<String, String> environment = new LinkedHashMap<>();
		environment.put("fork.run", parent.run().id());
		environment.put("fork.step", Long.toString(step()));
		return environment;
	}

	@Override
	public void check() throws ExperimentException {
		try (var scope = new Scope()) {
			Network network = Network.unfilled(experiment, ElementType.FLOAT32);
			Misfit misfit = checkpoint.misfit(network.state(), network.adapters()::contains).orElse(null);
			if (misfit != null) {
				throw new ExperimentException(refusal(misfit));
			}
		}
	}

	@Override
	public void check(TaskData data) throws ExperimentException {
		data.requireSameTokens(parent.files());
	}

	private static Map<String, Tensor> tensors(Experiment experiment) {
		return Network.unfilled(experiment, ElementType.FLOAT32).state();
	}

	private String refusal(Misfit misfit) {
		String has = misfit.has().map(Arrays::toString).orElseGet(() -> Messages.get("fork.nothing"));
		String needs = misfit.needs().map(Arrays::toString).orElseGet(() -> Messages.get("fork.nothing"));
		return Messages.get("fork.misfit", checkpoint.folder().getFileName(), parent.run().id(), misfit.tensor(), has,
				needs, String.join(", ", culprits(misfit)));
	}

	/** The changed settings of model and task that by themselves give the tensor another shape, or all of them. */
	private List<String> culprits(Misfit misfit) {
		Map<String, String> before = Settings.values(parent.experiment());
		Map<String, String> changed = Settings.values(experiment).entrySet().stream()
				.filter(setting -> setting.getKey().startsWith("model") || setting.getKey().startsWith("task"))
				.filter(setting -> !setting.getValue().equals(before.get(setting.getKey())))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
		List<String> alone = changed.keySet().stream().filter(path -> reshapes(path, changed.get(path), misfit))
				.toList();
		return alone.isEmpty() ? List.copyOf(changed.keySet()) : alone;
	}

	private boolean reshapes(String path, String value, Misfit misfit) {
		Experiment other = EcoreUtil.copy(parent.experiment());
		try (var scope = new Scope()) {
			Settings.set(other, path, value);
			Tensor tensor = tensors(other).get(misfit.tensor());
			return !Arrays.equals(misfit.has().orElse(null), tensor == null ? null : tensor.shape());
		} catch (ExperimentException | RuntimeException notByItself) {
			return false;
		}
	}

	@Override
	public void prepare(Trainer trainer, RunEvents events) throws IOException, TrainingException {
		boolean same = trainer.fork(checkpoint);
		events.message(Level.INFO, Messages.get(same ? "run.forked" : "run.forked.fresh", parent.run().id(), step()));
	}
}

package org.trainyard.cli;

import java.util.concurrent.Callable;

import org.trainyard.engine.CheckpointChoice;
import org.trainyard.engine.ForkedRun;
import org.trainyard.engine.NewRunRequest;
import org.trainyard.engine.StoredRun;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import org.eclipse.emf.ecore.util.EcoreUtil;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard fork}: trains a new run from a checkpoint of another, with changed settings. */
@Command(name = "fork")
final class ForkCommand implements Callable<Integer> {

	/** One of these at most. */
	static final class Checkpoint {

		@Option(names = "--last")
		private boolean last;

		@Option(names = "--best")
		private boolean best;

		@Option(names = "--step", paramLabel = "N")
		private Long step;

		CheckpointChoice choice() {
			return step != null ? new CheckpointChoice.Step(step)
					: best ? new CheckpointChoice.Best() : new CheckpointChoice.Last();
		}
	}

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Mixin
	private SettingChanges changes;

	@Option(names = "--name", paramLabel = "N")
	private String name;

	@ArgGroup
	private Checkpoint checkpoint = new Checkpoint();

	@Mixin
	private LabelOptions labels;

	@Mixin
	private StoreOption store;

	@Option(names = "--json", descriptionKey = "outcome")
	private boolean json;

	@Override
	public Integer call() throws ExperimentException, StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			StoredRun parent = StoredRun.read(runs, reference);
			Experiment experiment = EcoreUtil.copy(parent.experiment());
			changes.apply(experiment);
			NewRunRequest request = new NewRunRequest(RunId.random(),
					name == null ? Messages.text("fork.name", parent.run().name()) : name, parent.source(),
					labels.labels());
			return new ForegroundTraining(spec.commandLine(), json).run((listener, stop) -> ForkedRun.train(parent,
					checkpoint.choice(), experiment, runs, request, listener, stop));
		}
	}
}

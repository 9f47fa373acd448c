package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.RunEvaluation;
import org.trainyard.engine.StoredRun;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard evaluate}: scores a run's checkpoint, also with other settings than it was trained with. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Mixin
	private SettingChanges changes;

	@Option(names = "--last")
	private boolean last;

	@Mixin
	private StoreOption store;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws ExperimentException, StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			StoredRun run = StoredRun.read(runs, reference);
			Experiment experiment = EcoreUtil.copy(run.experiment());
			changes.apply(experiment);
			RunEvaluation evaluation = RunEvaluation.of(runs, run, last, experiment);
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				out.println(Json.line(object(run.run().id(), evaluation)));
			} else {
				out.println(Messages.text("evaluate.checkpoint", run.run().id(), evaluation.step()));
				Table table = new Table(Messages.text("column.metric"), Messages.text("column.value")).numbersFrom(1);
				evaluation.metrics().forEach((metric, value) -> table.row(metric, Numbers.value(value)));
				table.print(out, "");
			}
		}
		return ExitCode.OK;
	}

	private static Map<String, Object> object(String run, RunEvaluation evaluation) {
		Map<String, Object> metrics = new LinkedHashMap<>();
		evaluation.metrics().forEach((metric, value) -> metrics.put(metric, Json.number(value)));
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("run", run);
		object.put("step", evaluation.step());
		object.put("metrics", metrics);
		return object;
	}
}

package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.trainyard.model.Component;
import org.trainyard.model.Costs;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.experiment.Experiment;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard params}: how many parameters the model of an experiment has, and where; on demand what it costs. */
@Command(name = "params")
final class ParamsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private ExperimentArguments arguments;

	@Option(names = "--costs")
	private boolean costs;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		Experiment experiment = arguments.readModel();
		PrintWriter out = spec.commandLine().getOut();
		if (json) {
			Map<String, Object> object = object(experiment);
			if (costs) {
				object.put("costs", CostsReport.object(Costs.of(experiment)));
			}
			out.println(Json.pretty(object));
		} else {
			table(experiment).print(out, "");
			if (costs) {
				out.println();
				CostsReport.print(Costs.of(experiment), out);
			}
		}
		return ExitCode.OK;
	}

	private static Map<String, Object> object(Experiment experiment) {
		long total = ParameterCount.total(experiment);
		List<Object> parts = new ArrayList<>();
		for (Component component : ParameterCount.components(experiment)) {
			Map<String, Object> part = new LinkedHashMap<>();
			part.put("name", component.name());
			part.put("parameters", component.parameters());
			part.put("trainable", component.trainable());
			part.put("percent", 100.0 * component.parameters() / total);
			parts.add(part);
		}
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("total", total);
		object.put("trainable", ParameterCount.trainable(experiment));
		object.put("components", parts);
		return object;
	}

	private static Table table(Experiment experiment) {
		long total = ParameterCount.total(experiment);
		Table table = new Table(Messages.text("column.component"), Messages.text("column.parameters"), "%")
				.numbersFrom(1);
		for (Component component : ParameterCount.components(experiment)) {
			row(table, component.label(), component.parameters(), total);
		}
		row(table, Messages.text("params.total"), total, total);
		if (experiment.getModel().getLora() != null) {
			row(table, Messages.text("params.trainable"), ParameterCount.trainable(experiment), total);
		}
		return table;
	}

	private static void row(Table table, String name, long parameters, long total) {
		table.row(name, Numbers.grouped(parameters), String.format("%.1f", 100.0 * parameters / total));
	}
}

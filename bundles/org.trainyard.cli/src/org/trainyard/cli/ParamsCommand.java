package org.trainyard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.trainyard.model.Component;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.experiment.Experiment;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard params}: how many parameters the model of an experiment has, and where. */
@Command(name = "params")
final class ParamsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private ExperimentArguments arguments;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		Experiment experiment = arguments.read();
		List<Component> components = ParameterCount.components(experiment);
		long total = ParameterCount.total(experiment);
		if (json) {
			spec.commandLine().getOut().println(Json.pretty(object(components, total)));
		} else {
			table(components, total).print(spec.commandLine().getOut(), "");
		}
		return ExitCode.OK;
	}

	private static Map<String, Object> object(List<Component> components, long total) {
		List<Object> parts = new ArrayList<>();
		for (Component component : components) {
			Map<String, Object> part = new LinkedHashMap<>();
			part.put("name", component.name());
			part.put("parameters", component.parameters());
			part.put("percent", 100.0 * component.parameters() / total);
			parts.add(part);
		}
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("total", total);
		object.put("components", parts);
		return object;
	}

	private static Table table(List<Component> components, long total) {
		Table table = new Table(Messages.text("column.component"), Messages.text("column.parameters"), "%")
				.numbersFrom(1);
		for (Component component : components) {
			table.row(component.label(), grouped(component.parameters()), percent(component.parameters(), total));
		}
		return table.row(Messages.text("params.total"), grouped(total), percent(total, total));
	}

	private static String grouped(long number) {
		return String.format("%,d", number);
	}

	private static String percent(long part, long whole) {
		return String.format("%.1f", 100.0 * part / whole);
	}
}

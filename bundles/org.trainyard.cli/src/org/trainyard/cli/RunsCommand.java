package org.trainyard.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard runs}: all runs of a store, newest first, with the last and the best value of chosen metrics. */
@Command(name = "runs")
final class RunsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Option(names = "--metric", paramLabel = "NAME", arity = "1")
	private List<String> chosen = List.of("train/loss", "eval/exact_match");

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			List<Run> all = runs.runs();
			Map<String, List<MetricSummary>> metrics = runs.metricsByRun();
			if (json) {
				spec.commandLine().getOut().println(Json.pretty(objects(all, metrics)));
			} else if (all.isEmpty()) {
				spec.commandLine().getOut().println(Messages.text("runs.none", runs.location()));
			} else {
				table(all, metrics).print(spec.commandLine().getOut(), "");
			}
		}
		return ExitCode.OK;
	}

	private static List<Map<String, Object>> objects(List<Run> runs, Map<String, List<MetricSummary>> metrics) {
		Instant now = Instant.now();
		List<Map<String, Object>> objects = new ArrayList<>();
		for (Run run : runs) {
			Map<String, Object> object = Json.run(run, now);
			object.put("metrics", Json.metrics(metrics.getOrDefault(run.id(), List.of())));
			objects.add(object);
		}
		return objects;
	}

	private Table table(List<Run> runs, Map<String, List<MetricSummary>> metrics) {
		Instant now = Instant.now();
		List<String> head = new ArrayList<>(List.of(Messages.text("column.run"), Messages.text("column.name"),
				Messages.text("column.state"), Messages.text("column.started"), Messages.text("column.duration"),
				Messages.text("column.step")));
		for (String metric : chosen) {
			head.add(Messages.text("column.lastOf", metric));
			head.add(Messages.text("column.bestOf", metric));
		}
		Table table = new Table(head).numbersFrom(4);
		for (Run run : runs) {
			List<String> row = new ArrayList<>(
					List.of(run.id(), run.name(), Messages.text("state." + Json.state(run.state())),
							Numbers.time(run.started()), Numbers.duration(run.duration(now)), steps(run)));
			for (String metric : chosen) {
				cells(metrics.getOrDefault(run.id(), List.of()), metric, row);
			}
			table.row(row);
		}
		return table;
	}

	static String steps(Run run) {
		return run.steps() > 0 ? run.step() + "/" + run.steps() : String.valueOf(run.step());
	}

	private static void cells(List<MetricSummary> metrics, String name, List<String> row) {
		metrics.stream().filter(metric -> metric.name().equals(name)).findFirst().ifPresentOrElse(metric -> {
			row.add(Numbers.value(metric.last()));
			row.add(Numbers.value(metric.best()));
		}, () -> row.addAll(List.of("–", "–")));
	}
}

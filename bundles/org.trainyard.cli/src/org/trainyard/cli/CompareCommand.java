package org.trainyard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard compare}: which settings of runs differ, their metrics side by side, and their curves. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

	/** Columns of a terminal that a setting takes at most, such as a long description. */
	private static final int CELL = 40;

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(arity = "2..*", paramLabel = "RUN", descriptionKey = "runs")
	private List<String> references;

	@Option(names = "--json")
	private boolean json;

	@Option(names = "--png", paramLabel = "FILE")
	private Path png;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			Comparison comparison = Comparison.of(runs, find(runs));
			if (png != null) {
				writeChart(runs, comparison);
			}
			if (json) {
				spec.commandLine().getOut().println(Json.pretty(object(comparison)));
			} else {
				print(comparison, spec.commandLine().getOut());
			}
		}
		return ExitCode.OK;
	}

	private List<Run> find(RunStore store) throws StoreException, WrongInput {
		Map<String, Run> runs = new LinkedHashMap<>();
		for (String reference : references) {
			Run run = store.find(reference);
			if (runs.put(run.id(), run) != null) {
				throw new WrongInput(Messages.text("compare.same", reference, run.id()));
			}
		}
		return List.copyOf(runs.values());
	}

	private void writeChart(RunStore runs, Comparison comparison) throws StoreException, WrongInput {
		if (comparison.metrics().isEmpty()) {
			throw new WrongInput(Messages.text("compare.noMetrics", png));
		}
		OutputFile.write(png, ComparisonChart.of(runs, comparison).png());
	}

	private static Map<String, Object> object(Comparison comparison) {
		Map<String, Object> object = new LinkedHashMap<>();
		List<Object> runs = new ArrayList<>();
		for (Run run : comparison.runs()) {
			runs.add(ordered("run", run.id(), "name", run.name(), "state", Json.state(run.state())));
		}
		object.put("runs", runs);
		List<Object> settings = new ArrayList<>();
		for (Comparison.Difference difference : comparison.differences()) {
			settings.add(ordered("path", difference.path(), "values", difference.values()));
		}
		object.put("settings", settings);
		List<Object> metrics = new ArrayList<>();
		for (Comparison.Metric metric : comparison.metrics()) {
			metrics.add(ordered("name", metric.name(), "last", numbers(metric, MetricSummary::last), "best",
					numbers(metric, MetricSummary::best)));
		}
		object.put("metrics", metrics);
		return object;
	}

	private static Map<String, Object> ordered(Object... keysAndValues) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			object.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return object;
	}

	private static List<Object> numbers(Comparison.Metric metric, ToDoubleFunction<MetricSummary> value) {
		List<Object> numbers = new ArrayList<>();
		metric.summaries()
				.forEach(summary -> numbers.add(summary.map(value::applyAsDouble).map(Json::number).orElse(null)));
		return numbers;
	}

	private static void print(Comparison comparison, PrintWriter out) {
		List<String> titles = comparison.runs().stream().map(Comparison::title).toList();
		if (comparison.differences().isEmpty()) {
			out.println(Messages.text("compare.agree"));
		} else {
			Table settings = new Table(row(Messages.text("compare.settings"), titles));
			for (Comparison.Difference difference : comparison.differences()) {
				settings.row(row(difference.path(),
						difference.values().stream().map(CompareCommand::cell).toList()));
			}
			settings.print(out, "");
		}
		out.println();
		Table metrics = new Table(row(Messages.text("compare.metrics"), titles)).numbersFrom(1);
		for (Comparison.Metric metric : comparison.metrics()) {
			metrics.row(row(metric.name(), metric.summaries().stream().map(CompareCommand::cell).toList()));
		}
		metrics.print(out, "");
	}

	private static String cell(String value) {
		return value == null ? "–" : Table.cut(value.lines().collect(Collectors.joining(" ")), CELL);
	}

	private static String cell(Optional<MetricSummary> summary) {
		return summary.map(metric -> Numbers.value(metric.last()) + " (" + Numbers.value(metric.best()) + ")")
				.orElse("–");
	}

	private static List<String> row(String first, List<String> rest) {
		List<String> row = new ArrayList<>(List.of(first));
		row.addAll(rest);
		return row;
	}
}

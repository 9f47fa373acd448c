package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Points;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard metrics}: the metrics of a run, or every point of one of them, exactly as it was recorded. */
@Command(name = "metrics")
final class MetricsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(index = "0", paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "metric")
	private String name;

	@Option(names = "--csv")
	private boolean csv;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws StoreException, WrongInput {
		if (csv && json) {
			throw new ParameterException(spec.commandLine(), Messages.text("metrics.oneFormat"));
		}
		try (RunStore runs = store.openToRead()) {
			Run run = runs.find(reference);
			List<MetricSummary> metrics = runs.metrics(run.id());
			if (name == null) {
				list(metrics);
			} else {
				requireMetric(run, metrics);
				printPoints(runs.points(run.id(), name));
			}
		}
		return ExitCode.OK;
	}

	private void list(List<MetricSummary> metrics) {
		PrintWriter out = spec.commandLine().getOut();
		if (json) {
			out.println(Json.pretty(Json.metrics(metrics)));
		} else if (csv) {
			out.println("metric,points,step,last,best,minimum,maximum");
			for (MetricSummary metric : metrics) {
				out.println(
						Csv.cell(metric.name()) + ',' + metric.count() + ',' + metric.lastStep() + ',' + metric.last()
								+ ',' + metric.best() + ',' + metric.minimum() + ',' + metric.maximum());
			}
		} else {
			ShowCommand.metrics(metrics).print(out, "");
		}
	}

	private void requireMetric(Run run, List<MetricSummary> metrics) throws WrongInput {
		List<String> names = metrics.stream().map(MetricSummary::name).toList();
		if (!names.contains(name)) {
			throw new WrongInput(names.isEmpty() ? Messages.text("metrics.none", run.id(), name)
					: Messages.text("metrics.unknown", run.id(), name, String.join(", ", names)));
		}
	}

	private void printPoints(Points points) {
		PrintWriter out = spec.commandLine().getOut();
		if (json) {
			out.println(Json.pretty(Json.points(points)));
		} else if (csv) {
			out.println("step,seconds,value");
			for (int i = 0; i < points.count(); i++) {
				out.println(points.steps()[i] + "," + points.seconds()[i] + "," + points.values()[i]);
			}
		} else {
			Table table = new Table(Messages.text("column.step"), Messages.text("column.seconds"),
					Messages.text("column.value")).numbersFrom(0);
			for (int i = 0; i < points.count(); i++) {
				table.row(String.valueOf(points.steps()[i]), Numbers.value(points.seconds()[i]),
						Numbers.value(points.values()[i]));
			}
			table.print(out, "");
		}
	}
}

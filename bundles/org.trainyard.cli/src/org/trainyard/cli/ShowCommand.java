package org.trainyard.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.trainyard.runs.Artifact;
import org.trainyard.runs.Message;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.RecordedTimes;
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

/** {@code trainyard show}: everything that is recorded of one run but the points of its metrics. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			Run run = runs.find(reference);
			if (json) {
				spec.commandLine().getOut().println(Json.pretty(object(runs, run)));
			} else {
				print(runs, run);
			}
		}
		return ExitCode.OK;
	}

	private static Map<String, Object> object(RunStore runs, Run run) throws StoreException {
		Map<String, Object> object = Json.run(run, Instant.now());
		object.put("files", runs.files(run.id()).toString());
		object.put("settings", runs.settings(run.id()));
		object.put("environment", runs.environment(run.id()));
		object.put("metrics", Json.metrics(runs.metrics(run.id())));
		RecordedTimes.last(runs, run.id()).map(RecordedTimes::summary)
				.ifPresent(times -> object.put("times", StepTimes.json(times)));
		object.put("records", runs.records(run.id()).stream().map(ShowCommand::object).toList());
		object.put("artifacts", runs.artifacts(run.id()).stream().map(ShowCommand::object).toList());
		List<Map<String, Object>> messages = new ArrayList<>();
		for (Message message : runs.messages(run.id())) {
			Map<String, Object> entry = new LinkedHashMap<>();
			entry.put("time", Json.time(message.time()));
			entry.put("level", message.level().name().toLowerCase(Locale.ROOT));
			entry.put("text", message.text());
			messages.add(entry);
		}
		object.put("messages", messages);
		return object;
	}

	private static Map<String, Object> object(Recorded.Summary records) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("name", records.name());
		object.put("kind", records.kind().name().toLowerCase(Locale.ROOT));
		object.put("count", records.count());
		object.put("step", records.lastStep());
		return object;
	}

	private static Map<String, Object> object(Artifact artifact) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("name", artifact.name());
		object.put("bytes", artifact.bytes());
		object.put("sha256", artifact.sha256());
		return object;
	}

	private void print(RunStore runs, Run run) throws StoreException {
		PrintWriter out = spec.commandLine().getOut();
		Table facts = new Table(run.id(), run.name());
		facts.row(Messages.text("column.state"), Messages.text("state." + Json.state(run.state())));
		row(facts, "column.message", run.message());
		facts.row(Messages.text("column.step"), RunListing.steps(run));
		facts.row(Messages.text("column.started"), Numbers.time(run.started()));
		facts.row(Messages.text("column.finished"), Numbers.time(run.finished()));
		facts.row(Messages.text("column.duration"), Numbers.duration(run.duration(Instant.now())));
		row(facts, "column.parent", run.parent());
		row(facts, "column.sweep", run.sweep());
		row(facts, "column.tags", String.join(", ", run.tags()));
		row(facts, "column.note", run.notes().lines().collect(Collectors.joining(" ")));
		facts.row(Messages.text("column.files"), runs.files(run.id()).toString());
		facts.print(out, "");
		print(out, "show.settings", runs.settings(run.id()));
		print(out, "show.environment", runs.environment(run.id()));
		out.println();
		metrics(runs.metrics(run.id())).print(out, "");
		RecordedTimes.last(runs, run.id()).map(RecordedTimes::summary).ifPresent(times -> {
			out.println();
			StepTimes.table(times).print(out, "");
		});
		print(out, runs.records(run.id()));
		printFiles(out, runs.artifacts(run.id()));
		printMessages(out, runs.messages(run.id()));
	}

	private static void print(PrintWriter out, List<Recorded.Summary> records) {
		if (!records.isEmpty()) {
			Table table = new Table(Messages.text("column.record"), Messages.text("column.kind"),
					Messages.text("column.count"), Messages.text("column.step")).numbersFrom(2);
			records.forEach(
					each -> table.row(each.name(), Messages.text("kind." + each.kind().name().toLowerCase(Locale.ROOT)),
							String.valueOf(each.count()), String.valueOf(each.lastStep())));
			out.println();
			table.print(out, "");
		}
	}

	private static void printFiles(PrintWriter out, List<Artifact> artifacts) {
		if (!artifacts.isEmpty()) {
			Table table = new Table(Messages.text("column.files"), Messages.text("column.bytes"), "SHA-256");
			artifacts.forEach(each -> table.row(each.name(), String.valueOf(each.bytes()), each.sha256()));
			out.println();
			table.print(out, "");
		}
	}

	/** A row if there is something in it. */
	private static void row(Table facts, String title, String value) {
		if (!value.isEmpty()) {
			facts.row(Messages.text(title), value);
		}
	}

	private static void print(PrintWriter out, String title, Map<String, String> values) {
		Table table = new Table(Messages.text(title), "");
		values.forEach((name, value) -> table.row(name, value));
		out.println();
		table.print(out, "");
	}

	/** The metrics of a run at a glance. */
	static Table metrics(List<MetricSummary> metrics) {
		Table table = new Table(Messages.text("column.metric"), Messages.text("column.points"),
				Messages.text("column.step"), Messages.text("column.last"), Messages.text("column.best"),
				Messages.text("column.minimum"), Messages.text("column.maximum")).numbersFrom(1);
		for (MetricSummary metric : metrics) {
			table.row(metric.name(), String.valueOf(metric.count()), String.valueOf(metric.lastStep()),
					Numbers.value(metric.last()), Numbers.value(metric.best()), Numbers.value(metric.minimum()),
					Numbers.value(metric.maximum()));
		}
		return table;
	}

	private static void printMessages(PrintWriter out, List<Message> messages) {
		if (!messages.isEmpty()) {
			out.println();
			out.println(Messages.text("show.messages"));
			messages.forEach(message -> out.println(Numbers.time(message.time()) + "  " + message.text()));
		}
	}
}

package org.trainyard.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.QueryException;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.RunGroup;
import org.trainyard.runs.query.RunOrder;
import org.trainyard.runs.query.Vocabulary;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code trainyard runs}: the runs of a store that a query wants, newest first unless sorted otherwise, with chosen fields;
 * or groups of them with mean and spread.
 */
@Command(name = "runs")
final class RunsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Option(names = "--where", paramLabel = "EXPRESSION")
	private String where = "";

	@Option(names = "--sort", paramLabel = "FIELD[:desc]")
	private String sort;

	@Option(names = "--column", paramLabel = "FIELD", arity = "1")
	private List<String> columns = List.of();

	@Option(names = "--group-by", paramLabel = "FIELD", arity = "1")
	private List<String> groupBy = List.of();

	@Option(names = "--metric", paramLabel = "NAME", arity = "1")
	private List<String> metrics = List.of("train/loss", "eval/exact_match");

	@Option(names = "--limit", paramLabel = "N")
	private int limit = Integer.MAX_VALUE;

	@Option(names = "--csv")
	private boolean csv;

	@Option(names = "--json")
	private boolean json;

	/** Makes something of what a person wrote. */
	private interface Reader<T> {
		T read(String text) throws QueryException;
	}

	@Override
	public Integer call() throws StoreException, WrongInput {
		if (csv && json) {
			throw new ParameterException(spec.commandLine(), Messages.text("metrics.oneFormat"));
		}
		if (limit < 0) {
			throw new ParameterException(spec.commandLine(), Messages.text("runs.limit", limit));
		}
		Query query = read("--where", where, Query::parse);
		RunOrder order = sort == null ? null : read("--sort", sort, RunOrder::parse);
		List<Field> shown = fields("--column", columns);
		List<Field> groups = fields("--group-by", groupBy);
		if (!groups.isEmpty()) {
			requireMeans(shown, order, groups);
		}
		Stream<Field> asked = Stream.of(query.fields(), shown, groups, order == null ? Set.<Field>of()
				: Set.of(order.field())).flatMap(Collection::stream);
		try (RunStore runs = store.openToRead()) {
			List<RunFacts> all = RunFacts.read(runs, asked.anyMatch(Field::isDetail));
			if (!all.isEmpty()) {
				query.warnings(Vocabulary.of(all)).forEach(line -> Failures.print(spec.commandLine().getErr(), line));
			}
			Instant now = Instant.now();
			List<RunFacts> found = all.stream().filter(query.matching(now, RunsCommand::state)).toList();
			if (found.isEmpty() && !csv && !json) {
				spec.commandLine().getOut().println(all.isEmpty() ? Messages.text("runs.none", runs.location())
						: Messages.text("runs.noneFound", all.size()));
			} else {
				print(groups.isEmpty() ? runs(found, order, shown, now) : groups(found, groups, order, shown, now));
			}
		}
		return ExitCode.OK;
	}

	private Listing runs(List<RunFacts> found, RunOrder order, List<Field> shown, Instant now) {
		List<RunFacts> sorted = order == null ? found : order.sorted(found, now);
		return new RunListing(sorted.subList(0, Math.min(limit, sorted.size())), shown, metrics, now);
	}

	/** Groups are in the order of their values, unless they are sorted by one of these or by the mean of a figure. */
	private Listing groups(List<RunFacts> found, List<Field> by, RunOrder order, List<Field> shown, Instant now) {
		List<RunGroup> groups = RunGroup.of(found, by, now);
		if (order != null) {
			int value = by.indexOf(order.field());
			groups = value < 0 ? RunGroup.byMean(groups, order, now)
					: RunGroup.byValue(groups, value, order.descending());
		}
		List<Field> figures = shown.isEmpty() ? metrics.stream().flatMap(RunListing::figures).toList() : shown;
		return new RunGroupListing(groups.subList(0, Math.min(limit, groups.size())), by, figures, now);
	}

	/** Of groups only numbers can be shown, and what they are grouped by. */
	private void requireMeans(List<Field> shown, RunOrder order, List<Field> groups) throws WrongInput {
		for (Field field : shown) {
			if (!field.hasMean()) {
				throw new WrongInput(Messages.text("runs.noMean", "--column", field.text()));
			}
		}
		if (order != null && !order.field().hasMean() && !groups.contains(order.field())) {
			throw new WrongInput(Messages.text("runs.noMean", "--sort", order.field().text()));
		}
	}

	private void print(Listing listing) {
		PrintWriter out = spec.commandLine().getOut();
		if (json) {
			out.println(Json.pretty(listing.json()));
		} else if (csv) {
			listing.rows().forEach(row -> out.println(Csv.line(row)));
		} else {
			listing.table().print(out, "");
		}
	}

	private static String state(RunState state) {
		return Messages.text("state." + Json.state(state));
	}

	private static List<Field> fields(String option, List<String> texts) throws WrongInput {
		List<Field> fields = new ArrayList<>();
		for (String text : texts) {
			fields.add(read(option, text, Field::parse));
		}
		return fields;
	}

	/** @throws WrongInput with what is wrong, and with the option, for there may be several with such texts */
	private static <T> T read(String option, String text, Reader<T> reader) throws WrongInput {
		try {
			return reader.read(text);
		} catch (QueryException wrong) {
			throw new WrongInput(Messages.text("runs.query", option, wrong.getMessage()));
		}
	}
}

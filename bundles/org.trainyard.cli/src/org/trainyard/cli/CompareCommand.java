package org.trainyard.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.ComparisonException;
import org.trainyard.runs.comparison.ComparisonReport;
import org.trainyard.runs.comparison.Figure;
import org.trainyard.runs.comparison.Figure.Statistic;
import org.trainyard.runs.comparison.FigureRow;
import org.trainyard.runs.comparison.Grouping;
import org.trainyard.runs.comparison.Importance;
import org.trainyard.runs.comparison.Importances;
import org.trainyard.runs.comparison.TextDifference;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard compare}: which settings of runs differ, their figures side by side, their curves, and reports. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

	private static final Path STANDARD_OUTPUT = Path.of("-");

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(arity = "0..*", paramLabel = "RUN", descriptionKey = "runs")
	private List<String> references = List.of();

	@Option(names = "--where", paramLabel = "EXPRESSION")
	private String where;

	@Option(names = "--baseline", paramLabel = "RUN")
	private String baseline;

	@Option(names = "--all")
	private boolean all;

	@Option(names = "--group-by", paramLabel = "FIELD", arity = "1")
	private List<String> grouping = List.of();

	@Option(names = "--metric", paramLabel = "NAME", arity = "1")
	private List<String> metrics = List.of();

	@Option(names = "--importance", paramLabel = "METRIC")
	private String importance;

	@Option(names = "--diff")
	private boolean texts;

	@Option(names = "--json")
	private boolean json;

	@Option(names = "--csv")
	private boolean csv;

	@Option(names = "--png", paramLabel = "FILE")
	private Path png;

	@Option(names = "--markdown", paramLabel = "FILE")
	private Path markdown;

	@Option(names = "--html", paramLabel = "FILE")
	private Path html;

	@Override
	public Integer call() throws StoreException, WrongInput, ComparisonException {
		boolean prints = STANDARD_OUTPUT.equals(markdown);
		if ((csv ? 1 : 0) + (json ? 1 : 0) + (prints ? 1 : 0) > 1) {
			throw new ParameterException(spec.commandLine(), Messages.text("compare.oneFormat"));
		}
		try (RunStore runs = store.openToRead()) {
			ComparedRuns compared = ComparedRuns.find(runs, references, where, baseline,
					line -> Failures.print(spec.commandLine().getErr(), line));
			Comparison comparison = Comparison.read(runs, compared.runs(), compared.baseline());
			Wanted wanted = wanted(compared, comparison);
			writeFiles(runs, comparison, compared, wanted);
			if (!prints) {
				print(runs, comparison, wanted);
			}
		}
		return ExitCode.OK;
	}

	/**
	 * What is asked for of a comparison: on the command line, or else by its file.
	 *
	 * @param figures of the metrics that are wanted, and all that are of no metric
	 */
	private record Wanted(List<String> metrics, List<FigureRow> figures, boolean all, Optional<Grouping> grouping,
			List<Importance> importances) {
	}

	private Wanted wanted(ComparedRuns compared, Comparison comparison) throws ComparisonException {
		List<String> names = metrics.isEmpty() ? compared.saved().curves().metrics() : metrics;
		ComparisonReport.requireMetrics(comparison, names);
		List<FigureRow> figures = comparison.figures().stream().filter(row -> names.isEmpty()
				|| row.figure().topic() != Figure.Topic.METRIC || names.contains(row.figure().metric())).toList();
		List<String> keys = grouping.isEmpty() ? compared.saved().grouping() : grouping;
		List<Importance> importances = List.of();
		if (importance != null) {
			ComparisonReport.requireMetrics(comparison, List.of(importance));
			importances = Importances.of(comparison, Figure.of(importance, Statistic.BEST));
		}
		return new Wanted(names, figures, all || compared.saved().allSettings(),
				keys.isEmpty() ? Optional.empty() : Optional.of(Grouping.of(comparison, keys)), importances);
	}

	private void writeFiles(RunStore runs, Comparison comparison, ComparedRuns compared, Wanted wanted)
			throws StoreException, WrongInput, ComparisonException {
		if (png != null) {
			if (comparison.metrics().isEmpty()) {
				throw new WrongInput(Messages.text("compare.noMetrics", png));
			}
			OutputFile.write(png, ComparisonChart.of(runs, comparison, wanted.metrics()).png());
		}
		if (markdown == null && html == null) {
			return;
		}
		List<String> keys = wanted.grouping().map(Grouping::keys).orElse(List.of());
		ComparisonReport report = ComparisonReport.read(runs, comparison,
				new ComparisonReport.Options(compared.saved().title(), compared.saved().notes(), wanted.metrics(),
						wanted.all(), keys, importance == null ? "" : importance, true));
		if (html != null) {
			OutputFile.write(html, report.html(List.of()).getBytes(StandardCharsets.UTF_8));
		}
		if (STANDARD_OUTPUT.equals(markdown)) {
			spec.commandLine().getOut().print(report.markdown());
		} else if (markdown != null) {
			OutputFile.write(markdown, report.markdown().getBytes(StandardCharsets.UTF_8));
		}
	}

	private void print(RunStore runs, Comparison comparison, Wanted wanted) throws StoreException {
		PrintWriter out = spec.commandLine().getOut();
		ComparisonData data = new ComparisonData(comparison, wanted.figures(), wanted.all());
		if (csv) {
			data.csv().forEach(line -> out.println(Csv.line(line)));
		} else if (json) {
			out.println(Json.pretty(json(runs, comparison, data, wanted)));
		} else {
			printTables(runs, comparison, wanted, new ComparisonTables(comparison, out));
		}
	}

	private Map<String, Object> json(RunStore runs, Comparison comparison, ComparisonData data, Wanted wanted)
			throws StoreException {
		Map<String, Object> object = data.json();
		wanted.grouping().ifPresent(groups -> object.put("groups", ComparisonData.groups(groups)));
		if (importance != null) {
			object.put("importance", ComparisonData.importances(wanted.importances()));
		}
		if (texts) {
			List<Object> differences = new ArrayList<>();
			for (int run : others(comparison)) {
				differences.add(data.texts(run, texts(runs, comparison, run)));
			}
			object.put("differences", differences);
		}
		return object;
	}

	private void printTables(RunStore runs, Comparison comparison, Wanted wanted, ComparisonTables tables)
			throws StoreException {
		tables.printValues("compare.settings", comparison.settings(), wanted.all());
		tables.printValues("compare.environment", comparison.environment(), wanted.all());
		tables.printFigures(wanted.figures());
		wanted.grouping().ifPresent(groups -> tables.printGroups(groups, wanted.figures()));
		if (importance != null) {
			tables.printImportances(importance, wanted.importances());
		}
		if (texts) {
			for (int run : others(comparison)) {
				tables.printTexts(run, texts(runs, comparison, run));
			}
		}
	}

	/** All but the baseline. */
	private static List<Integer> others(Comparison comparison) {
		List<Integer> others = new ArrayList<>();
		for (int run = 0; run < comparison.runs().size(); run++) {
			if (run != comparison.baseline()) {
				others.add(run);
			}
		}
		return others;
	}

	private static List<TextDifference> texts(RunStore runs, Comparison comparison, int run) throws StoreException {
		return TextDifference.of(runs, comparison.runs().get(comparison.baseline()).run(),
				comparison.runs().get(run).run());
	}
}

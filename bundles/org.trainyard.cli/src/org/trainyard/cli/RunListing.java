package org.trainyard.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.MetricFigure;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.RunProperty;

/**
 * Runs with chosen fields.
 *
 * @param runs    in their order
 * @param columns chosen fields; none for the usual ones
 * @param metrics metrics that are among the usual columns
 * @param now     what the time is
 */
record RunListing(List<RunFacts> runs, List<Field> columns, List<String> metrics, Instant now) implements Listing {

	@Override
	public Table table() {
		return columns.isEmpty() ? usual() : chosen();
	}

	private Table usual() {
		List<String> head = new ArrayList<>(List.of(Messages.text("column.run"), Messages.text("column.name"),
				Messages.text("column.state"), Messages.text("column.started"), Messages.text("column.duration"),
				Messages.text("column.step")));
		for (String metric : metrics) {
			head.add(Messages.text("column.lastOf", metric));
			head.add(Messages.text("column.bestOf", metric));
		}
		Table table = new Table(head).numbersFrom(4);
		for (RunFacts facts : runs) {
			Run run = facts.run();
			List<String> row = new ArrayList<>(
					List.of(run.id(), run.name(), Messages.text("state." + Json.state(run.state())),
							Numbers.time(run.started()), Numbers.duration(run.duration(now)), steps(run)));
			for (String metric : metrics) {
				figures(metric).forEach(figure -> row.add(FieldText.ofTable(figure.of(facts, now))));
			}
			table.row(row);
		}
		return table;
	}

	static String steps(Run run) {
		return run.steps() > 0 ? run.step() + "/" + run.steps() : String.valueOf(run.step());
	}

	private Table chosen() {
		List<String> head = new ArrayList<>(List.of(Messages.text("column.run"), Messages.text("column.name")));
		columns.forEach(column -> head.add(column.text()));
		Table table = new Table(head);
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).hasMean()) {
				table.numbersAt(i + 2);
			}
		}
		for (RunFacts run : runs) {
			List<String> row = new ArrayList<>(List.of(run.run().id(), run.run().name()));
			columns.forEach(column -> row.add(FieldText.ofTable(column.of(run, now))));
			table.row(row);
		}
		return table;
	}

	/** The columns are named so that they can be asked for. */
	@Override
	public List<List<String>> rows() {
		List<Field> fields = columns.isEmpty()
				? Stream.concat(Stream.of(RunProperty.values()).map(Field.Property::new),
						metrics.stream().flatMap(RunListing::figures)).toList()
				: Stream.concat(Stream.of(RunProperty.ID, RunProperty.NAME).map(Field.Property::new), columns.stream())
						.distinct().toList();
		List<List<String>> rows = new ArrayList<>();
		rows.add(fields.stream().map(Field::text).toList());
		for (RunFacts run : runs) {
			rows.add(fields.stream().map(field -> FieldText.ofCsv(field.of(run, now))).toList());
		}
		return rows;
	}

	@Override
	public Object json() {
		List<Map<String, Object>> objects = new ArrayList<>();
		for (RunFacts run : runs) {
			Map<String, Object> object = Json.run(run.run(), now);
			if (!columns.isEmpty()) {
				Map<String, Object> values = new LinkedHashMap<>();
				columns.forEach(column -> values.put(column.text(), FieldText.ofJson(column.of(run, now))));
				object.put("columns", values);
			}
			object.put("metrics", Json.metrics(run.metrics().values().stream()
					.sorted(Comparator.comparing(MetricSummary::name)).toList()));
			objects.add(object);
		}
		return objects;
	}

	/** The last and the best value. */
	static Stream<Field> figures(String metric) {
		return Stream.of(MetricFigure.LAST, MetricFigure.BEST).map(figure -> new Field.Metric(metric, figure));
	}
}

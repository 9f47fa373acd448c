package org.trainyard.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.RunGroup;
import org.trainyard.runs.query.Spread;

/**
 * Groups of runs with the mean and the spread of some figures.
 *
 * @param groups  in their order
 * @param by      what the runs of a group agree in
 * @param figures what is averaged
 * @param now     what the time is
 */
record RunGroupListing(List<RunGroup> groups, List<Field> by, List<Field> figures, Instant now) implements Listing {

	@Override
	public Table table() {
		List<String> head = new ArrayList<>();
		by.forEach(field -> head.add(field.text()));
		head.add(Messages.text("column.runs"));
		figures.forEach(field -> head.add(field.text()));
		Table table = new Table(head).numbersFrom(by.size());
		for (RunGroup group : groups) {
			List<String> row = new ArrayList<>();
			group.values().forEach(value -> row.add(FieldText.ofTable(value)));
			row.add(String.valueOf(group.runs().size()));
			figures.forEach(figure -> row.add(text(figure, group.spread(figure, now))));
			table.row(row);
		}
		return table;
	}

	/** Mean ± standard deviation, and of how many runs when that is not all of the group. */
	private static String text(Field field, Spread spread) {
		if (spread.count() == 0) {
			return "–";
		}
		String mean = number(field, spread.mean());
		return (spread.count() == 1 ? mean : mean + " ± " + number(field, spread.deviation())) + " ("
				+ spread.count() + ")";
	}

	private static String number(Field field, double number) {
		return field.kind() == Field.Kind.SPAN ? Numbers.duration(Duration.ofMillis(Math.round(number * 1000)))
				: Numbers.value(number);
	}

	@Override
	public List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>();
		List<String> head = new ArrayList<>(by.stream().map(Field::text).toList());
		head.add("runs");
		figures.forEach(figure -> head.addAll(List.of(figure.text() + " mean", figure.text() + " deviation",
				figure.text() + " count", figure.text() + " minimum", figure.text() + " maximum")));
		rows.add(head);
		for (RunGroup group : groups) {
			List<String> row = new ArrayList<>(group.values().stream().map(FieldText::ofCsv).toList());
			row.add(String.valueOf(group.runs().size()));
			for (Field figure : figures) {
				Spread spread = group.spread(figure, now);
				row.addAll(List.of(cell(spread.mean()), cell(spread.deviation()), String.valueOf(spread.count()),
						cell(spread.minimum()), cell(spread.maximum())));
			}
			rows.add(row);
		}
		return rows;
	}

	private static String cell(double number) {
		return Double.isNaN(number) ? "" : Double.toString(number);
	}

	@Override
	public Object json() {
		List<Map<String, Object>> objects = new ArrayList<>();
		for (RunGroup group : groups) {
			Map<String, Object> values = new LinkedHashMap<>();
			for (int i = 0; i < by.size(); i++) {
				values.put(by.get(i).text(), FieldText.ofJson(group.values().get(i)));
			}
			Map<String, Object> spreads = new LinkedHashMap<>();
			figures.forEach(figure -> spreads.put(figure.text(), json(group.spread(figure, now))));
			Map<String, Object> object = new LinkedHashMap<>();
			object.put("group", values);
			object.put("runs", group.runs().stream().map(run -> run.run().id()).toList());
			object.put("figures", spreads);
			objects.add(object);
		}
		return objects;
	}

	private static Map<String, Object> json(Spread spread) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("count", spread.count());
		json.put("mean", known(spread.mean()));
		json.put("deviation", known(spread.deviation()));
		json.put("minimum", known(spread.minimum()));
		json.put("maximum", known(spread.maximum()));
		return json;
	}

	private static Object known(double number) {
		return Double.isNaN(number) ? null : Json.number(number);
	}
}

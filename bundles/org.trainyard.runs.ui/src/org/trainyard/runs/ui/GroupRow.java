package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.RunGroup;
import org.trainyard.runs.query.Spread;

/** What the row of a group shows. Means are taken when they come into sight, and kept. */
final class GroupRow {

	private final RunGroup group;
	private final List<Field> by;
	private final boolean unfolded;
	private final Instant now;
	private final Map<RunColumn, String> means = new HashMap<>();

	GroupRow(RunGroup group, List<Field> by, boolean unfolded, Instant now) {
		this.group = group;
		this.by = by;
		this.unfolded = unfolded;
		this.now = now;
	}

	RunGroup group() {
		return group;
	}

	/** What the runs agree in, and how many they are, behind a triangle that says whether they are shown. */
	String title() {
		List<String> agreed = new ArrayList<>();
		for (int i = 0; i < by.size(); i++) {
			String value = CellText.of(group.values().get(i), now);
			agreed.add(NLS.bind(Messages.GroupRow_value, name(by.get(i)),
					value.isEmpty() ? Messages.GroupRow_none : value));
		}
		return (unfolded ? "▾ " : "▸ ")
				+ NLS.bind(Messages.GroupRow_title, String.join(", ", agreed), group.runs().size());
	}

	/** The end of a path is enough: columns are narrow. */
	private static String name(Field field) {
		return field instanceof Field.Setting(String path) ? path.substring(path.lastIndexOf('.') + 1) : field.text();
	}

	/** Mean and spread under a column, with the number of runs that have a value unless all have; empty where none has. */
	String text(RunColumn column) {
		return column.field().hasMean() ? means.computeIfAbsent(column, this::mean) : "";
	}

	private String mean(RunColumn column) {
		Spread spread = group.spread(column.field(), now);
		String text = column.text(spread);
		return spread.count() == 0 || spread.count() == group.runs().size() ? text
				: NLS.bind(Messages.GroupRow_title, text, spread.count());
	}
}

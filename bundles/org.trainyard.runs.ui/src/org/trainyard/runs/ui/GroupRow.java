package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.RunGroup;

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
			String name = by.get(i) instanceof Field.Setting(String path) ? path : by.get(i).text();
			agreed.add(NLS.bind(Messages.GroupRow_value, name, value.isEmpty() ? Messages.GroupRow_none : value));
		}
		return (unfolded ? "▾ " : "▸ ")
				+ NLS.bind(Messages.GroupRow_title, String.join(", ", agreed), group.runs().size());
	}

	/** Mean and spread under a column; empty where there are none. */
	String text(RunColumn column) {
		return column.field().hasMean()
				? means.computeIfAbsent(column, each -> each.text(group.spread(each.field(), now)))
				: "";
	}
}

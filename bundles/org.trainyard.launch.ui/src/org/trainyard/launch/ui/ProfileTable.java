package org.trainyard.launch.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trainyard.profiling.ExperimentProfile;
import org.trainyard.profiling.ExperimentProfile.Measurement;
import org.trainyard.profiling.Scaling;

/** Figures of a profile, a row each. */
final class ProfileTable {

	private static final String NONE = "–"; //$NON-NLS-1$

	private final Table table;

	private ProfileTable(Composite parent, List<String> titles) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		for (String title : titles) {
			new TableColumn(table, title.equals(Messages.ProfileTable_part) ? SWT.LEFT : SWT.RIGHT).setText(title);
		}
	}

	static ProfileTable ofExponents(Composite parent) {
		return new ProfileTable(parent, List.of(Messages.ProfileTable_part, Messages.ProfileTable_lengths,
				Messages.ProfileTable_operations, Messages.ProfileTable_time, "R²")); //$NON-NLS-1$
	}

	static ProfileTable ofTimes(Composite parent) {
		return new ProfileTable(parent, List.of(Messages.ProfileTable_batch, Messages.ProfileTable_length,
				Messages.ProfileTable_first, Messages.ProfileTable_forward, Messages.ProfileTable_backward,
				Messages.ProfileTable_total, Messages.ProfileTable_minimum, Messages.ProfileTable_maximum, "GFLOP", //$NON-NLS-1$
				"GFLOP/s", Messages.ProfileTable_utilization)); //$NON-NLS-1$
	}

	static ProfileTable ofMemory(Composite parent) {
		return new ProfileTable(parent, List.of(Messages.ProfileTable_batch, Messages.ProfileTable_length,
				Messages.ProfileTable_weights, Messages.ProfileTable_gradients, Messages.ProfileTable_optimizer,
				Messages.ProfileTable_activations, Messages.ProfileTable_reckoned, Messages.ProfileTable_resident));
	}

	Table table() {
		return table;
	}

	void showExponents(ExperimentProfile profile) {
		show(profile.scaling().stream().filter(scaling -> !scaling.points().isEmpty())
				.map(scaling -> new String[] { ProfileSeries.partName(scaling.part()), lengths(scaling.points()),
						ProfileSeries.exponent(scaling.operations()), ProfileSeries.exponent(scaling.seconds()),
						scaling.seconds() == null ? NONE : String.format("%.4f", scaling.seconds().determination()) }) //$NON-NLS-1$
				.toList());
	}

	/** Those that the exponents are of. */
	private static String lengths(List<Scaling.Point> points) {
		return points.get(Math.max(0, points.size() - Scaling.END)).length() + NONE + points.getLast().length();
	}

	void showTimes(ExperimentProfile profile) {
		show(profile.measurements().stream()
				.map(m -> new String[] { grouped((long) m.batch()), grouped((long) m.length()),
						milliseconds(m.seconds().first()), milliseconds(m.seconds().forward().mean()),
						milliseconds(m.seconds().backward().mean()), milliseconds(m.seconds().total().mean()),
						milliseconds(m.seconds().total().minimum()), milliseconds(m.seconds().total().maximum()),
						giga(m.operations().step()), giga(m.operationsPerSecond()),
						String.format("%.1f %%", 100 * m.utilization()) }) //$NON-NLS-1$
				.toList());
	}

	void showMemory(ExperimentProfile profile) {
		show(profile.measurements().stream().map(ProfileTable::memory).toList());
	}

	private static String[] memory(Measurement m) {
		return new String[] { grouped((long) m.batch()), grouped((long) m.length()), grouped(m.bytes().weights()),
				grouped(m.bytes().gradients()), grouped(m.bytes().optimizer()), grouped(m.bytes().activations()),
				grouped(m.reckonedBytes().activations()), grouped(m.bytes().peakResident()) };
	}

	private void show(List<String[]> rows) {
		table.setRedraw(false);
		table.removeAll();
		rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row));
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	/** Billions, with two decimals. */
	static String giga(double operations) {
		return String.format("%,.2f", operations / 1e9); //$NON-NLS-1$
	}

	private static String milliseconds(double seconds) {
		return String.format("%.2f", 1000 * seconds); //$NON-NLS-1$
	}

	private static String grouped(Long number) {
		return number == null ? NONE : String.format("%,d", number); //$NON-NLS-1$
	}
}

package org.trainyard.runs.ui.inside;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Means and deviations before and after each normalization, a row each: of all values, and the ends of those of groups. */
final class NormalizationTable {

	private static final int DIGITS = 3;

	private final Table table;

	NormalizationTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		for (String title : List.of("", Messages.NormalizationPage_meanOfAll, Messages.NormalizationPage_deviationOfAll,
				Messages.NormalizationPage_meanOfSamples, Messages.NormalizationPage_deviationOfSamples,
				Messages.NormalizationPage_meanOfFeatures, Messages.NormalizationPage_deviationOfFeatures)) {
			new TableColumn(table, title.isEmpty() ? SWT.LEFT : SWT.RIGHT).setText(title);
		}
	}

	Table table() {
		return table;
	}

	void show(NormalizedNoise noise) {
		table.setRedraw(false);
		table.removeAll();
		for (NormalizedNoise.Stage stage : noise.stages()) {
			new TableItem(table, SWT.NONE).setText(new String[] { stage.label(), number(stage.all().means()[0]),
					number(stage.all().deviations()[0]), range(stage.samples().meansFromTo()),
					range(stage.samples().deviationsFromTo()), range(stage.features().meansFromTo()),
					range(stage.features().deviationsFromTo()) });
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	/** One number where both ends read the same. */
	private static String range(double[] ends) {
		String least = number(ends[0]);
		String most = number(ends[1]);
		return least.equals(most) ? least : least + " … " + most;
	}

	/** The decimal sign is a point in every language, as in charts; nothing has no sign. */
	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%." + DIGITS + "f", value);
		return Double.parseDouble(text) == 0 ? text.replace("-", "") : text;
	}
}

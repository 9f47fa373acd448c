package org.trainyard.runs.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.ui.CurvesSettings.Draft;
import org.trainyard.runs.ui.CurvesSettings.Spread;

/** Fills the menus above the charts. */
final class ChartChoices {

	private static final int MOST_COLUMNS = 4;

	/** Whose details no other view shows, or not all. */
	private static final Set<Group> FILTERED = EnumSet.of(Group.TIME, Group.MEMORY, Group.MACHINE);

	private ChartChoices() {
	}

	/** A check for each metric but those that only say something together; of these, a check for what they begin with. */
	static void addMetrics(Menu menu, List<String> metrics, CurvesSettings settings, Consumer<Consumer<Draft>> change) {
		for (String metric : metrics.stream().filter(each -> !ProfileName.isDetail(each)).toList()) {
			check(menu, metric.replace("&", "&&"), !settings.hiddenMetrics().contains(metric), change,
					(draft, shown) -> {
						if (shown) {
							draft.hiddenMetrics.remove(metric);
						} else {
							draft.hiddenMetrics.add(metric);
						}
					});
		}
		addFilters(menu, metrics, settings, change);
	}

	private static void addFilters(Menu menu, List<String> metrics, CurvesSettings settings,
			Consumer<Consumer<Draft>> change) {
		List<String> beginnings = metrics.stream().filter(ProfileName::isDetail)
				.filter(metric -> ProfileName.group(metric).filter(FILTERED::contains).isPresent())
				.map(metric -> metric.substring(0, metric.indexOf('/') + 1)).distinct().sorted().toList();
		if (!beginnings.isEmpty() && menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		for (String beginning : beginnings) {
			check(menu, NLS.bind(Messages.ChartControls_only, beginning), settings.filter().equals(beginning), change,
					(draft, on) -> draft.filter = on ? beginning : "");
		}
	}

	/** What is changed more rarely. */
	static void addDisplay(Menu menu, CurvesSettings settings, Consumer<Consumer<Draft>> change) {
		check(menu, Messages.ChartControls_logarithmicPositions, settings.logarithmicPositions(), change,
				(draft, on) -> draft.logarithmicPositions = on);
		check(menu, Messages.ChartControls_clipped, settings.clipped(), change, (draft, on) -> draft.clipped = on);
		check(menu, Messages.ChartControls_perplexity, settings.perplexity(), change,
				(draft, on) -> draft.perplexity = on);
		check(menu, Messages.ChartControls_print, settings.print(), change, (draft, on) -> draft.print = on);
		new MenuItem(menu, SWT.SEPARATOR);
		radio(menu, Messages.ChartControls_deviation, settings.spread() == Spread.DEVIATION, change,
				draft -> draft.spread = Spread.DEVIATION);
		radio(menu, Messages.ChartControls_extremes, settings.spread() == Spread.EXTREMES, change,
				draft -> draft.spread = Spread.EXTREMES);
		new MenuItem(menu, SWT.SEPARATOR);
		for (int columns = 0; columns <= MOST_COLUMNS; columns++) {
			int chosen = columns;
			radio(menu, columns == 0 ? Messages.ChartControls_columnsAsFit
					: NLS.bind(Messages.ChartControls_columns,
							columns),
					settings.columns() == columns, change, draft -> draft.columns = chosen);
		}
	}

	private static void check(Menu menu, String text, boolean on, Consumer<Consumer<Draft>> change,
			BiConsumer<Draft, Boolean> set) {
		MenuItem item = new MenuItem(menu, SWT.CHECK);
		item.setText(text);
		item.setSelection(on);
		item.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(e -> change.accept(draft -> set.accept(draft, item.getSelection()))));
	}

	private static void radio(Menu menu, String text, boolean on, Consumer<Consumer<Draft>> change,
			Consumer<Draft> set) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(text);
		item.setSelection(on);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (item.getSelection()) {
				change.accept(set);
			}
		}));
	}
}

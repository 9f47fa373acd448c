package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.ComparisonException;
import org.trainyard.runs.comparison.Figure;
import org.trainyard.runs.comparison.FigureRow;
import org.trainyard.runs.comparison.Grouping;
import org.trainyard.runs.comparison.ValueRow;
import org.trainyard.runs.ui.FileExport;

/** What the runs have learned and what it cost, of each run or of groups of runs. */
final class FiguresPage implements ComparisonPage {

	private static final String BUNDLE = "org.trainyard.runs.ui";
	private static final String HIDDEN = "comparison.hiddenFigures";
	private static final String NAME = "name";
	private static final String SETTING = "config.";

	private final ComparisonSetting setting;
	private final Composite page;
	private final Combo group;
	private final MatrixTable table;
	private List<String> keys = List.of();
	private ComparisonReading reading = ComparisonReading.EMPTY;

	FiguresPage(Composite parent, ComparisonSetting setting) {
		this.setting = setting;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout());
		Composite bar = new Composite(page, SWT.NONE);
		GridLayout layout = new GridLayout(5, false);
		layout.marginWidth = layout.marginHeight = 0;
		bar.setLayout(layout);
		new Label(bar, SWT.NONE).setText(Messages.FiguresPage_group);
		group = new Combo(bar, SWT.READ_ONLY);
		group.setLayoutData(new GridData(220, SWT.DEFAULT));
		group.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> groupBy(group.getSelectionIndex())));
		button(bar, Messages.FiguresPage_rows, this::chooseRows);
		button(bar, Messages.FiguresPage_copy, this::copy);
		button(bar, Messages.FiguresPage_csv, this::export);
		table = new MatrixTable(page, Messages.FiguresPage_name);
	}

	private static void button(Composite bar, String text, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	@Override
	public String title() {
		return Messages.FiguresPage_title;
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show(ComparisonReading now) {
		reading = now;
		showKeys();
		refresh();
	}

	@Override
	public void highlight(Set<String> runs) {
		refresh();
	}

	/** What the runs can be grouped by: their names, and the settings that differ. */
	private void showKeys() {
		List<String> now = new ArrayList<>(List.of("", NAME));
		Comparison.differing(reading.comparison().settings()).stream().map(ValueRow::name)
				.forEach(name -> now.add(SETTING + name));
		String chosen = String.join(", ", setting.document().comparison().grouping());
		if (!now.contains(chosen)) {
			now.add(chosen);
		}
		if (!now.equals(keys)) {
			keys = now;
			group.setItems(keys.stream().map(FiguresPage::label).toArray(String[]::new));
		}
		group.select(keys.indexOf(chosen));
	}

	private static String label(String key) {
		return switch (key) {
		case "" -> Messages.FiguresPage_noGroups;
		case NAME -> Messages.FiguresPage_byName;
		default -> key.startsWith(SETTING) ? key.substring(SETTING.length()) : key;
		};
	}

	private void groupBy(int index) {
		String key = keys.get(index);
		setting.document().change(Messages.FiguresPage_groupRuns,
				setting.document().comparison().withGrouping(key.isEmpty() ? List.of() : List.of(key.split(", "))));
	}

	private void refresh() {
		Grouping grouping = grouping();
		if (grouping == null) {
			table.show(setting.columns(reading), FigureRows.of(reading.comparison(), hidden()));
		} else {
			table.show(columns(grouping), FigureRows.of(grouping, hidden()));
		}
	}

	/** Null where the runs are shown one by one, also because no run has what they should be grouped by. */
	private Grouping grouping() {
		List<String> by = setting.document().comparison().grouping();
		try {
			return by.isEmpty() ? null : Grouping.of(reading.comparison(), by);
		} catch (ComparisonException noSuchSetting) {
			return null;
		}
	}

	private static List<MatrixTable.Column> columns(Grouping grouping) {
		List<MatrixTable.Column> columns = new ArrayList<>();
		for (Grouping.Group of : grouping.groups()) {
			String title = NLS.bind(Messages.FiguresPage_groupTitle, of.title(), of.runs().size());
			columns.add(new MatrixTable.Column(of.title(), title, title, null, false));
		}
		return columns;
	}

	private void chooseRows() {
		List<Figure> figures = reading.comparison().figures().stream().map(FigureRow::figure).toList();
		Set<String> before = hidden();
		ListSelectionDialog dialog = ListSelectionDialog.of(figures)
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(figure -> ((Figure) figure).title()))
				.title(Messages.FiguresPage_rowsTitle).message(Messages.FiguresPage_rowsMessage)
				.preselect(figures.stream().filter(figure -> !before.contains(figure.id())).toArray())
				.create(page.getShell());
		if (dialog.open() == Window.OK) {
			Set<Object> shown = Set.of(dialog.getResult());
			Set<String> hidden = new HashSet<>(before);
			figures.forEach(figure -> hidden.remove(figure.id()));
			figures.stream().filter(figure -> !shown.contains(figure)).forEach(figure -> hidden.add(figure.id()));
			preferences().put(HIDDEN, hidden.stream().sorted().collect(Collectors.joining("\n")));
			refresh();
		}
	}

	/** Which figures a person does not look at, in any comparison. */
	private static Set<String> hidden() {
		return Arrays.stream(preferences().get(HIDDEN, "").split("\n")).filter(id -> !id.isEmpty())
				.collect(Collectors.toSet());
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	private void export() {
		Grouping grouping = grouping();
		String csv = grouping == null ? FigureRows.csv(reading.comparison(), hidden())
				: FigureRows.csv(grouping, hidden());
		FileExport.choose(page.getShell(), "figures.csv", "csv").ifPresent(file -> FileExport.schedule(file, csv));
	}

	@Override
	public void copy() {
		table.copy();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}
}

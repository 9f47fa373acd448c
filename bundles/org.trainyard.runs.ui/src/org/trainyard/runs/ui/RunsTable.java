package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IMemento;
import org.trainyard.runs.Run;

/**
 * The table of runs: its columns, their order and what they show. The table is virtual, and its elements are the
 * identifiers of runs, which stay the same while the runs change; {@link RunSelectionProvider} makes runs of them.
 */
final class RunsTable {

	private static final List<RunColumn> STANDARD = List.of(RunField.STATE, RunField.NAME, RunField.ID,
			RunField.STARTED,
			RunField.DURATION, RunField.STEP, new MetricColumn("train/loss", MetricColumn.Figure.LAST),
			new MetricColumn("eval/loss", MetricColumn.Figure.BEST),
			new MetricColumn("eval/exact_match", MetricColumn.Figure.BEST));

	private static final String COLUMNS = "columns";
	private static final String SORTED = "sorted";
	private static final String DESCENDING = "descending";

	private final TableViewer viewer;
	private final RunSelectionProvider selection;
	private final RunImages images;
	private final Map<String, Integer> widths = new HashMap<>();
	private List<RunColumn> columns;
	private RunColumn sorted = RunField.STARTED;
	private boolean descending = true;
	private RunsSnapshot snapshot = RunsSnapshot.EMPTY;
	private Map<String, Run> runs = Map.of();

	/** The rows: what the filter lets through, sorted. */
	private List<String> rows = List.of();
	private RunFilter filter = RunFilter.of("");
	private Instant now = Instant.now();

	RunsTable(Composite parent, IMemento memento) {
		viewer = new Viewer(parent);
		selection = new RunSelectionProvider(viewer, id -> runs.get(id));
		images = new RunImages(viewer.getTable());
		viewer.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider((IStructuredContentProvider) input -> rows.toArray());
		ColumnViewerToolTipSupport.enableFor(viewer);
		columns = restore(memento);
		createColumns();
		viewer.setInput(this);
	}

	TableViewer viewer() {
		return viewer;
	}

	RunSelectionProvider selectionProvider() {
		return selection;
	}

	/** Shows these runs; those selected stay selected. */
	void setSnapshot(RunsSnapshot snapshot) {
		this.snapshot = snapshot;
		now = Instant.now();
		Map<String, Run> before = runs;
		runs = snapshot.runs().stream().collect(Collectors.toMap(Run::id, Function.identity()));
		arrange();
		selection.runsChanged(before::get);
	}

	/** Shows the runs that have these words. */
	void setFilter(String text) {
		filter = RunFilter.of(text);
		arrange();
	}

	/** Filters and sorts; equals stay newest first. */
	private void arrange() {
		rows = snapshot.runs().stream().filter(filter).sorted(sorted.order(snapshot, now, descending)).map(Run::id)
				.toList();
		viewer.refresh();
	}

	/** The number of runs that the filter lets through. */
	int shown() {
		return rows.size();
	}

	List<RunColumn> columns() {
		return columns;
	}

	/** Shows these columns instead, keeping the widths of those that stay. */
	void setColumns(List<RunColumn> columns) {
		keepWidths();
		this.columns = List.copyOf(columns);
		if (!columns.contains(sorted)) {
			sorted = RunField.STARTED;
			descending = true;
		}
		for (TableColumn column : viewer.getTable().getColumns()) {
			column.dispose();
		}
		createColumns();
		arrange();
	}

	/** The selected runs in the order of the table. */
	List<Run> selection() {
		return RunSelection.of(selection.getSelection());
	}

	/** Selects a run that has just begun, so that its curves come into sight. */
	void select(Run run) {
		viewer.setSelection(new StructuredSelection(run.id()), true);
	}

	/** The selected rows as text with tabs, under the titles of the columns. */
	String selectionAsText() {
		StringBuilder text = new StringBuilder();
		text.append(columns.stream().map(RunColumn::title).collect(Collectors.joining("\t"))).append('\n');
		for (Run run : selection()) {
			text.append(columns.stream().map(c -> c.text(run, snapshot, now)).collect(Collectors.joining("\t")))
					.append('\n');
		}
		return text.toString();
	}

	void save(IMemento memento) {
		keepWidths();
		int[] order = viewer.getTable().getColumnOrder();
		memento.putString(COLUMNS, Arrays.stream(order).mapToObj(columns::get)
				.map(c -> c.key() + "=" + widths.getOrDefault(c.key(), c.width())).collect(Collectors.joining("\n")));
		memento.putString(SORTED, sorted.key());
		memento.putBoolean(DESCENDING, descending);
	}

	private List<RunColumn> restore(IMemento memento) {
		String saved = memento == null ? null : memento.getString(COLUMNS);
		if (saved == null) {
			return STANDARD;
		}
		List<RunColumn> restored = new ArrayList<>();
		for (String line : saved.split("\n")) {
			int end = line.lastIndexOf('=');
			RunColumn column = end < 0 ? null : RunColumn.of(line.substring(0, end));
			if (column != null && line.substring(end + 1).matches("\\d{1,4}")) {
				restored.add(column);
				widths.put(column.key(), Integer.valueOf(line.substring(end + 1)));
			}
		}
		sorted = Optional.ofNullable(memento.getString(SORTED)).map(RunColumn::of).filter(restored::contains)
				.orElse(RunField.STARTED);
		descending = !Boolean.FALSE.equals(memento.getBoolean(DESCENDING));
		return restored.isEmpty() ? STANDARD : List.copyOf(restored);
	}

	private void keepWidths() {
		TableColumn[] drawn = viewer.getTable().getColumns();
		for (int i = 0; i < drawn.length; i++) {
			widths.put(columns.get(i).key(), drawn[i].getWidth());
		}
	}

	private void createColumns() {
		for (RunColumn column : columns) {
			TableViewerColumn drawn = new TableViewerColumn(viewer, column.numeric() ? SWT.RIGHT : SWT.LEFT);
			drawn.getColumn().setText(column.title());
			drawn.getColumn().setToolTipText(column.title());
			drawn.getColumn().setWidth(widths.getOrDefault(column.key(), column.width()));
			drawn.getColumn().setMoveable(true);
			drawn.getColumn().setData(column);
			drawn.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(column)));
			drawn.setLabelProvider(new Cell(column));
		}
		markSorted();
	}

	private void sortBy(RunColumn column) {
		descending = column.equals(sorted) ? !descending : column == RunField.STARTED;
		sorted = column;
		markSorted();
		arrange();
	}

	private void markSorted() {
		Table table = viewer.getTable();
		for (TableColumn drawn : table.getColumns()) {
			if (drawn.getData().equals(sorted)) {
				table.setSortColumn(drawn);
				table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
				return;
			}
		}
		table.setSortColumn(null);
	}

	private final class Cell extends ColumnLabelProvider {

		private final RunColumn column;

		Cell(RunColumn column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			return column.text(runs.get(element), snapshot, now);
		}

		@Override
		public Image getImage(Object element) {
			return column == RunField.STATE ? images.of(runs.get(element).state()) : null;
		}

		@Override
		public String getToolTipText(Object element) {
			String message = runs.get(element).message();
			return column == RunField.STATE && message != null && !message.isBlank() ? message : null;
		}
	}

	/** A virtual table that selects by row: looking for the item of an element would find the item of an earlier order. */
	private final class Viewer extends TableViewer {

		Viewer(Composite parent) {
			super(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		}

		@Override
		@SuppressWarnings("rawtypes")
		protected void setSelectionToWidget(List elements, boolean reveal) {
			Set<?> wanted = elements == null ? Set.of() : new HashSet<Object>(elements);
			getTable()
					.setSelection(IntStream.range(0, rows.size()).filter(i -> wanted.contains(rows.get(i))).toArray());
			if (reveal) {
				getTable().showSelection();
			}
		}
	}
}

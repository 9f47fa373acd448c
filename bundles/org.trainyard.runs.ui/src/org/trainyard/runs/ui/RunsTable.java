package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IMemento;
import org.trainyard.runs.Run;

/** The table of runs: its columns, their order and what they show. The table is virtual; its elements are {@link Run}s. */
final class RunsTable {

	private static final List<RunColumn> STANDARD = List.of(RunField.STATE, RunField.NAME, RunField.ID,
			RunField.STARTED,
			RunField.DURATION, RunField.STEP, new MetricColumn("train/loss", MetricColumn.Figure.LAST),
			new MetricColumn("eval/loss", MetricColumn.Figure.BEST),
			new MetricColumn("eval/exact_match", MetricColumn.Figure.BEST));

	private static final String COLUMNS = "columns";
	private static final String SORTED = "sorted";
	private static final String DESCENDING = "descending";

	/** A run stays the same run whatever has happened to it since. */
	private static final IElementComparer BY_ID = new IElementComparer() {

		@Override
		public boolean equals(Object a, Object b) {
			return a instanceof Run one && b instanceof Run other ? one.id().equals(other.id()) : a.equals(b);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof Run run ? run.id().hashCode() : element.hashCode();
		}
	};

	private final TableViewer viewer;
	private final RunImages images;
	private final Map<String, Integer> widths = new HashMap<>();
	private List<RunColumn> columns;
	private RunColumn sorted = RunField.STARTED;
	private boolean descending = true;
	private RunsSnapshot snapshot = RunsSnapshot.EMPTY;
	private RunFilter filter = RunFilter.of("");
	private Instant now = Instant.now();

	RunsTable(Composite parent, IMemento memento) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		images = new RunImages(viewer.getTable());
		viewer.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.getTable().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setComparer(BY_ID);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setComparator(new Order());
		viewer.addFilter(new Words());
		ColumnViewerToolTipSupport.enableFor(viewer);
		columns = restore(memento);
		createColumns();
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows these runs; those selected stay selected. */
	void setSnapshot(RunsSnapshot snapshot) {
		this.snapshot = snapshot;
		now = Instant.now();
		viewer.setInput(snapshot.runs());
	}

	/** Shows the runs that have these words. */
	void setFilter(String text) {
		filter = RunFilter.of(text);
		viewer.refresh();
	}

	/** The number of runs that the filter lets through. */
	int shown() {
		return viewer.getTable().getItemCount();
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
		viewer.refresh();
	}

	/** The selected runs in the order of the table. */
	List<Run> selection() {
		return RunSelection.of(viewer.getStructuredSelection());
	}

	/** Selects a run that has just begun, so that its curves come into sight. */
	void select(Run run) {
		viewer.setSelection(new StructuredSelection(run), true);
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
		viewer.refresh();
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
			return column.text((Run) element, snapshot, now);
		}

		@Override
		public Image getImage(Object element) {
			return column == RunField.STATE ? images.of(((Run) element).state()) : null;
		}

		@Override
		public String getToolTipText(Object element) {
			String message = ((Run) element).message();
			return column == RunField.STATE && message != null && !message.isBlank() ? message : null;
		}
	}

	/** By the sorted column; equals stay newest first. */
	private final class Order extends ViewerComparator {

		@Override
		public void sort(Viewer of, Object[] elements) {
			Comparator<Run> order = sorted.order(snapshot, now);
			Arrays.sort(elements,
					(a, b) -> descending ? order.compare((Run) b, (Run) a) : order.compare((Run) a, (Run) b));
		}
	}

	private final class Words extends ViewerFilter {

		@Override
		public boolean select(Viewer of, Object parent, Object element) {
			return filter.test((Run) element);
		}
	}
}

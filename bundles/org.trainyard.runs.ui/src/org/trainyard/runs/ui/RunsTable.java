package org.trainyard.runs.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.RunOrder;

/**
 * The table of runs: its columns, their order and what they show. The table is virtual, and its elements are the
 * identifiers of runs and of groups, which stay the same while the runs change; {@link RunSelectionProvider} makes runs of
 * them. What it shows is arranged in the background.
 */
final class RunsTable {

	/** Rows that are taken away one by one without anybody noticing the time. */
	private static final int MANY = 500;

	private final TableViewer viewer;
	private final RunSelectionProvider selection;
	private final RunImages images;
	private final RunArranger arranger;
	private final Runnable arranged;
	private final Map<String, Integer> widths;
	private List<RunColumn> columns;
	private RunColumn sorted;
	private RunArrangement.Plan plan = RunArrangement.Plan.EMPTY;
	private RunArrangement shown = RunArrangement.EMPTY;
	/** Selected when it is there: it was not yet when somebody wanted it. */
	private String toSelect;

	/** @param arranged called whenever other rows are shown */
	RunsTable(Composite parent, IMemento memento, Runnable arranged) {
		this.arranged = arranged;
		viewer = new Viewer(parent);
		selection = new RunSelectionProvider(viewer, row -> shown.runsOf(row));
		images = new RunImages(viewer.getTable());
		arranger = new RunArranger(parent.getDisplay(), this::show);
		viewer.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().addDisposeListener(e -> arranger.dispose());
		viewer.setContentProvider((IStructuredContentProvider) input -> shown.rows().toArray());
		ColumnViewerToolTipSupport.enableFor(viewer);
		new GroupFolding(this);
		TableLayout layout = TableLayout.restore(memento);
		columns = layout.columns();
		widths = new HashMap<>(layout.widths());
		sorted = layout.sorted();
		plan = plan.with(layout.groupBy()).with(new RunOrder(sorted.field(), layout.descending()));
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
		arrange(plan.with(snapshot));
	}

	/** Shows the runs that are wanted. */
	void setFilter(Query filter) {
		arrange(plan.with(filter));
	}

	/** Shows a row for all runs that agree in these fields; without a field, a row a run. */
	void setGroups(List<Field> fields) {
		arrange(plan.with(fields));
	}

	List<Field> groups() {
		return plan.groupBy();
	}

	private void arrange(RunArrangement.Plan other) {
		plan = other;
		arranger.arrange(other);
	}

	private void show(RunArrangement arrangement) {
		RunArrangement before = shown;
		shown = arrangement;
		viewer.refresh();
		selection.runsChanged(before::run, arrangement::run);
		if (toSelect != null && arrangement.run(toSelect) != null) {
			if (arrangement.rows().contains(toSelect)) { // else it has no row, and what is selected stays
				viewer.setSelection(new StructuredSelection(toSelect), true);
			}
			toSelect = null;
		}
		arranged.run();
	}

	/** The number of runs that the filter lets through. */
	int shown() {
		return shown.shown();
	}

	/** How much of the runs has to be read before the rows are right: for the filter, the order and the groups. */
	RunsSnapshot.Depth wants() {
		List<Field> fields = Stream.of(plan.filter().fields().stream(), plan.groupBy().stream(),
				Stream.of(plan.order().field()))
				.flatMap(each -> each).toList();
		if (fields.stream().anyMatch(Field::isDetail)) {
			return RunsSnapshot.Depth.DETAILS;
		}
		return fields.stream().anyMatch(Field.Metric.class::isInstance) ? RunsSnapshot.Depth.METRICS
				: RunsSnapshot.Depth.RUNS;
	}

	/** Shows or hides the runs of a group. */
	void fold(GroupKey group, boolean unfold) {
		Set<GroupKey> unfolded = new HashSet<>(plan.unfolded());
		if (unfold ? unfolded.add(group) : unfolded.remove(group)) {
			arrange(plan.with(unfolded));
		}
	}

	boolean isUnfolded(GroupKey group) {
		return plan.unfolded().contains(group);
	}

	/** The columns as they stand, from left to right. */
	List<RunColumn> columns() {
		return Arrays.stream(viewer.getTable().getColumnOrder()).mapToObj(columns::get).toList();
	}

	/** Shows these columns instead, keeping the widths of those that stay. */
	void setColumns(List<RunColumn> columns) {
		keepWidths();
		this.columns = List.copyOf(columns);
		if (!columns.contains(sorted)) {
			sorted = RunField.STARTED;
			plan = plan.with(new RunOrder(sorted.field(), true));
		}
		for (TableColumn column : viewer.getTable().getColumns()) {
			column.dispose();
		}
		createColumns();
		viewer.refresh();
		arrange(plan);
	}

	/** The selected runs in the order of the table. */
	List<Run> selection() {
		return RunSelection.of(selection.getSelection());
	}

	/** Selects a run that has just begun, so that its curves come into sight, unless it is filtered out or folded away. */
	void select(Run run) {
		toSelect = run.id();
	}

	/** The selected rows as text with tabs, under the titles of the columns. */
	String selectionAsText() {
		List<RunColumn> order = columns();
		StringBuilder text = new StringBuilder();
		text.append(order.stream().map(RunColumn::title).collect(Collectors.joining("\t"))).append('\n');
		for (Object row : viewer.getStructuredSelection()) {
			text.append(order.stream().map(column -> text(row, column)).collect(Collectors.joining("\t"))).append('\n');
		}
		return text.toString();
	}

	void save(IMemento memento) {
		keepWidths();
		new TableLayout(columns(), widths, sorted, plan.order().descending(), plan.groupBy()).save(memento);
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
			drawn.getColumn().setToolTipText(column.field().text());
			drawn.getColumn().setWidth(widths.getOrDefault(column.key(), column.width()));
			drawn.getColumn().setMoveable(true);
			drawn.getColumn().setData(column);
			drawn.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(column)));
			drawn.setLabelProvider(new Cell(column));
		}
		markSorted();
	}

	private void sortBy(RunColumn column) {
		boolean descending = column.equals(sorted) ? !plan.order().descending() : column == RunField.STARTED;
		sorted = column;
		arrange(plan.with(new RunOrder(column.field(), descending)));
		markSorted();
	}

	private void markSorted() {
		Table table = viewer.getTable();
		for (TableColumn drawn : table.getColumns()) {
			if (drawn.getData().equals(sorted)) {
				table.setSortColumn(drawn);
				table.setSortDirection(plan.order().descending() ? SWT.DOWN : SWT.UP);
				return;
			}
		}
		table.setSortColumn(null);
	}

	/** The column that says what a group is; names are wide. */
	RunColumn titleColumn() {
		return columns.contains(RunField.NAME) ? RunField.NAME : columns().getFirst();
	}

	private String text(Object row, RunColumn column) {
		if (row instanceof GroupKey key) {
			GroupRow group = shown.groups().get(key);
			return group == null ? "" : column.equals(titleColumn()) ? group.title() : group.text(column);
		}
		RunFacts run = shown.run(row);
		return run == null ? "" : column.text(run, shown.now());
	}

	private final class Cell extends ColumnLabelProvider {

		private final RunColumn column;

		Cell(RunColumn column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			return text(element, column);
		}

		@Override
		public Image getImage(Object element) {
			RunFacts run = column == RunField.STATE ? shown.run(element) : null;
			return run == null ? null : images.of(run.run().state());
		}

		@Override
		public String getToolTipText(Object element) {
			RunFacts run = shown.run(element);
			if (run == null) {
				return column.equals(titleColumn()) ? text(element, column) : null;
			}
			String text = column == RunField.STATE ? run.run().message()
					: column == RunField.NOTE ? run.run().notes() : null;
			return text == null || text.isBlank() ? null : text;
		}
	}

	/** A virtual table that selects by row: looking for the item of an element would find the item of an earlier order. */
	private final class Viewer extends TableViewer {

		Viewer(Composite parent) {
			super(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		}

		/** GTK takes rows away one after the other, which is slower than all at once. */
		@Override
		protected void doSetItemCount(int count) {
			if (getTable().getItemCount() - count > MANY) {
				getTable().removeAll();
			}
			super.doSetItemCount(count);
		}

		@Override
		@SuppressWarnings("rawtypes")
		protected void setSelectionToWidget(List elements, boolean reveal) {
			Set<?> wanted = elements == null ? Set.of() : new HashSet<Object>(elements);
			List<Object> rows = shown.rows();
			getTable()
					.setSelection(IntStream.range(0, rows.size()).filter(i -> wanted.contains(rows.get(i))).toArray());
			if (reveal) {
				getTable().showSelection();
			}
		}
	}
}

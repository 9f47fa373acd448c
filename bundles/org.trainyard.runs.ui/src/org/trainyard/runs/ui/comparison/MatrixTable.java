package org.trainyard.runs.ui.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trainyard.plots.Ink;

/**
 * A table with a column for each run: only the lines in sight are filled, so that hundreds of runs cost what a few do. A
 * click on a title sorts the lines below each heading.
 */
final class MatrixTable {

	/**
	 * What heads a column of values.
	 *
	 * @param title begins with what matters, for little of it may be in sight
	 * @param toolTip the whole of it
	 * @param ink its colour, or null
	 */
	record Column(String id, String title, String toolTip, Ink ink, boolean fades) {
	}

	private static final int NAME_WIDTH = 240;
	private static final int VALUE_WIDTH = 190;
	private static final int MARGIN = 10;

	private final Table table;
	private final Map<String, Integer> widths = new HashMap<>();
	private final String title;
	private List<Column> columns = List.of();
	private List<MatrixRow> given = List.of();
	private List<MatrixRow> rows = List.of();
	private MatrixOrder order = MatrixOrder.NONE;

	MatrixTable(Composite parent, String title) {
		this.title = title;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
		table.addListener(SWT.MouseMove, this::showToolTip);
		createColumns();
	}

	Table control() {
		return table;
	}

	/** Shows these lines under these titles. What is selected stays selected. */
	void show(List<Column> newColumns, List<MatrixRow> newRows) {
		given = List.copyOf(newRows);
		if (!newColumns.equals(columns)) {
			boolean same = newColumns.stream().map(Column::id).toList()
					.equals(columns.stream().map(Column::id).toList());
			keepWidths();
			columns = List.copyOf(newColumns);
			if (!same) {
				order = order.column() > 0 ? MatrixOrder.NONE : order;
				table.setRedraw(false);
				Stream.of(table.getColumns()).forEach(TableColumn::dispose);
				createColumns();
				table.setRedraw(true);
			} else {
				updateColumns();
			}
		}
		arrange();
	}

	private void arrange() {
		List<String> selected = Arrays.stream(table.getSelectionIndices()).mapToObj(i -> rows.get(i).key()).toList();
		rows = order.sort(given);
		table.setItemCount(rows.size());
		table.clearAll();
		table.deselectAll();
		for (int i = 0; i < rows.size(); i++) {
			if (selected.contains(rows.get(i).key())) {
				table.select(i);
			}
		}
	}

	private void keepWidths() {
		TableColumn[] drawn = table.getColumns();
		for (int i = 1; i < drawn.length; i++) {
			widths.put(columns.get(i - 1).id(), drawn[i].getWidth());
		}
	}

	private void createColumns() {
		createColumn(title, 0, NAME_WIDTH);
		for (int i = 0; i < columns.size(); i++) {
			createColumn("", i + 1, widths.getOrDefault(columns.get(i).id(), VALUE_WIDTH));
		}
		updateColumns();
		table.setSortColumn(order.column() < 0 ? null : table.getColumn(order.column()));
	}

	private void createColumn(String text, int index, int width) {
		TableColumn drawn = new TableColumn(table, SWT.LEFT);
		drawn.setText(text);
		drawn.setWidth(width);
		drawn.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(index)));
	}

	private void updateColumns() {
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			TableColumn drawn = table.getColumn(i + 1);
			drawn.setText(column.title());
			drawn.setToolTipText(column.toolTip());
			Image before = drawn.getImage();
			Image swatch = column.ink() == null ? null : Swatch.of(table, column.ink());
			drawn.setImage(swatch);
			if (before != null) {
				before.dispose();
			}
			if (swatch != null) {
				drawn.addDisposeListener(e -> swatch.dispose());
			}
		}
	}

	private void sortBy(int column) {
		order = order.next(column);
		table.setSortColumn(order.column() < 0 ? null : table.getColumn(column));
		table.setSortDirection(order.column() < 0 ? SWT.NONE : order.descending() ? SWT.DOWN : SWT.UP);
		arrange();
	}

	private void fill(TableItem item, int index) {
		MatrixRow row = rows.get(index);
		item.setText(0, row.title());
		item.setFont(0, row.heading() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
		for (int i = 0; i < row.cells().size() && i < columns.size(); i++) {
			MatrixRow.Cell cell = row.cells().get(i);
			item.setText(i + 1, cell.text());
			boolean strong = cell.strong() && !columns.get(i).fades();
			item.setFont(i + 1,
					strong ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
			item.setForeground(i + 1, columns.get(i).fades() ? faint() : null);
		}
	}

	private Color faint() {
		Color text = table.getForeground();
		Color ground = table.getBackground();
		return new Color((text.getRed() + ground.getRed()) / 2, (text.getGreen() + ground.getGreen()) / 2,
				(text.getBlue() + ground.getBlue()) / 2);
	}

	private void showToolTip(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		String text = null;
		if (item != null) {
			MatrixRow row = rows.get(table.indexOf(item));
			for (int i = 0; i < row.cells().size() && text == null; i++) {
				text = item.getBounds(i + 1).contains(event.x, event.y) ? toolTip(row.cells().get(i), i + 1) : null;
			}
		}
		if (text == null ? table.getToolTipText() != null : !text.equals(table.getToolTipText())) {
			table.setToolTipText(text);
		}
	}

	/** What there is to say about a value, or what is cut of it. */
	private String toolTip(MatrixRow.Cell cell, int column) {
		if (cell.toolTip() != null) {
			return cell.toolTip();
		}
		GC gc = new GC(table);
		int width = gc.textExtent(cell.text()).x;
		gc.dispose();
		return width > table.getColumn(column).getWidth() - MARGIN ? cell.text() : null;
	}

	/** The selected lines, or all, with tabs between the cells and under their titles. */
	String text() {
		int[] selected = table.getSelectionIndices();
		Stream<MatrixRow> lines = selected.length == 0 ? rows.stream() : Arrays.stream(selected).mapToObj(rows::get);
		return Stream.concat(Stream.of(line(title, columns.stream().map(Column::title))),
				lines.map(row -> line(row.title(), row.cells().stream().map(MatrixRow.Cell::text))))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String line(String first, Stream<String> others) {
		return Stream.concat(Stream.of(first), others).map(text -> text.replaceAll("[\t\r\n]+", " "))
				.collect(Collectors.joining("\t"));
	}

	void copy() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			clipboard.setContents(new Object[] { text() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}

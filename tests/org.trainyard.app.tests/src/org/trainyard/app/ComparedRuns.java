package org.trainyard.app;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.trainyard.runs.ui.comparison.ComparisonEditor;

/** The comparison editor with the hands and eyes that a person has for it. */
final class ComparedRuns {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final Composite shell = page.getWorkbenchWindow().getShell();

	/** The editor in front, once it shows its runs. */
	ComparisonEditor editor() {
		RecordedRuns.await(() -> page.getActiveEditor() instanceof ComparisonEditor && hasTable("Run"),
				"the comparison is open");
		return (ComparisonEditor) page.getActiveEditor();
	}

	void open(String title) {
		Widgets.selectTab(shell, title);
	}

	private boolean hasTable(String firstColumn) {
		return tables(firstColumn).size() == 1;
	}

	private List<Table> tables(String firstColumn) {
		return Widgets.all(shell, Table.class).stream()
				.filter(table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals(firstColumn))
				.toList();
	}

	/** The table whose first column has a title: Run, Setting or Figure. */
	Table table(String firstColumn) {
		RecordedRuns.await(() -> hasTable(firstColumn), "a table of " + firstColumn);
		return tables(firstColumn).getFirst();
	}

	/** The first cells of all rows. */
	List<String> titles(String table) {
		return IntStream.range(0, table(table).getItemCount()).mapToObj(i -> table(table).getItem(i).getText(0))
				.toList();
	}

	/** Whether the list shows these runs, in this order; the baseline is marked. */
	boolean shows(String... runs) {
		return hasTable("Run") && titles("Run").equals(List.of(runs));
	}

	/** A value of a row below the title of a run. */
	String cell(String table, String row, String run) {
		return row(table, row).getText(column(table(table), run));
	}

	/** A row, once what it shows was read. */
	TableItem row(String table, String row) {
		RecordedRuns.await(() -> hasTable(table) && titles(table).contains(row), "a row " + row);
		return IntStream.range(0, table(table).getItemCount()).mapToObj(i -> table(table).getItem(i))
				.filter(item -> item.getText(0).equals(row)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("a row " + row + " among " + titles(table)));
	}

	static int column(Table table, String title) {
		return IntStream.range(0, table.getColumnCount()).filter(i -> table.getColumn(i).getText().equals(title))
				.findFirst().orElseThrow(() -> new NoSuchElementException("a column " + title));
	}

	/** Selects runs in the list, as clicks with Ctrl do. */
	void select(String... runs) {
		Table list = table("Run");
		list.setSelection(Arrays.stream(runs).map(run -> row("Run", run)).toArray(TableItem[]::new));
		Event event = new Event();
		event.item = runs.length == 0 ? null : row("Run", runs[0]);
		list.notifyListeners(SWT.Selection, event);
	}

	/** Where a run can be dropped, on the display. */
	Point middleOfList() {
		Point size = table("Run").getSize();
		return table("Run").toDisplay(size.x / 2, size.y / 2);
	}

	/** The field whose message this is. */
	Text field(String message) {
		return Widgets.one(shell, Text.class, text -> text.getMessage().equals(message));
	}

	/** The names of the runs that are selected in the list. */
	List<String> selected() {
		return Arrays.stream(table("Run").getSelection()).map(item -> item.getText(0)).toList();
	}

	void press(String button) {
		Button found = Widgets.one(shell, Button.class, any -> any.getText().equals(button));
		found.notifyListeners(SWT.Selection, new Event());
	}

	void check(String button, boolean on) {
		Button found = Widgets.one(shell, Button.class, any -> any.getText().equals(button));
		found.setSelection(on);
		found.notifyListeners(SWT.Selection, new Event());
	}

	void close() {
		page.closeEditor(editor(), false);
	}
}

package org.trainyard.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** Runs that a test records in the workspace's own store, and the views that show them; deleted at the test's end. */
final class RecordedRuns implements AutoCloseable {

	static final String RUNS = "org.trainyard.runs.ui.runs";
	static final String METRICS = "org.trainyard.runs.ui.metrics";

	/** Of earlier tests: their rows may still be there, with the names that the next test uses again. */
	private static final Set<String> GONE = new HashSet<>();

	private static final int NAME = 1;
	private static final int ID = 2;

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final RunStore store;
	private final List<String> ids = new ArrayList<>();

	RecordedRuns() throws StoreException {
		TestProject.awaitExamples();
		page.closeAllEditors(false); // their charts are not those of the runs
		store = RunStore.open(StoreLocation.inWorkspace(Platform.getLocation().toPath()));
	}

	RunStore store() {
		return store;
	}

	/** A run that goes on: its writer records more points. */
	RunWriter begin(String name, Map<String, String> settings) throws StoreException {
		return begin(name, "<experiment/>", settings);
	}

	/** As {@link #begin(String, Map)}, of an experiment. */
	RunWriter begin(String name, String experiment, Map<String, String> settings) throws StoreException {
		Map<String, String> all = new LinkedHashMap<>(Map.of("model.hiddenSize", "64", "task", "copy"));
		all.putAll(settings);
		String id = RunId.random();
		ids.add(id);
		return store.create(new NewRun(id, name, experiment, all, Map.of("java.version", "21"), 500));
	}

	/** A run that has finished after a hundred steps of training loss and one evaluation. */
	String record(String name, Map<String, String> settings, IntToDoubleFunction loss) throws StoreException {
		try (RunWriter writer = begin(name, settings)) {
			for (int step = 1; step <= 100; step++) {
				writer.point("train/loss", step, loss.applyAsDouble(step));
			}
			writer.point("eval/exact_match", 100, 0.75);
			writer.finish(RunState.FINISHED, "");
			return writer.id();
		}
	}

	/** A run that another process has recorded is deleted too. */
	void adopt(String id) {
		ids.add(id);
	}

	/** A run is gone for good: there is nothing left to delete. */
	void forget(String id) {
		ids.remove(id);
	}

	/** Opens a view and gives it the focus. */
	void open(String view) throws Exception {
		page.showView(view);
	}

	void close(String view) {
		page.hideView(page.findView(view));
	}

	Shell window() {
		return page.getWorkbenchWindow().getShell();
	}

	/** The table of the runs view. */
	Table table() {
		return tables().findFirst().orElseThrow();
	}

	/** The row of a run, or null while there is none. */
	TableItem row(String name) {
		return rows().filter(item -> item.getText(NAME).equals(name)).findFirst().orElse(null);
	}

	/** The rows in sight; none while the view shows a message. */
	private Stream<TableItem> rows() {
		return tables().findFirst().stream().flatMap(table -> Arrays.stream(table.getItems()))
				.filter(item -> !GONE.contains(item.getText(ID)));
	}

	private Stream<Table> tables() {
		return Widgets.all(window(), Table.class).stream().filter(
				table -> table.getColumnCount() > ID && "Name".equals(table.getColumn(NAME).getText()));
	}

	/** The text of a run's cell under a title. */
	String cell(String name, String column) {
		for (int i = 0; i < table().getColumnCount(); i++) {
			if (table().getColumn(i).getText().equals(column)) {
				return row(name).getText(i);
			}
		}
		throw new AssertionError("no column " + column);
	}

	/** The names in the order of the rows. */
	List<String> names() {
		return rows().map(item -> item.getText(NAME)).toList();
	}

	/** Selects rows as clicks with Ctrl do. */
	void select(String... names) {
		for (String name : names) {
			await(() -> row(name) != null, "the row of " + name);
		}
		// Rows move when runs are added: only now is each at its place.
		TableItem[] items = Stream.of(names).map(this::row).toArray(TableItem[]::new);
		table().setSelection(items);
		Event event = new Event();
		event.item = items[0];
		table().notifyListeners(SWT.Selection, event);
	}

	/** Executes a command once it is enabled, as choosing it in a menu does. */
	static void execute(String command) throws Exception {
		IWorkbench workbench = PlatformUI.getWorkbench();
		await(() -> workbench.getService(ICommandService.class).getCommand(command).isEnabled(),
				command + " is enabled");
		workbench.getService(IHandlerService.class).executeCommand(command, null);
	}

	static void await(BooleanSupplier condition, String expected) {
		EventLoop.spinUntil(condition, 15, TimeUnit.SECONDS, expected);
	}

	@Override
	public void close() throws StoreException {
		store.delete(ids);
		store.close();
		await(() -> rows().noneMatch(item -> ids.contains(item.getText(ID))), "the deleted runs leave the table");
		GONE.addAll(ids);
	}
}

package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.BarChart;
import org.trainyard.charts.LineChart;
import org.trainyard.launch.ProfilingJob;
import org.trainyard.plots.PlottedSeries;

/** Measures real experiments in processes of their own, and shows what was measured. */
class ProfileViewTest {

	private static final String VIEW = "org.trainyard.launch.ui.profile";
	private static final String COMMAND = "org.trainyard.launch.ui.profileExperiment";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private TestProject project;

	@BeforeEach
	void openExperiment() throws Exception {
		project = new TestProject("profile-test");
		page.closeAllEditors(false); // their charts are not those of the view
		IFile file = project.write("small.experiment", TestProject.EXPERIMENT);
		IDE.openEditor(page, file);
	}

	@AfterEach
	void closeView() throws Exception {
		IViewPart view = page.findView(VIEW);
		if (view != null) {
			page.hideView(view);
		}
		EventLoop.spinUntil(() -> Job.getJobManager().find(ProfilingJob.FAMILY).length == 0, 20, TimeUnit.SECONDS,
				"no measurement goes on");
		project.close();
	}

	@Test
	void chartsAndTablesShowWhatWasMeasured() throws Exception {
		profile("4,2", "4,8", 2);
		EventLoop.spinUntil(() -> !charts().isEmpty(), 120, TimeUnit.SECONDS, "the charts");
		LineChart operations = charts().getFirst();
		assertTrue(operations.valueAxis().logarithmic() && operations.positionAxis().logarithmic());
		List<String> names = operations.series().stream().map(PlottedSeries::label).toList();
		assertTrue(names.contains("Attention scores, n^2.00"), names.toString());
		assertTrue(names.stream().anyMatch(name -> name.startsWith("Feed-forward block: measured, n^")),
				names.toString());
		assertEquals("Attention scores", table("Part").getItem(0).getText(0));
		Widgets.selectTab(window(), "Times");
		assertEquals(List.of("4", "2"), cells(table("Total (ms)"), 0));
		assertEquals(List.of("4", "8"), cells(table("Total (ms)"), 1));
		assertEquals(2, charts().getFirst().series().getFirst().size());
		Widgets.selectTab(window(), "Memory");
		Table memory = table("Weights (bytes)");
		String weights = memory.getItem(0).getText(2);
		assertEquals(bars().plot().bars().getFirst().value(), number(weights) / (1 << 20), 1e-9);
		assertTrue(bars().plot().title().contains("length 8"), "the last row is selected");
		memory.setSelection(0);
		memory.notifyListeners(SWT.Selection, new Event());
		assertTrue(bars().plot().title().contains("length 4"));
		Widgets.selectTab(window(), "Parameters");
		double parameters = bars().plot().bars().stream().mapToDouble(bar -> bar.value()).sum();
		assertEquals(4 * parameters, number(weights), "4 bytes each");
	}

	@Test
	void thePartsOfTheModelAreChecked() throws Exception {
		profile("4,2", "4,8", 1);
		EventLoop.spinUntil(() -> !charts().isEmpty(), 120, TimeUnit.SECONDS, "the charts");
		Widgets.selectTab(window(), "Checks");
		Table checks = table("Measured");
		TableItem output = row(checks, "Shape", "output");
		assertEquals(output.getText(3), output.getText(2), "as expected");
		assertTrue(output.getText(2).startsWith("[2, 8, "), "the longest that was measured");
		assertEquals(List.of("Passed"), cells(checks, 4).stream().distinct().toList());
		assertTrue(hasLabel(checks.getItemCount() + " of " + checks.getItemCount() + " checks passed"));
		assertNull(tab("Checks").getImage());
	}

	/** A solver that makes each step from all positions lets what comes later through, far from a fixed point. */
	@Test
	void aPartThatFailsIsMarked() throws Exception {
		page.closeAllEditors(false);
		IDE.openEditor(page, project.write("small.experiment", TestProject.EXPERIMENT.replace("""
				EncoderDecoder" hiddenSize="16" heads="4" feedForwardSize="32"
						encoderLayers="1" decoderLayers="1"/>""", """
				RevDeq" hiddenSize="16" heads="4" feedForwardSize="32" solver="anderson"
						gradient="unrolled"><norm xsi:type="experiment:LayerNorm" placement="pre"/></model>""")));
		profile("4", "8", 1);
		EventLoop.spinUntil(() -> !charts().isEmpty(), 120, TimeUnit.SECONDS, "the charts");
		assertNotNull(tab("Checks").getImage(), "seen without opening the page");
		Widgets.selectTab(window(), "Checks");
		Table checks = table("Measured");
		TableItem causality = row(checks, "Causality, largest |difference|", "output");
		assertEquals("Failed", causality.getText(4));
		assertEquals("the solver makes each step from all positions", causality.getText(5));
		assertNotEquals(row(checks, "Shape", "output").getImage(), causality.getImage());
		long passed = cells(checks, 4).stream().filter("Passed"::equals).count();
		assertTrue(hasLabel(passed + " of " + checks.getItemCount() + " checks passed"));
	}

	private static TableItem row(Table table, String check, String part) {
		return Arrays.stream(table.getItems())
				.filter(item -> item.getText(0).equals(check) && item.getText(1).equals(part)).findFirst()
				.orElseThrow();
	}

	private boolean hasLabel(String start) {
		return Widgets.all(window(), Label.class).stream().anyMatch(label -> label.getText().startsWith(start));
	}

	private CTabItem tab(String title) {
		return Widgets.all(window(), CTabFolder.class).stream().flatMap(folder -> Arrays.stream(folder.getItems()))
				.filter(item -> item.getText().equals(title)).findFirst().orElseThrow();
	}

	@Test
	void whatIsWrongIsSaidAndCanBeTriedAgain() throws Exception {
		profile("4", "100000", 1);
		EventLoop.spinUntil(() -> message().contains("model.maximumLength"), 60, TimeUnit.SECONDS, "the failure");
		assertEquals("<a>Measure again…</a>", link().getText());
		inDialog(() -> link().notifyListeners(SWT.Selection, new Event()), dialog -> {
			assertEquals("4", Widgets.labelled(dialog, "Batch:", Text.class).getText());
			Text lengths = Widgets.labelled(dialog, "Lengths:", Text.class);
			assertEquals("100000", lengths.getText());
			lengths.setText("8");
			press(dialog, "OK");
		});
		EventLoop.spinUntil(() -> !charts().isEmpty(), 120, TimeUnit.SECONDS, "the charts");
	}

	@Test
	void cancellingEndsTheProcessAndLeavesNothing() throws Exception {
		List<String> before = files();
		profile("4", "8", 1000);
		EventLoop.spinUntil(() -> processes() == 1, 60, TimeUnit.SECONDS, "a process");
		link().notifyListeners(SWT.Selection, new Event());
		EventLoop.spinUntil(() -> message().contains("was cancelled"), 20, TimeUnit.SECONDS, "the end");
		assertEquals(0, processes());
		assertEquals(before, files());
	}

	@Test
	void closingTheViewEndsTheMeasurement() throws Exception {
		profile("4", "8", 1000);
		EventLoop.spinUntil(() -> processes() == 1, 60, TimeUnit.SECONDS, "a process");
		page.hideView(page.findView(VIEW));
		EventLoop.spinUntil(() -> processes() == 0, 20, TimeUnit.SECONDS, "the process ends");
	}

	@Test
	void theDialogRefusesWhatIsNoNumber() throws Exception {
		inDialog(dialog -> {
			Text lengths = Widgets.labelled(dialog, "Lengths:", Text.class);
			lengths.setText("64,x");
			assertFalse(button(dialog, "OK").isEnabled());
			Widgets.labelled(dialog, "Batch:", Text.class).setText("4,4");
			lengths.setText("64,128,256");
			assertFalse(button(dialog, "OK").isEnabled());
			lengths.setText("64,128");
			assertTrue(button(dialog, "OK").isEnabled());
			press(dialog, "Cancel");
		});
		assertEquals(0, Job.getJobManager().find(ProfilingJob.FAMILY).length);
	}

	private List<String> files() {
		return Arrays.stream(project.project().getLocation().toFile().list()).sorted().toList();
	}

	/** Chooses the command and fills its dialog in. */
	private static void profile(String batch, String length, int passes) throws Exception {
		inDialog(dialog -> {
			Widgets.labelled(dialog, "Batch:", Text.class).setText(batch);
			Widgets.labelled(dialog, "Lengths:", Text.class).setText(length);
			Widgets.labelled(dialog, "Passes that are timed:", Spinner.class).setSelection(passes);
			press(dialog, "OK");
		});
	}

	/** What opens the dialog. */
	private interface Opening {

		void run() throws Exception;
	}

	private static void inDialog(Consumer<Shell> work) throws Exception {
		inDialog(() -> RecordedRuns.execute(COMMAND), work);
	}

	private static void inDialog(Opening opening, Consumer<Shell> work) throws Exception {
		Display display = Display.getCurrent();
		AssertionError[] failure = new AssertionError[1];
		display.timerExec(100, new Runnable() {
			@Override
			public void run() {
				for (Shell shell : display.getShells()) {
					if (shell.getText().equals("Profile") && shell.isVisible()) {
						try {
							work.accept(shell);
						} catch (AssertionError e) {
							failure[0] = e;
							shell.close();
						}
						return;
					}
				}
				display.timerExec(100, this);
			}
		});
		opening.run();
		if (failure[0] != null) {
			throw failure[0];
		}
	}

	private static Button button(Shell dialog, String text) {
		return Widgets.one(dialog, Button.class, any -> any.getText().replace("&", "").equals(text));
	}

	private static void press(Shell dialog, String text) {
		button(dialog, text).notifyListeners(SWT.Selection, new Event());
	}

	private Shell window() {
		return page.getWorkbenchWindow().getShell();
	}

	/** Those of the view: the editor has others. */
	private List<LineChart> charts() {
		return Widgets.all(window(), LineChart.class).stream()
				.filter(chart -> chart.title().startsWith("small.experiment")).toList();
	}

	private BarChart bars() {
		return Widgets.one(window(), BarChart.class, Control::isVisible);
	}

	private Table table(String column) {
		return Widgets.one(window(), Table.class, table -> Arrays.stream(table.getColumns())
				.anyMatch(each -> each.getText().equals(column)));
	}

	private static List<String> cells(Table table, int column) {
		return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
	}

	private static double number(String grouped) {
		return Double.parseDouble(grouped.replace(",", ""));
	}

	private Link link() {
		return Widgets.one(window(), Link.class, link -> link.getText().startsWith("<a>"));
	}

	/** What the view says instead of a profile. */
	private String message() {
		return Widgets.all(window(), Label.class).stream().map(Label::getText)
				.filter(text -> text.contains("small.experiment") || text.contains("maximumLength")).findFirst()
				.orElse("");
	}

	private static long processes() {
		return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)
				.filter(process -> process.info().commandLine().orElse("").contains("ProfilingProcess")
						|| process.info().arguments().map(Arrays::asList).orElse(List.of())
								.contains("org.trainyard.engine.ProfilingProcess"))
				.count();
	}
}

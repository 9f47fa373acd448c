package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.HeatMapGrid;
import org.trainyard.launch.TrainingConfiguration;
import org.trainyard.launch.TrainingLaunchDelegate;

/** The playground on runs that are really trained, whose model answers in a process of its own. */
class PlaygroundViewTest {

	private static final String PLAYGROUND = "org.trainyard.launch.ui.playground";
	private static final String TEXT = "the ship at sea\0and the sea at the ship\n";

	private final ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private TestProject project;
	private RecordedRuns runs;

	@BeforeEach
	void openViews() throws Exception {
		project = new TestProject("playground-test");
		runs = new RecordedRuns();
		runs.open(RecordedRuns.RUNS);
	}

	@AfterEach
	void cleanUp() throws Exception {
		if (page.findView(PLAYGROUND) != null) {
			runs.close(PLAYGROUND);
			EventLoop.spinUntil(() -> processes().isEmpty(), 20, TimeUnit.SECONDS, "the process ends with the view");
		}
		for (ILaunch launch : launches.getLaunches()) {
			launches.removeLaunch(launch);
		}
		for (ILaunchConfiguration configuration : launches.getLaunchConfigurations()) {
			configuration.delete();
		}
		runs.close();
		project.close();
	}

	/** The text is longer than a test has patience for, so that it is stopped while it comes. */
	@Test
	void aTextStreamsIsStoppedAndGoesOnAfterItsProcessWasKilled() throws Exception {
		project.write("text.txt", TEXT.repeat(30));
		open(train("text", TestProject.EXPERIMENT
				.replace("experiment:EncoderDecoder", "experiment:DecoderOnly")
				.replace("encoderLayers=\"1\" decoderLayers=\"1\"", "layers=\"1\" maximumLength=\"16\"")
				.replace("experiment:CopyTask\" length=\"4\"",
						"experiment:TextTask\" file=\"text.txt\" length=\"16\" vocabularySize=\"20\"")));
		await(() -> state().startsWith("Ready"), "the model is there");
		assertTrue(List.of(checkpoint().getItems()).containsAll(List.of("Best", "Last", "Step 20")));
		spinner("Temperature").setSelection(50);
		assertEquals(50, scale("Temperature").getSelection(), "the slider follows the field");
		move(scale("Length"), 400);
		assertEquals(400, spinner("Length").getSelection(), "the field follows the slider");
		spinner("Length").setSelection(10_000);
		Keyboard.focus(prompt());
		prompt().setText("the s");
		Keyboard.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
		await(() -> tokens().getItemCount() > 20 && output().getText().contains("\\x00"), "tokens");
		assertTrue(output().getText().startsWith("the s"), output().getText());
		assertFalse(button("Generate").isEnabled());
		assertTrue(alternatives().getItemCount() >= 10, "those of the latest token");
		push("Stop");
		await(() -> state().startsWith("Ready"), "it has stopped");
		assertTrue(output().getText().endsWith("(stopped)"), output().getText());
		assertTrue(times().matches("(?s)This inference: .*tokens/s\\)\nInferences: 1 .*"), times());

		assertWhatCannotBeSeenIsShown();

		long first = processes().getFirst().pid();
		processes().getFirst().destroyForcibly();
		await(() -> state().contains("ended unexpectedly, with exit code 137"), "its end is told");
		spinner("Length").setSelection(5);
		push("Generate");
		await(() -> state().startsWith("Ready") && tokens().getItemCount() == 5, "a new process answers");
		assertNotEquals(first, processes().getFirst().pid());
		assertTrue(times().contains("Inferences: 2"), times());
		assertAttentionIsNotShownBesideAnotherText();
	}

	/** U+0000 would end a line. */
	private void assertWhatCannotBeSeenIsShown() {
		String text = output().getText();
		int nothing = text.indexOf("\\x00");
		assertEquals(-1, text.indexOf('\0'));
		output().setCaretOffset(nothing + 4);
		int next = tokens().getSelectionIndex();
		output().setCaretOffset(nothing + 1);
		int token = tokens().getSelectionIndex();
		assertEquals(next - 1, token, "the next begins behind it");
		assertEquals("\\x00", tokens().getItem(token).getText(1));
		tokens().notifyListeners(SWT.Selection, new Event());
		assertEquals("\\x00", output().getSelectionText());
	}

	/** The attention of a text is on its way when the next is asked for. */
	private void assertAttentionIsNotShownBesideAnotherText() {
		Widgets.selectTab(runs.window(), "Attention");
		await(() -> !Widgets.all(runs.window(), HeatMapGrid.class).isEmpty(), "the attention");
		push("Generate");
		await(() -> state().startsWith("Ready"), "a text again");
		spinner("Length").setSelection(10_000);
		push("Generate");
		await(() -> output().getText().length() > 20, "tokens");
		assertEquals(List.of(), Widgets.all(runs.window(), HeatMapGrid.class));
		push("Stop");
		await(() -> !Widgets.all(runs.window(), HeatMapGrid.class).isEmpty(), "the attention of what there is");
	}

	@Test
	void anAnswerIsShownWithWhatElseMightHaveBeenChosen() throws Exception {
		// After so many steps it does not end answers at once.
		open(train("copy", TestProject.EXPERIMENT.replace("steps=\"20\"", "steps=\"300\"")));
		await(() -> state().startsWith("Ready"), "the model is there");
		assertEquals(0, spinner("Temperature").getSelection(), "answers are the likeliest");
		assertEquals("3 5 7 9", prompt().getText(), "an example");
		push("Generate");
		await(() -> output().getText().contains("Answer: "), "the answer");
		assertEquals("100.0 %", tokens().getItem(0).getText(3), "the chance of the likeliest, without temperature");
		tokens().setSelection(1);
		tokens().notifyListeners(SWT.Selection, new Event());
		String chosen = tokens().getItem(1).getText(1);
		assertEquals("✓ " + chosen, alternatives().getItem(0).getText(0));
		assertEquals(chosen, output().getSelectionText());
		// The same the other way round: the caret chooses the token that it is at.
		output().setCaretOffset(output().getText().indexOf('→') + 2);
		assertEquals(0, tokens().getSelectionIndex());

		assertAttentionOfTheAnswer();
		assertPromptsAreKept();
	}

	private void assertAttentionOfTheAnswer() {
		Widgets.selectTab(runs.window(), "Attention");
		await(() -> !Widgets.all(runs.window(), HeatMapGrid.class).isEmpty(), "the attention of the answer");
		HeatMapGrid heads = Widgets.all(runs.window(), HeatMapGrid.class).getFirst();
		assertEquals(4, heads.plot().tiles().size());
		assertEquals(List.of("3", "5", "7", "9"), heads.plot().columns().names().subList(0, 4), "keys of the encoder");
		Combo head = Widgets.labelled(runs.window(), "Head:", Combo.class);
		head.select(2);
		head.notifyListeners(SWT.Selection, new Event());
		HeatMap map = Widgets.all(runs.window(), HeatMap.class).getFirst();
		assertEquals("Head 1", map.plot().title());
		assertEquals(1, IntStream.range(0, map.plot().values().columns())
				.mapToDouble(key -> map.plot().values().at(0, key)).sum(), 1e-5, "a query takes all it takes of keys");
	}

	private void assertPromptsAreKept() throws Exception {
		prompt().setText("3 99");
		push("Generate");
		await(() -> state().contains("“99” is no token of this run"), "the refusal");
		prompt().setText("4 4");
		push("Generate");
		await(() -> output().getText().startsWith("4 4 →") && output().getText().contains("Answer: "), "an answer");
		Keyboard.focus(prompt());
		prompt().setText("not yet asked");
		Keyboard.press(KeyEvent.VK_ALT, KeyEvent.VK_UP);
		Keyboard.press(KeyEvent.VK_ALT, KeyEvent.VK_UP);
		assertEquals("3 99", prompt().getText(), "the prompt before the last");
		Keyboard.press(KeyEvent.VK_ALT, KeyEvent.VK_DOWN);
		Keyboard.press(KeyEvent.VK_ALT, KeyEvent.VK_DOWN);
		assertEquals("not yet asked", prompt().getText());
	}

	@Test
	void aRunWithoutACheckpointSaysSoAndOffersToTryAgain() throws Exception {
		String id;
		try (var writer = runs.begin("young", TestProject.EXPERIMENT, Map.of())) {
			writer.point("train/loss", 1, 3);
			id = writer.id();
			open("young");
			await(() -> state().equals("The run " + id + " has no checkpoint yet."), "what is missing");
			assertTrue(button("Generate").isEnabled(), "another try");
		}
	}

	/** Trains an experiment as a launch does. */
	private String train(String name, String experiment) throws Exception {
		IFile file = project.write(name + ".experiment", experiment);
		ILaunchConfiguration configuration = TrainingConfiguration.create(file);
		Job job = Job.createSystem("launch", (IProgressMonitor monitor) -> launch(configuration, monitor));
		job.schedule();
		EventLoop.spinUntil(() -> launches.getProcesses().length == 1 && launches.getProcesses()[0].isTerminated(),
				120, TimeUnit.SECONDS, "the run has been trained");
		runs.adopt(launches.getProcesses()[0].getAttribute(TrainingLaunchDelegate.RUN));
		return name;
	}

	private static void launch(ILaunchConfiguration configuration, IProgressMonitor monitor) throws CoreException {
		configuration.launch(ILaunchManager.RUN_MODE, monitor);
	}

	private void open(String run) throws Exception {
		runs.open(RecordedRuns.RUNS);
		runs.select(run);
		RecordedRuns.execute("org.trainyard.launch.ui.openPlayground");
		assertTrue(Widgets.all(runs.window(), Label.class).stream()
				.anyMatch(each -> each.getText().startsWith(run + " (")));
	}

	private static void await(BooleanSupplier condition, String expected) {
		EventLoop.spinUntil(condition, 60, TimeUnit.SECONDS, expected);
	}

	/** Those of playgrounds; this process has started them. */
	private static List<ProcessHandle> processes() {
		return ProcessHandle.current().children().filter(child -> child.info().arguments().stream()
				.flatMap(Arrays::stream).anyMatch(each -> each.endsWith(".InferenceProcess"))).toList();
	}

	/** The line below the checkpoint. */
	private String state() {
		Composite controls = checkpoint().getParent().getParent().getParent();
		return Widgets.all((Composite) controls.getChildren()[1], Label.class).getLast().getText();
	}

	private Combo checkpoint() {
		return Widgets.labelled(runs.window(), "Checkpoint:", Combo.class);
	}

	private Text prompt() {
		return Widgets.one(runs.window(), Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
	}

	private Scale scale(String label) {
		return Widgets.labelled(runs.window(), label + ':', Scale.class);
	}

	private Spinner spinner(String label) {
		Scale scale = scale(label);
		List<Control> siblings = Arrays.asList(scale.getParent().getChildren());
		return (Spinner) siblings.get(siblings.indexOf(scale) + 1);
	}

	private static void move(Scale scale, int position) {
		scale.setSelection(position);
		scale.notifyListeners(SWT.Selection, new Event());
	}

	private Button button(String text) {
		return Widgets.one(runs.window(), Button.class, button -> button.getText().replace("&", "").equals(text));
	}

	private void push(String text) {
		button(text).notifyListeners(SWT.Selection, new Event());
	}

	private StyledText output() {
		return Widgets.one(runs.window(), StyledText.class, text -> text.getParent() instanceof SashForm);
	}

	private Table tokens() {
		return table("#");
	}

	private Table alternatives() {
		return table("Alternative");
	}

	private Table table(String firstColumn) {
		return Widgets.one(runs.window(), Table.class,
				table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals(firstColumn));
	}

	private String times() {
		return Widgets.all(runs.window(), Label.class).stream().map(Label::getText)
				.filter(text -> text.startsWith("This inference")).findFirst().orElse("");
	}
}

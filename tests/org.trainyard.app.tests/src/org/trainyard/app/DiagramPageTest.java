package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.editor.diagram.DiagramCanvas;
import org.trainyard.model.editor.diagram.picture.PlacedBlock;
import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.MixtureOfExperts;

/** Works with the diagram as a person does: by pointer, by keys, and with the palette. */
class DiagramPageTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final Shell shell = page.getWorkbenchWindow().getShell();
	private TestProject project;
	private IEditorPart editor;

	@BeforeEach
	void open() throws CoreException {
		project = new TestProject("diagram-test");
		editor = IDE.openEditor(page, project.write("small.experiment", TestProject.EXPERIMENT));
		Widgets.selectTab(shell, "Diagram");
		await("loss");
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.close();
	}

	@Test
	void aClickSelectsThePartAndTheOutlineTheBlock() {
		click("decoder/cross");
		assertInstanceOf(Attention.class, selectedPart());
		editor.getSite().getSelectionProvider()
				.setSelection(new StructuredSelection(block("decoder/norm1").block().part()));
		press(SWT.ARROW_DOWN, '\0');
		assertInstanceOf(FeedForward.class, selectedPart(), "the norm of the encoder was selected");
	}

	@Test
	void keysWalkAndUnfold() {
		click("source-input");
		press(SWT.ARROW_DOWN, '\0');
		press(SWT.ARROW_DOWN, '\0');
		press(SWT.ARROW_DOWN, '\0');
		press(SWT.ARROW_DOWN, '\0');
		press(SWT.ARROW_DOWN, '\0');
		assertInstanceOf(Attention.class, selectedPart());
		press(SWT.CR, '\r');
		await("encoder/attention/scores");
		press('-', '-');
		awaitNone("encoder/attention/scores");
	}

	@Test
	void keepsWhatIsFoldedWhileTheExperimentChanges() throws Exception {
		click("encoder");
		press(SWT.CR, '\r');
		awaitNone("encoder/attention");
		Widgets.selectTab(shell, "Settings");
		Text heads = Widgets.one(shell, Text.class, text -> "model.heads".equals(text.getData()));
		heads.setFocus();
		heads.selectAll();
		heads.insert("8");
		Widgets.selectTab(shell, "Diagram");
		EventLoop.spinUntil(() -> block("decoder/attention").block().details().contains("8 heads × 2"), 20,
				TimeUnit.SECONDS, "the diagram shows eight heads");
		assertTrue(canvas().picture().find("encoder/attention").isEmpty());
	}

	@Test
	void showsTheLastNetworkWhileTheTextCannotBeRead() {
		Widgets.selectTab(shell, "Source");
		StyledText source = Widgets.one(shell, StyledText.class,
				text -> text.getText().contains("experiment:Experiment"));
		source.replaceTextRange(source.getText().indexOf("<task"), 5, "<tusk");
		Widgets.selectTab(shell, "Diagram");
		assertTrue(canvas().picture().find("decoder/cross").isPresent());
		click("decoder/feedForward");
		choose("Mixture of experts");
		settle();
		assertTrue(canvas().picture().find("decoder/feedForward/gate").isEmpty());
	}

	@Test
	void findsBlocksByTheirWords() {
		Text search = Widgets.one(shell, Text.class, text -> text.getMessage().equals("Find a block"));
		search.setText("cross");
		assertInstanceOf(Attention.class, selectedPart());
		search.setText("learned");
		assertInstanceOf(Attention.class, selectedPart(), "nothing is called so: the selection stays");
	}

	@Test
	void aPaletteEntryReplacesThePartOfTheSelectedBlockInAllViews() throws Exception {
		click("decoder/feedForward");
		choose("Mixture of experts");
		await("decoder/feedForward/gate");
		assertInstanceOf(MixtureOfExperts.class, selectedPart());
		assertTrue(source().contains("MixtureOfExperts"), this::source);
		assertTrue(hasExpertsSetting());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(TestProject.EXPERIMENT, source());
		assertFalse(editor.isDirty());
		Widgets.selectTab(shell, "Diagram");
		awaitNone("decoder/feedForward/gate");
		assertFalse(hasExpertsSetting());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		Widgets.selectTab(shell, "Diagram");
		await("decoder/feedForward/gate");
		assertTrue(source().contains("MixtureOfExperts"), this::source);
	}

	@Test
	void anEntryIsDraggedOntoABlockUndoneAndRedone() throws Exception {
		drag("Mixture of experts", "decoder/feedForward");
		await("decoder/feedForward/gate");
		assertInstanceOf(MixtureOfExperts.class, selectedPart());
		assertTrue(source().contains("MixtureOfExperts"), this::source);
		assertTrue(hasExpertsSetting());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		awaitNone("decoder/feedForward/gate");
		assertEquals(TestProject.EXPERIMENT, source());
		assertFalse(hasExpertsSetting());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		await("decoder/feedForward/gate");
		assertTrue(source().contains("MixtureOfExperts"), this::source);
		assertTrue(hasExpertsSetting());
	}

	@Test
	void everyViewAgreesAfterADragAnUndoAFieldAndTheSource() throws Exception {
		assertViews("", "16");
		drag("Mixture of experts", "decoder/feedForward");
		await("decoder/feedForward/gate");
		assertViews("Mixture of experts", "16");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		awaitNone("decoder/feedForward/gate");
		assertViews("", "16");
		run(IWorkbenchCommandConstants.EDIT_REDO);
		await("decoder/feedForward/gate");
		assertViews("Mixture of experts", "16");
		Widgets.selectTab(shell, "Settings");
		Text hidden = hiddenSize();
		hidden.setFocus();
		hidden.selectAll();
		hidden.insert("32");
		assertViews("Mixture of experts", "32");
		Widgets.selectTab(shell, "Source");
		StyledText source = Widgets.one(shell, StyledText.class,
				text -> text.getText().contains("experiment:Experiment"));
		source.replaceTextRange(source.getText().indexOf("\"32\""), 4, "\"64\"");
		assertViews("Mixture of experts", "64");
	}

	/** Looks at the diagram, the settings, the source, the Python file, the outline and the costs. */
	private void assertViews(String feedForward, String hiddenSize) throws Exception {
		boolean experts = !feedForward.isEmpty();
		Widgets.selectTab(shell, "Diagram");
		EventLoop.spinUntil(() -> canvas().picture().find("decoder/feedForward/gate").isPresent() == experts
				&& block("embedding").block().details().toString().contains("→ " + hiddenSize), 20,
				TimeUnit.SECONDS, "the diagram of width " + hiddenSize);
		assertEquals(experts, hasExpertsSetting());
		Widgets.selectTab(shell, "Settings");
		assertEquals(hiddenSize, hiddenSize().getText());
		assertEquals(experts, source().contains("MixtureOfExperts"));
		assertTrue(source().contains("hiddenSize=\"" + hiddenSize + '"'));
		Widgets.selectTab(shell, "PyTorch");
		EventLoop.spinUntil(() -> Widgets.all(shell, StyledText.class).stream().map(StyledText::getText)
				.anyMatch(text -> text.contains("import torch") && text.contains("experts") == experts
						&& text.contains("hidden_size: int = " + hiddenSize)),
				20, TimeUnit.SECONDS, "the Python file of width " + hiddenSize);
		Tree outline = (Tree) ((ContentOutline) page.showView(IPageLayout.ID_OUTLINE)).getCurrentPage().getControl();
		TreeItem model = outline.getItem(0).getItem(0);
		assertTrue(model.getText().contains("width " + hiddenSize), model.getText());
		assertEquals(experts, model.getItem(1).getText().startsWith("Mixture of experts"), model.getItem(1).getText());
		Table costs = Widgets.one(shell, Table.class, any -> "parameters".equals(any.getData()));
		long total = ParameterCount.total(ExperimentFile.parse("test", source()));
		assertEquals("%,d".formatted(total), costs.getItem(costs.getItemCount() - 1).getText(1));
		page.activate(editor);
	}

	private Text hiddenSize() {
		return Widgets.one(shell, Text.class, text -> "model.hiddenSize".equals(text.getData()));
	}

	@Test
	void aDropThatDoesNotFitIsRefused() throws Exception {
		drag("Mixture of experts", "decoder/norm1");
		settle();
		assertFalse(editor.isDirty());
		drag("RMSNorm", "decoder/norm1");
		EventLoop.spinUntil(() -> block("decoder/norm1").block().title().equals("RMSNorm"), 20, TimeUnit.SECONDS,
				"the norm is another one");
	}

	@Test
	void aVariantThatDoesNotFitIsRefused() {
		click("decoder/norm1");
		choose("Mixture of experts");
		settle();
		assertFalse(editor.isDirty());
		assertEquals(TestProject.EXPERIMENT, source());
	}

	/** Whether the settings page has a field that only a mixture of experts has. */
	private boolean hasExpertsSetting() {
		Widgets.selectTab(shell, "Settings");
		boolean has = Widgets.hasLabel(shell, "Experts:");
		Widgets.selectTab(shell, "Diagram");
		return has;
	}

	private String source() {
		Widgets.selectTab(shell, "Source");
		String text = Widgets
				.one(shell, StyledText.class, candidate -> candidate.getText().contains("experiment:Experiment"))
				.getText();
		Widgets.selectTab(shell, "Diagram");
		return text;
	}

	private Object selectedPart() {
		return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
	}

	private DiagramCanvas canvas() {
		return Widgets.all(shell, DiagramCanvas.class).getFirst();
	}

	private PlacedBlock block(String id) {
		return canvas().picture().find(id).orElseThrow();
	}

	private void await(String id) {
		EventLoop.spinUntil(
				() -> !Widgets.all(shell, DiagramCanvas.class).isEmpty() && canvas().picture().find(id).isPresent(), 20,
				TimeUnit.SECONDS, "the block " + id);
	}

	private void awaitNone(String id) {
		EventLoop.spinUntil(() -> canvas().picture().find(id).isEmpty(), 20, TimeUnit.SECONDS, "no block " + id);
	}

	/** Waits until what could still happen has happened. */
	private static void settle() {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
		EventLoop.spinUntil(() -> System.nanoTime() > end, 2, TimeUnit.SECONDS, "the time goes by");
	}

	/** A place in the title of a block, where nothing else lies. */
	private Point place(String id) {
		Rectangle bounds = canvas().bounds(block(id));
		return new Point(bounds.x + bounds.width / 2, bounds.y + Math.min(6, bounds.height / 2));
	}

	private void click(String id) {
		Point place = place(id);
		for (int type : List.of(SWT.MouseDown, SWT.MouseUp)) {
			var event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = place.x;
			event.y = place.y;
			canvas().notifyListeners(type, event);
		}
	}

	private void press(int key, char character) {
		var event = new Event();
		event.keyCode = key;
		event.character = character;
		canvas().notifyListeners(SWT.KeyDown, event);
	}

	private TreeItem entry(String label) {
		for (Tree tree : Widgets.all(shell, Tree.class)) {
			for (TreeItem drawer : tree.getItems()) {
				for (TreeItem item : drawer.getItems()) {
					if (item.getText().equals(label)) {
						tree.showItem(item);
						return item;
					}
				}
			}
		}
		throw new AssertionError("no palette entry " + label);
	}

	/** Presses Enter on a palette entry. */
	private void choose(String label) {
		TreeItem entry = entry(label);
		entry.getParent().setSelection(entry);
		entry.getParent().notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** Moves the pointer of the display from a palette entry to a block, with the button held down. */
	private void drag(String label, String id) throws Exception {
		canvas().setViewport(canvas().viewport().showing(block(id).area()));
		TreeItem entry = entry(label);
		settle();
		Rectangle item = entry.getBounds();
		Pointer.drag(entry.getParent().toDisplay(item.x + item.width / 2, item.y + item.height / 2),
				canvas().toDisplay(place(id)));
	}

	private void run(String command) throws Exception {
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}
}

package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.editor.parts.Variant;
import org.trainyard.model.editor.parts.Variants;
import org.trainyard.model.experiment.Experiment;

/** Edits the parts of experiments through the outline, the properties and the clipboard. */
class ExperimentPartsTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final Shell shell = page.getWorkbenchWindow().getShell();
	private TestProject project;
	private ExperimentEditor editor;

	@BeforeEach
	void openExperiment() throws CoreException {
		project = new TestProject("parts-test");
		editor = open("one.experiment", TestProject.EXPERIMENT);
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.close();
	}

	@Test
	void showsThePartsWithTheirValuesInTheOutline() throws Exception {
		List<String> texts = texts(outline());
		assertTrue(texts.contains("Experiment · A test."), texts::toString);
		assertTrue(texts.contains("Encoder-decoder Transformer · 1 + 1 layers, width 16, free head"), texts::toString);
		assertTrue(texts.contains("Multi-head attention · 4 heads, Fused"), texts::toString);
		assertTrue(texts.contains("Feed-forward · ReLU, width 32"), texts::toString);
		assertTrue(texts.contains("Task: Copy · vocabulary 20, length 4"), texts::toString);
		apply("attention.grouped-query", experiment().getModel().getAttention());
		assertTrue(texts(outline()).contains("Grouped-query attention · 4 heads, 2 key-value, Fused"));
	}

	@Test
	void keepsEditorOutlineAndPropertiesOnTheSamePart() throws Exception {
		Tree outline = outline();
		select(outline, "LayerNorm");
		assertEquals(experiment().getModel().getNorm(), editor.selection().part().orElseThrow());
		assertEquals(experiment().getModel().getNorm(),
				((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement());
		properties();
		assertEquals("1.0E-5", property("Settings", "Epsilon:").getText());
		editor.selection().select(experiment().getTraining().getSchedule());
		assertTrue(outline().getSelection()[0].getText().startsWith("Schedule: Constant"));
		editor.selection().select(experiment().getModel().getAttention());
		assertEquals("0.1", property("Settings", "Attention dropout:").getText());
	}

	@Test
	void editsAPropertyAndTakesItBackToTheByte() throws Exception {
		properties();
		editor.selection().select(experiment().getModel().getNorm());
		Text epsilon = property("Settings", "Epsilon:");
		epsilon.setFocus();
		epsilon.selectAll();
		epsilon.insert("0.25");
		assertTrue(source().contains("epsilon=\"0.25\""), source());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(TestProject.EXPERIMENT, source());
		assertEquals("1.0E-5", property("Settings", "Epsilon:").getText());
	}

	@Test
	void replacesThePartByAnotherKindAndStaysOnIt() throws Exception {
		editor.selection().select(experiment().getModel().getAttention());
		properties();
		tab("Kind");
		Table kinds = Widgets.one(sheet(), Table.class, table -> table.getColumnCount() == 2);
		assertTrue(item(kinds, "✓ Multi-head attention").getText(1).contains("there already")
				|| item(kinds, "✓ Multi-head attention").getText(1).contains("arXiv"));
		kinds.setSelection(item(kinds, "Grouped-query attention"));
		kinds.notifyListeners(SWT.Selection, new Event());
		Widgets.one(sheet(), Button.class, button -> button.getText().equals("Use This"))
				.notifyListeners(SWT.Selection, new Event());
		assertEquals("GroupedQueryAttention", editor.selection().part().orElseThrow().eClass().getName());
		assertTrue(source().contains("keyValueHeads=\"2\""), source());
		assertEquals("2", property("Settings", "Key-value heads:").getText());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(TestProject.EXPERIMENT, source());
		assertEquals("MultiHeadAttention", editor.selection().part().orElseThrow().eClass().getName());
	}

	@Test
	void countsTheParametersOfThePart() throws Exception {
		editor.selection().select(experiment().getModel().getFeedForward());
		properties();
		tab("Parameters");
		Table costs = Widgets.one(sheet(), Table.class, table -> table.getColumnCount() == 3);
		// 2 · 16 · 32 + 32 + 16 in each of the two layers.
		assertEquals("1,072", costs.getItem(0).getText(1));
		assertEquals("2,144", item(costs, "All").getText(1));
	}

	@Test
	void copiesAPartIntoAnotherExperiment() throws Exception {
		apply("norm.rms-norm", experiment().getModel().getNorm());
		select(outline(), "RMSNorm");
		command(IWorkbenchCommandConstants.EDIT_COPY);
		String text = clipboard();
		assertTrue(text.startsWith("<norm xsi:type=\"experiment:RmsNorm\""), text);
		editor = open("two.experiment", TestProject.EXPERIMENT);
		select(outline(), "LayerNorm");
		command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertEquals("RmsNorm", experiment().getModel().getNorm().eClass().getName());
		assertTrue(source().contains("RmsNorm"));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(TestProject.EXPERIMENT, source());
	}

	@Test
	void pastesNothingWhereItDoesNotFit() throws Exception {
		select(outline(), "Multi-head attention");
		command(IWorkbenchCommandConstants.EDIT_COPY);
		select(outline(), "LayerNorm");
		command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertFalse(editor.isDirty());
		setClipboard("<norm xsi:type=\"experiment:RmsNorm\" epsilom=\"1\"/>");
		command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertFalse(editor.isDirty());
		setClipboard("<!DOCTYPE x><norm xsi:type=\"experiment:RmsNorm\"/>");
		command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertFalse(editor.isDirty());
	}

	@Test
	void cutsOnlyWhatCanBeLeftOut() throws Exception {
		apply("lora", experiment().getModel());
		select(outline(), "LoRA");
		command(IWorkbenchCommandConstants.EDIT_CUT);
		assertEquals(null, experiment().getModel().getLora());
		assertEquals(experiment().getModel(), editor.selection().part().orElseThrow());
		command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertEquals(8, experiment().getModel().getLora().getRank());
		select(outline(), "Multi-head attention");
		command(IWorkbenchCommandConstants.EDIT_DELETE);
		assertEquals("MultiHeadAttention", experiment().getModel().getAttention().eClass().getName());
	}

	@Test
	void offersTheVariantsInTheMenuOfTheOutline() throws Exception {
		Tree outline = outline();
		select(outline, "Multi-head attention");
		MenuItem replace = item(show(outline.getMenu()), "Replace by");
		Menu kinds = show(replace.getMenu());
		assertTrue(item(kinds, "Multi-head attention").getSelection());
		item(kinds, "Multi-query attention").notifyListeners(SWT.Selection, new Event());
		outline.getMenu().notifyListeners(SWT.Hide, new Event());
		assertTrue(source().contains("keyValueHeads=\"1\""), source());
	}

	@Test
	void saysWhyAVariantDoesNotFit() throws Exception {
		Experiment experiment = experiment();
		assertEquals(Optional.of("“RMSNorm” belongs to “Norm”; it cannot replace “Attention”."),
				refusal("norm.rms-norm", experiment.getModel().getAttention()));
		assertEquals(Optional.of("“LayerNorm” is there already."),
				refusal("norm.layer-norm", experiment.getModel().getNorm()));
		assertEquals(Optional.empty(), refusal("positions.rotary", experiment.getModel().getPositions()));
		editor = open("odd.experiment", TestProject.EXPERIMENT.replace("heads=\"4\"", "heads=\"1\"")
				.replace("hiddenSize=\"16\"", "hiddenSize=\"17\""));
		assertTrue(refusal("positions.rotary", experiment().getModel().getPositions()).orElseThrow()
				.contains("each head is 17 wide"));
		assertTrue(refusal("attention.grouped-query", experiment().getModel().getAttention()).orElseThrow()
				.startsWith("1 heads"));
		apply("model.revdeq", experiment().getModel());
		assertTrue(refusal("norm.batch-norm", experiment().getModel().getNorm()).orElseThrow()
				.startsWith("The reversible gradient"));
		apply("attention.additive", experiment().getModel().getAttention());
		assertTrue(refusal("attention.fused", experiment().getModel().getAttention()).orElseThrow()
				.startsWith("Additive attention"));
	}

	@Test
	void takesEveryVariantBackToTheByte() throws Exception {
		for (Variant variant : Variants.all()) {
			for (EObject part : parts()) {
				if (variant.refusal(experiment(), part).isEmpty()) {
					editor.document().history()
							.execute(variant.command(editor.document().domain(), experiment(), part));
					assertTrue(editor.isDirty(), variant.id());
					editor.document().undo();
					assertEquals(TestProject.EXPERIMENT, editor.document().text().get(), variant.id());
				}
			}
		}
	}

	private List<EObject> parts() {
		List<EObject> parts = new ArrayList<>(List.of(experiment()));
		experiment().eAllContents().forEachRemaining(parts::add);
		return parts;
	}

	private ExperimentEditor open(String name, String text) throws CoreException {
		IFile file = project.write(name, text);
		return (ExperimentEditor) IDE.openEditor(page, file);
	}

	private Experiment experiment() {
		return editor.document().experiment().orElseThrow();
	}

	private void apply(String variant, EObject part) {
		editor.document().history().execute(
				Variants.find(variant).orElseThrow().command(editor.document().domain(), experiment(), part));
	}

	private Optional<String> refusal(String variant, EObject part) {
		return Variants.find(variant).orElseThrow().refusal(experiment(), part);
	}

	private Tree outline() throws CoreException {
		page.activate(editor);
		var view = (ContentOutline) page.showView(IPageLayout.ID_OUTLINE);
		return (Tree) view.getCurrentPage().getControl();
	}

	/** The properties of the editor's part. */
	private void properties() throws CoreException {
		page.activate(editor);
		IViewPart view = page.showView(IPageLayout.ID_PROP_SHEET);
		assertTrue(((PropertySheet) view).getCurrentPage() instanceof TabbedPropertySheetPage);
	}

	private Composite sheet() {
		var view = (PropertySheet) page.findView(IPageLayout.ID_PROP_SHEET);
		return (Composite) view.getCurrentPage().getControl();
	}

	private void tab(String title) {
		var view = (PropertySheet) page.findView(IPageLayout.ID_PROP_SHEET);
		var sheet = (TabbedPropertySheetPage) view.getCurrentPage();
		String id = title.equals("Parameters") ? "cost" : title.toLowerCase(Locale.ROOT);
		sheet.setSelectedTab(id);
		assertEquals(title, sheet.getSelectedTab().getLabel());
	}

	private Text property(String tab, String label) {
		tab(tab);
		return Widgets.labelled(sheet(), label, Text.class);
	}

	private static void select(Tree tree, String start) {
		TreeItem wanted = items(tree.getItems()).stream().filter(item -> item.getText().startsWith(start)).findFirst()
				.orElseThrow(() -> new NoSuchElementException(start + " in " + texts(tree)));
		tree.setFocus();
		tree.setSelection(wanted);
		tree.notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> texts(Tree tree) {
		return items(tree.getItems()).stream().map(TreeItem::getText).toList();
	}

	private static List<TreeItem> items(TreeItem[] roots) {
		List<TreeItem> all = new ArrayList<>();
		for (TreeItem root : roots) {
			all.add(root);
			all.addAll(items(root.getItems()));
		}
		return all;
	}

	private static TableItem item(Table table, String text) {
		return Arrays.stream(table.getItems()).filter(item -> item.getText().equals(text)).findFirst()
				.orElseThrow(() -> new NoSuchElementException(text));
	}

	private static Menu show(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	private static MenuItem item(Menu menu, String text) {
		return Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(text))
				.findFirst().orElseThrow(() -> new NoSuchElementException(text));
	}

	private String source() {
		return editor.document().text().get();
	}

	private static String clipboard() {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private static void setClipboard(String text) {
		var clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Runs a command of the Edit menu in the outline, which has the focus. */
	private void command(String id) throws Exception {
		run(id);
	}

	private void run(String command) throws Exception {
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}
}

package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.exchange.ConfigurationExport;
import org.trainyard.model.exchange.ConfigurationImport;
import org.trainyard.model.exchange.Format;
import org.trainyard.model.experiment.Experiment;

/** Brings configurations in and out through the wizards of File, Import and Export. */
class ConfigurationWizardsTest {

	private static final String LLAMA = """
			{"model_type": "llama", "hidden_size": 64, "num_attention_heads": 4, "num_hidden_layers": 2,
			 "intermediate_size": 128, "vocab_size": 256, "max_position_embeddings": 32, "shoe_size": 45}
			""";

	@TempDir
	private Path folder;

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private TestProject project;
	private WizardDialog dialog;

	@BeforeEach
	void createProject() throws CoreException {
		project = new TestProject("exchange-test");
	}

	@AfterEach
	void deleteProject() throws CoreException {
		if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
			dialog.close();
		}
		project.close();
	}

	@Test
	void aPastedConfigurationIsPreviewedAndBecomesAnExperiment() throws Exception {
		openWizard(PlatformUI.getWorkbench().getImportWizardRegistry(), "importConfiguration", project.project());
		Text text = Widgets.labelled(shell(), "Text:", Text.class);
		text.setText("{\"model_type\": \"bert\"}");
		assertTrue(dialog.getCurrentPage().getErrorMessage().contains("only gpt2, llama and revdeq"));
		assertFalse(button("&Next >").isEnabled());
		text.setText(LLAMA);
		assertNull(dialog.getCurrentPage().getErrorMessage());
		String preview = Widgets.labelled(shell(), "What it becomes:", Text.class).getText();
		assertTrue(preview.startsWith("Decoder-only Transformer (GPT-2), "), preview);
		assertTrue(preview.contains("Warning: shoe_size = 45"), preview);
		assertTrue(preview.contains("Hidden size: 64"), preview);
		assertFalse(button("&Finish").isEnabled(), "nobody saw where it goes");
		press("&Next >");
		assertEquals("imported.experiment", Widgets.labelled(shell(), "File name:", Text.class).getText());
		press("&Finish");
		IFile created = project.project().getFile("imported.experiment");
		assertEquals(ExperimentFile.toXmi(ConfigurationImport.read("Configuration", LLAMA).experiment()),
				TestProject.read(created));
		assertEquals(created, ResourceUtil.getFile(page.getActiveEditor().getEditorInput()));
	}

	@Test
	void aFileGivesItsTextAndItsFoldersName() throws Exception {
		Path model = Files.createDirectory(folder.resolve("tiny-llama"));
		Path file = Files.writeString(model.resolve("config.json"), LLAMA);
		openWizard(PlatformUI.getWorkbench().getImportWizardRegistry(), "importConfiguration", project.project());
		Text path = Widgets.labelled(shell(), "Configuration file:", Text.class);
		path.setText(model.resolve("nothing.json").toString());
		assertTrue(dialog.getCurrentPage().getErrorMessage().contains("there is no such file"));
		path.setText(file.toString());
		assertNull(dialog.getCurrentPage().getErrorMessage());
		assertEquals(LLAMA, Widgets.labelled(shell(), "Text:", Text.class).getText());
		press("&Next >");
		assertEquals("tiny-llama.experiment", Widgets.labelled(shell(), "File name:", Text.class).getText());
	}

	@Test
	void exportsWhatIsSelectedAndSaysWhatHasNoPlace() throws Exception {
		IFile other = project.write("small.experiment", TestProject.EXPERIMENT);
		Experiment llama = ConfigurationImport.read("a", LLAMA).experiment();
		IFile selected = project.write("llama.experiment", ExperimentFile.toXmi(llama));
		openWizard(PlatformUI.getWorkbench().getExportWizardRegistry(), "exportConfiguration", selected);
		Text target = Widgets.labelled(shell(), "File:", Text.class);
		Path file = folder.resolve("config.json");
		target.setText(file.toString());
		select("Format:", Format.GPT2.label());
		assertTrue(dialog.getCurrentPage().getErrorMessage().contains("has no place in a"));
		assertFalse(button("&Finish").isEnabled());
		select("Format:", Format.LLAMA.label());
		assertNull(dialog.getCurrentPage().getErrorMessage());
		select("Experiment:", other.getFullPath().makeRelative().toString());
		assertTrue(dialog.getCurrentPage().getErrorMessage().startsWith("model = encoder-decoder has no place"),
				dialog.getCurrentPage().getErrorMessage());
		select("Experiment:", selected.getFullPath().makeRelative().toString());
		press("&Finish");
		assertEquals(ConfigurationExport.write(llama, Format.LLAMA), Files.readString(file));
	}

	@Test
	void theFileIsCalledAsTheFormatUsuallyIs() throws Exception {
		Experiment revdeq = ConfigurationImport.read("a", "hidden_size=64, num_heads=4, vocab_size=256").experiment();
		Settings.set(revdeq, "model.dropout", "0");
		IFile selected = project.write("revdeq.experiment", ExperimentFile.toXmi(revdeq));
		openWizard(PlatformUI.getWorkbench().getExportWizardRegistry(), "exportConfiguration", selected);
		Text target = Widgets.labelled(shell(), "File:", Text.class);
		assertEquals("revdeq.json", Path.of(target.getText()).getFileName().toString());
		select("Format:", Format.REVDEQ_PYTHON.label());
		assertEquals("revdeq.py", Path.of(target.getText()).getFileName().toString());
		target.setText(folder.resolve("no/such/folder.py").toString());
		assertEquals("Choose the file to write; it needs a folder that exists.",
				dialog.getCurrentPage().getErrorMessage());
	}

	private void openWizard(IWizardRegistry registry, String id, Object selection) throws CoreException {
		IWorkbenchWizard wizard = registry.findWizard("org.trainyard.model.editor." + id).createWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selection));
		dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private Shell shell() {
		return dialog.getShell();
	}

	private Button button(String label) {
		return Widgets.one(shell(), Button.class, button -> button.getText().equals(label));
	}

	private void press(String label) {
		assertTrue(button(label).isEnabled(), label);
		button(label).notifyListeners(SWT.Selection, new Event());
	}

	private void select(String label, String item) {
		Combo combo = Widgets.labelled(shell(), label, Combo.class);
		assertTrue(combo.indexOf(item) >= 0, item);
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
	}
}

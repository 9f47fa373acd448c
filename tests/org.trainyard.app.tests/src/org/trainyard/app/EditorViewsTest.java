package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes an experiment in one view of its editor and looks at the others. */
class EditorViewsTest {

	private EditedExperiment experiment;

	@BeforeEach
	void open() throws Exception {
		experiment = new EditedExperiment(TestProject.EXPERIMENT);
	}

	@AfterEach
	void close() throws Exception {
		experiment.close();
	}

	@Test
	void allViewsAgreeAfterEachStepAndItsUndo() throws Exception {
		String before = experiment.cost("parameters", "Total", 1);
		experiment.type("model.hiddenSize", "32");
		String wider = experiment.cost("parameters", "Total", 1);
		assertFalse(before.equals(wider), before);
		assertTrue(experiment.text().contains("hiddenSize=\"32\""));
		experiment.replaceInSource("hiddenSize=\"32\"", "hiddenSize=\"64\"");
		assertEquals("64", experiment.field("model.hiddenSize").getText());
		String widest = experiment.cost("parameters", "Total", 1);
		assertFalse(widest.equals(wider), widest);
		experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("32", experiment.field("model.hiddenSize").getText());
		assertEquals(wider, experiment.cost("parameters", "Total", 1));
		experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(TestProject.EXPERIMENT, experiment.text());
		assertEquals("16", experiment.field("model.hiddenSize").getText());
		assertEquals(before, experiment.cost("parameters", "Total", 1));
		experiment.run(IWorkbenchCommandConstants.EDIT_REDO);
		experiment.run(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(widest, experiment.cost("parameters", "Total", 1));
		assertEquals("64", experiment.field("model.hiddenSize").getText());
	}

	@Test
	void exchangesOnlyTheFieldsOfThePartWhoseKindChanges() throws Exception {
		Text hidden = experiment.field("model.hiddenSize");
		Combo attention = experiment.choice("model.attention");
		experiment.choose("model.attention", 1);
		assertEquals("2", experiment.field("model.attention.keyValueHeads").getText());
		assertFalse(hidden.isDisposed(), "fields of other parts stay");
		assertFalse(attention.isDisposed(), "the choice stays");
		experiment.choose("model.lora", 1);
		assertEquals("8", experiment.field("model.lora.rank").getText());
		// Chosen back at once, it never was a step.
		experiment.choose("model.lora", 0);
		experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(TestProject.EXPERIMENT, experiment.text());
	}

	@Test
	void choosesTheSameKindAgainAfterAnUndo() throws Exception {
		experiment.choose("model.feedForward", 1);
		experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(0, experiment.choice("model.feedForward").getSelectionIndex());
		experiment.choose("model.feedForward", 1);
		assertTrue(experiment.text().contains("MixtureOfExperts"), experiment::text);
	}

	@Test
	void leadsToTheSettingOfAPart() throws Exception {
		experiment.openSource();
		experiment.editor.reveal(experiment.editor.document().experiment().orElseThrow().getModel().getNorm());
		Widgets.one(experiment.shell, Combo.class, any -> "model.norm".equals(any.getData()));
	}

	@Test
	void showsTheCostOfGpt2ToTheUnit() throws Exception {
		experiment.replaceInSource(experiment.text(), Gpt2.XL);
		assertEquals("1,557,611,200", experiment.cost("parameters", "Total", 1));
		assertEquals("5.8 GiB", experiment.cost("memory", "Weights", 1));
	}

	@Test
	void appliesAWidthOfTheSizeAdvisorAsOneStep() throws Exception {
		experiment.replaceInSource(experiment.text(), Gpt2.XL);
		whenOpen("Size Advisor", EditorViewsTest::applyFirst);
		String before = experiment.text();
		Widgets.one(experiment.shell, Button.class, button -> button.getText().startsWith("Size Advisor"))
				.notifyListeners(SWT.Selection, new Event());
		assertFalse(before.equals(experiment.text()), "a width is applied");
		int hidden = Integer.parseInt(experiment.field("model.hiddenSize").getText());
		assertEquals(0, hidden % 32);
		assertEquals(4 * hidden, Integer.parseInt(experiment.field("model.feedForwardSize").getText()));
		experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, experiment.text());
	}

	private static void applyFirst(Shell dialog) {
		Widgets.one(dialog, Text.class, text -> (text.getStyle() & SWT.RIGHT) != 0).setText("1000");
		Table widths = Widgets.one(dialog, Table.class, table -> true);
		widths.select(0);
		widths.notifyListeners(SWT.Selection, new Event());
		Widgets.one(dialog, Button.class, button -> button.getText().equals("Apply")).notifyListeners(SWT.Selection,
				new Event());
	}

	/** Does something with a dialog once it is there; closes it in any case, for the test waits for its end. */
	private static void whenOpen(String title, Consumer<Shell> action) {
		Display display = Display.getCurrent();
		display.timerExec(100, () -> {
			Shell dialog = Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals(title)).findFirst()
					.orElse(null);
			if (dialog == null) {
				whenOpen(title, action);
				return;
			}
			try {
				action.accept(dialog);
			} finally {
				if (!dialog.isDisposed()) {
					dialog.close();
				}
			}
		});
	}
}

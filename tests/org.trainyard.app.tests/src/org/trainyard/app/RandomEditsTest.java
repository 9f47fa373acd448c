package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;

/** Edits an experiment at random, in the form, the text and by commands, with undo and redo in between. */
class RandomEditsTest {

	private static final int EDITS = 200;
	private static final int WHOLE_FORM = 20;

	@Test
	void leavesTheFileEqualToItsStart() throws Exception {
		long seed = Long.getLong("trainyard.seed", System.nanoTime());
		System.out.println("random edits with -Dtrainyard.seed=" + seed);
		Random random = new Random(seed);
		try (var experiment = new EditedExperiment(TestProject.EXPERIMENT)) {
			BasicCommandStack history = experiment.editor.document().history();
			for (int i = 0; i < EDITS; i++) {
				edit(experiment, random);
				while (random.nextInt(3) == 0 && history.canUndo()) {
					experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
				}
				while (random.nextInt(3) == 0 && history.canRedo()) {
					experiment.run(IWorkbenchCommandConstants.EDIT_REDO);
				}
				if (i % WHOLE_FORM == 0) {
					assertAgreement(experiment);
				}
			}
			while (history.canUndo()) {
				experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
			}
			assertEquals(TestProject.EXPERIMENT, experiment.text());
			assertAgreement(experiment);
			assertFalse(experiment.editor.isDirty());
			while (history.canRedo()) {
				experiment.run(IWorkbenchCommandConstants.EDIT_REDO);
			}
			assertAgreement(experiment);
			while (history.canUndo()) {
				experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
			}
			experiment.page.saveEditor(experiment.editor, false);
			assertEquals(TestProject.EXPERIMENT, experiment.saved());
		}
	}

	/** One edit by a field, a choice, a fix's way of changing settings, or the text. */
	private static void edit(EditedExperiment experiment, Random random) throws Exception {
		switch (random.nextInt(4)) {
		case 0 -> experiment.type("model.hiddenSize", String.valueOf(4 * (1 + random.nextInt(64))));
		case 1 -> {
			List<Setting> kinds = settings(experiment).stream().filter(setting -> setting.choices().size() > 2)
					.toList();
			Setting kind = kinds.get(random.nextInt(kinds.size()));
			experiment.choose(kind.path(), random.nextInt(kind.choices().size()));
		}
		case 2 -> experiment.editor.document().change("random", Map.of("model.norm",
				random.nextBoolean() ? "rms-norm" : "batch-norm", "training.seed",
				String.valueOf(random.nextInt(1000))));
		default -> {
			String old = "description=\"";
			experiment.replaceInSource(old, old + (char) ('a' + random.nextInt(26)));
		}
		}
	}

	private static void assertAgreement(EditedExperiment experiment) throws Exception {
		var read = ExperimentFile.parse("edited.experiment", experiment.text());
		assertEquals(Settings.values(read),
				Settings.values(experiment.editor.document().experiment().orElseThrow()), "text and experiment");
		assertEquals(String.valueOf(read.getModel().getHiddenSize()), experiment.field("model.hiddenSize").getText());
		for (Setting setting : settings(experiment)) {
			if (setting.choices().size() > 2) {
				assertEquals(setting.choices().indexOf(setting.value()),
						experiment.choice(setting.path()).getSelectionIndex(), setting.path());
			}
		}
	}

	private static List<Setting> settings(EditedExperiment experiment) {
		return Settings.of(experiment.editor.document().experiment().orElseThrow());
	}
}

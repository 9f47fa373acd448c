package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.editor.problems.ProblemMarkers;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Problem;

/** Mends problems through the links of the cost panel and through markers, with and without an editor. */
class QuickFixTest {

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
	void marksWhileAPersonTypesAndForgetsItWithTheEditor() throws Exception {
		int before = experiment.awaitMarkers(1).size(); // the feed-forward block is not four times as wide
		experiment.type("model.hiddenSize", "18");
		EventLoop.spinUntil(() -> marker("model.hiddenSize") != null, 20, TimeUnit.SECONDS,
				"a marker although nothing is saved");
		experiment.page.closeEditor(experiment.editor, false);
		EventLoop.spinUntil(() -> marker("model.hiddenSize") == null && experiment.markers().size() == before, 20,
				TimeUnit.SECONDS, "the markers of the file as it is");
	}

	@Test
	void mendsThroughALinkAsOneStep() throws Exception {
		experiment.type("model.hiddenSize", "18");
		String broken = experiment.text();
		Problem problem = problem("model.hiddenSize");
		Link link = Widgets.one(experiment.shell, Link.class, any -> any.getText().startsWith(problem.message()));
		var chosen = new Event();
		chosen.text = "0";
		link.notifyListeners(SWT.Selection, chosen);
		assertTrue(experiment.editor.problems().stream().noneMatch(any -> any.path().equals("model.hiddenSize")));
		experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(broken, experiment.text());
	}

	/** Every fix of every problem, each undone before the next. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"encoder-decoder | model.hiddenSize=18 training.weightDecay=0.1",
			"decoder-only | model.attention=grouped-query model.attention.keyValueHeads=3",
			"decoder-only | model.feedForward=mixture-of-experts model.feedForward.topK=9", //
			"revdeq | model.beta=1", //
			"revdeq | model.statePrecision=float32", //
			"revdeq | model.statePrecision=bfloat16", //
			"revdeq | model.dropout=0.2",
			"decoder-only | task=text task.file=text.txt task.tokenizer=gpt2 task.vocabularySize=50256",
			"decoder-only | model.maximumLength=8", //
			"decoder-only | model.feedForwardSize=48",
			"decoder-only | model.tiedHead=true model.embeddingDeviation=1",
			"decoder-only | model.hiddenSize=12288 model.heads=96 model.layers=96 model.feedForwardSize=49152" })
	void mendsEachProblemByItsMarker(String model, String changes) throws Exception {
		experiment.project.write("text.txt", "All aboard. ".repeat(100));
		Experiment unusual = ExperimentFile.parse("test", TestProject.EXPERIMENT);
		Settings.set(unusual, "model", model);
		for (String change : changes.split(" ")) {
			Settings.set(unusual, change.split("=")[0], change.split("=")[1]);
		}
		experiment.replaceInSource(experiment.text(), ExperimentFile.toXmi(unusual));
		Predicate<Problem> fixable = any -> !any.fixes().isEmpty();
		EventLoop.spinUntil(() -> experiment.editor.problems().stream().anyMatch(fixable), 20, TimeUnit.SECONDS,
				"a problem that has a fix");
		for (Problem problem : experiment.editor.problems().stream().filter(fixable).toList()) {
			mend(problem);
		}
	}

	private void mend(Problem problem) throws Exception {
		String before = experiment.text();
		IMarker marker = await(problem);
		assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
		IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
		assertEquals(problem.fixes().size(), fixes.length);
		for (IMarkerResolution fix : fixes) {
			fix.run(marker);
			assertTrue(experiment.editor.problems().stream().noneMatch(any -> any.path().equals(problem.path())
					&& any.severity() == problem.severity()), fix.getLabel());
			experiment.run(IWorkbenchCommandConstants.EDIT_UNDO);
			assertEquals(before, experiment.text(), fix.getLabel());
		}
	}

	@Test
	void mendsTheFileWhenNoEditorIsOpen() throws Exception {
		experiment.page.closeEditor(experiment.editor, false);
		experiment.project.write("edited.experiment",
				TestProject.EXPERIMENT.replace("hiddenSize=\"16\"", "hiddenSize=\"18\""));
		EventLoop.spinUntil(() -> marker("model.hiddenSize") != null, 20, TimeUnit.SECONDS,
				"a marker");
		IMarker marker = marker("model.hiddenSize");
		IDE.getMarkerHelpRegistry().getResolutions(marker)[0].run(marker);
		assertFalse(experiment.saved().contains("hiddenSize=\"18\""));
		EventLoop.spinUntil(() -> marker("model.hiddenSize") == null, 20, TimeUnit.SECONDS,
				"no marker any more");
	}

	private Problem problem(String path) {
		return experiment.editor.problems().stream().filter(any -> any.path().equals(path)).findFirst().orElseThrow();
	}

	private IMarker marker(String path) {
		return experiment.markers().stream().filter(any -> path.equals(any.getAttribute(ProblemMarkers.PATH, "")))
				.findFirst().orElse(null);
	}

	private IMarker await(Problem problem) {
		EventLoop.spinUntil(() -> marked(problem) != null, 20, TimeUnit.SECONDS,
				problem.message());
		return marked(problem);
	}

	private IMarker marked(Problem problem) {
		return experiment.markers().stream()
				.filter(any -> problem.message().equals(any.getAttribute(IMarker.MESSAGE, "")))
				.findFirst().orElse(null);
	}
}

package org.trainyard.app;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.editor.problems.ProblemMarkers;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Severity;

/** What the text beside an experiment and the memory of the machine say, in markers and in the editor. */
class FileFactsInEditorTest {

	private static final String TEXT = TestProject.EXPERIMENT
			.replace("<task xsi:type=\"experiment:CopyTask\" length=\"4\"/>",
					"<task xsi:type=\"experiment:TextTask\" file=\"a.txt\" vocabularySize=\"3\" length=\"4\"/>")
			.replace("encoderLayers=\"1\" decoderLayers=\"1\"", "layers=\"1\"")
			.replace("experiment:EncoderDecoder", "experiment:DecoderOnly");

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private TestProject project;

	@BeforeEach
	void createProject() throws CoreException {
		project = new TestProject("facts-test");
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.close();
	}

	@Test
	void followsTheTextInMarkersAndEditor() throws Exception {
		IFile file = project.write("text.experiment", TEXT);
		awaitMarkers(Set.of("task.file"));
		var editor = (ExperimentEditor) IDE.openEditor(page, file);
		awaitProblems(editor, Set.of("task.file"));
		project.write("a.txt", "abcdefgh ".repeat(20));
		awaitMarkers(Set.of("task.vocabularySize"));
		editor.setFocus();
		awaitProblems(editor, Set.of("task.vocabularySize"));
		editor.document().change("fix", problems(editor).findFirst().orElseThrow().fixes().getFirst().changes());
		awaitProblems(editor, Set.of());
		page.saveEditor(editor, false);
		awaitMarkers(Set.of());
	}

	@Test
	void warnsOfMoreMemoryThanTheMachineHas() throws Exception {
		project.write("large.experiment",
				TestProject.EXPERIMENT.replace("batchSize=\"8\"", "batchSize=\"1000000\"")
						.replace("hiddenSize=\"16\"", "hiddenSize=\"1024\""));
		awaitMarkers(Set.of("training.batchSize"));
	}

	private static void awaitProblems(ExperimentEditor editor, Set<String> paths) {
		EventLoop.spinUntil(() -> problems(editor).map(Problem::path).collect(Collectors.toSet()).equals(paths), 30,
				TimeUnit.SECONDS, "problems of the editor: " + paths);
	}

	/** Those that are more than advice. */
	private static Stream<Problem> problems(ExperimentEditor editor) {
		return editor.problems().stream().filter(problem -> problem.severity() != Severity.INFO);
	}

	private void awaitMarkers(Set<String> paths) {
		EventLoop.spinUntil(() -> markers().equals(paths), 30, TimeUnit.SECONDS, "markers: " + paths);
	}

	private Set<String> markers() {
		try {
			return Arrays.stream(project.project().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE))
					.filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) > IMarker.SEVERITY_INFO)
					.map(marker -> marker.getAttribute(ProblemMarkers.PATH, "")).collect(Collectors.toSet());
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}

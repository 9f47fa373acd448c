package org.trainyard.model.editor.problems;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Validation;

/** Finds what mends the problem of a marker, in the experiment as its editor shows it or, without one, as its file is. */
public final class FixResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getAttribute(ProblemMarkers.FIXABLE, false);
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		String path = marker.getAttribute(ProblemMarkers.PATH, ""); //$NON-NLS-1$
		String message = marker.getAttribute(IMarker.MESSAGE, ""); //$NON-NLS-1$
		return problems((IFile) marker.getResource()).stream()
				.filter(problem -> problem.path().equals(path) && problem.message().equals(message))
				.flatMap(problem -> problem.fixes().stream()).map(FixResolution::new).toArray(IMarkerResolution[]::new);
	}

	private static List<Problem> problems(IFile file) {
		ExperimentEditor editor = editor(file);
		if (editor != null) {
			return editor.problems();
		}
		try (InputStream content = file.getContents(true)) {
			Experiment experiment = ExperimentFile.read(file.getName(), content);
			return Validation.problems(experiment, EditedFacts.files(experiment, file).known());
		} catch (CoreException | IOException | ExperimentException e) {
			return List.of(); // it has gone or cannot be read since it was marked
		}
	}

	/** The editor that shows the file; null if none does. */
	static ExperimentEditor editor(IFile file) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference reference : page.findEditors(new FileEditorInput(file), ExperimentEditor.ID,
						IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID)) {
					if (reference.getEditor(false) instanceof ExperimentEditor editor) {
						return editor;
					}
				}
			}
		}
		return null;
	}
}

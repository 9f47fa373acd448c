package org.trainyard.model.editor.problems;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Fix;

/** One fix of a marked problem: in the open editor as a step of its history, otherwise in the file itself. */
final class FixResolution implements IMarkerResolution {

	private final Fix fix;

	FixResolution(Fix fix) {
		this.fix = fix;
	}

	@Override
	public String getLabel() {
		return fix.label();
	}

	@Override
	public void run(IMarker marker) {
		IFile file = (IFile) marker.getResource();
		ExperimentEditor editor = FixResolutions.editor(file);
		if (editor != null) {
			FixMenu.apply(editor, fix);
			return;
		}
		try {
			change(file);
		} catch (CoreException | IOException | ExperimentException e) {
			StatusManager.getManager().handle(Status.error(
					NLS.bind(Messages.FixResolution_notSaved, file.getFullPath(), e.getLocalizedMessage()), e),
					StatusManager.SHOW);
		}
	}

	private void change(IFile file) throws CoreException, IOException, ExperimentException {
		try (InputStream content = file.getContents(true)) {
			Experiment experiment = ExperimentFile.read(file.getName(), content);
			Settings.setAll(experiment, fix.changes());
			byte[] bytes = ExperimentFile.toXmi(experiment).getBytes(StandardCharsets.UTF_8);
			file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE | IResource.KEEP_HISTORY, null);
		}
	}
}

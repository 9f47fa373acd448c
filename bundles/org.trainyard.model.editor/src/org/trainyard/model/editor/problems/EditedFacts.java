package org.trainyard.model.editor.problems;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Facts;
import org.trainyard.model.validation.FileFacts;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Validation;

/**
 * Finds the problems of an experiment while it is edited. What is known of its text is used at once; files are read in
 * the background, and whoever shows the problems is told when they say something else.
 */
public final class EditedFacts {

	/** Long enough for a few keys more, in milliseconds. */
	private static final int PAUSE = 200;

	private final Display display;
	private final Runnable changed;
	private final Job reading = Job.createSystem(Messages.ProblemMarkers_job, this::read);
	private volatile FileFacts files;
	private volatile Facts used;

	/** @param changed called on the display's thread when the problems should be asked for again */
	public EditedFacts(Display display, Runnable changed) {
		this.display = display;
		this.changed = changed;
	}

	/** The problems as far as is known without reading files. */
	public List<Problem> problems(Experiment experiment, IFile file) {
		files = files(experiment, file);
		used = files.known();
		reading.schedule(PAUSE);
		return Validation.problems(experiment, used);
	}

	/** Looks at the files again, which may have changed since. */
	public void check() {
		if (files != null) {
			reading.schedule();
		}
	}

	/** Asks for nothing any more. */
	public void dispose() {
		files = null;
		reading.cancel();
	}

	private IStatus read(IProgressMonitor monitor) {
		FileFacts asked = files;
		if (asked != null && !asked.read().equals(used)) {
			display.asyncExec(() -> {
				if (asked.equals(files)) {
					changed.run();
				}
			});
		}
		return Status.OK_STATUS;
	}

	/** The files of an experiment; none where its folder is on no disk. */
	static FileFacts files(Experiment experiment, IFile file) {
		IPath folder = file.getParent().getLocation();
		return folder == null ? FileFacts.NONE : FileFacts.of(experiment, Path.of(folder.toOSString()));
	}
}

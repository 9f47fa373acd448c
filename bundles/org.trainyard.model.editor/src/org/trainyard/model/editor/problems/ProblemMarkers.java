package org.trainyard.model.editor.problems;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Validation;

/**
 * Keeps a problem marker on every {@code .experiment} file of the open projects for each thing that is wrong with it,
 * whether the file is open in an editor or not. Declarative Services starts it with the workspace.
 */
public final class ProblemMarkers implements IResourceChangeListener {

	/** The type of the markers. */
	public static final String TYPE = "org.trainyard.model.editor.problem"; //$NON-NLS-1$
	/** The marker's attribute that names the setting, for example {@code model.hiddenSize}; empty for all of it. */
	public static final String PATH = "path"; //$NON-NLS-1$
	/** The marker's attribute that says whether a fix is known. */
	static final String FIXABLE = "fixable"; //$NON-NLS-1$

	/** Long enough for the window to open first, in milliseconds. */
	private static final int FIRST_DELAY = 1000;

	/** Long enough for a few keys more, in milliseconds. */
	private static final int PAUSE = 150;

	private final Set<IFile> changed = ConcurrentHashMap.newKeySet();
	/** What the files say in editors that have not saved it. */
	private final Map<IFile, String> edited = new ConcurrentHashMap<>();
	private final Job check = Job.create(Messages.ProblemMarkers_job, this::check);
	private IWorkspace workspace;

	/** What one marker says. */
	private record Mark(int severity, String path, String message, int line, boolean fixable) {

		static Mark of(Problem problem) {
			int severity = switch (problem.severity()) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
			};
			return new Mark(severity, problem.path(), problem.message(), 0, !problem.fixes().isEmpty());
		}

		static Mark of(IMarker marker) {
			return new Mark(marker.getAttribute(IMarker.SEVERITY, -1), marker.getAttribute(PATH, ""), //$NON-NLS-1$
					marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(IMarker.LINE_NUMBER, 0), //$NON-NLS-1$
					marker.getAttribute(FIXABLE, false));
		}

		Map<String, Object> attributes() {
			Map<String, Object> attributes = new HashMap<>(
					Map.of(IMarker.SEVERITY, severity, PATH, path, IMarker.MESSAGE, message, FIXABLE, fixable));
			if (line > 0) {
				attributes.put(IMarker.LINE_NUMBER, line);
			} else {
				attributes.put(IMarker.LOCATION, path);
			}
			return attributes;
		}
	}

	void setWorkspace(IWorkspace workspace) {
		this.workspace = workspace;
	}

	void activate() {
		check.setSystem(true);
		check.setPriority(Job.DECORATE);
		workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		Job.createSystem(Messages.ProblemMarkers_job, this::checkAll).schedule(FIRST_DELAY);
	}

	void deactivate() {
		workspace.removeResourceChangeListener(this);
		check.cancel();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(delta -> {
				boolean content = delta.getKind() == IResourceDelta.ADDED
						|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
				boolean removed = delta.getKind() == IResourceDelta.REMOVED;
				if (content && !removed) {
					note(delta.getResource());
				}
				if ((content || removed) && delta.getResource() instanceof IFile file) {
					noteReaders(file);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(ProblemMarkers.class).log(e.getStatus());
		}
		if (!changed.isEmpty()) {
			check.schedule();
		}
	}

	/** Marks what an editor shows rather than what the file holds, a moment after the last call. */
	public void edited(IFile file, String text) {
		edited.put(file, text);
		changed.add(file);
		check.schedule(PAUSE);
	}

	/** Marks what the file holds again. */
	public void released(IFile file) {
		if (edited.remove(file) != null) {
			changed.add(file);
			check.schedule();
		}
	}

	/** Experiments in the folders above may learn from it. */
	private void noteReaders(IFile file) throws CoreException {
		for (IContainer folder = file.getParent(); folder.isAccessible()
				&& folder.getType() != IResource.ROOT; folder = folder.getParent()) {
			for (IResource beside : folder.members()) {
				note(beside);
			}
		}
	}

	private boolean note(IResource resource) {
		if (resource instanceof IFile file && ExperimentFile.EXTENSION.equals(file.getFileExtension())
				&& !file.isDerived()) {
			changed.add(file);
		}
		return true;
	}

	private void checkAll(IProgressMonitor monitor) throws CoreException {
		workspace.getRoot().accept(this::note);
		check.schedule();
	}

	private IStatus check(IProgressMonitor monitor) {
		List<IFile> files = new ArrayList<>(changed);
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		for (IFile file : files) {
			progress.checkCanceled();
			changed.remove(file);
			try {
				workspace.run(step -> mark(file), workspace.getRuleFactory().markerRule(file),
						IWorkspace.AVOID_UPDATE, progress.split(1));
			} catch (CoreException e) {
				if (file.isAccessible()) { // it may have gone since
					ILog.of(ProblemMarkers.class).log(e.getStatus());
				}
			}
		}
		return Status.OK_STATUS;
	}

	private void mark(IFile file) throws CoreException {
		if (!file.isAccessible()) {
			return;
		}
		Set<Mark> wanted = new HashSet<>(problems(file));
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			if (!wanted.remove(Mark.of(marker))) {
				marker.delete();
			}
		}
		for (Mark mark : wanted) {
			file.createMarker(TYPE, mark.attributes());
		}
	}

	private List<Mark> problems(IFile file) throws CoreException {
		String text = edited.get(file);
		try (InputStream content = file.getContents(true)) {
			Experiment experiment = text == null ? ExperimentFile.read(file.getName(), content)
					: ExperimentFile.parse(file.getName(), text);
			return Validation.problems(experiment, EditedFacts.files(experiment, file).read()).stream().map(Mark::of)
					.toList();
		} catch (ExperimentException e) {
			return List.of(new Mark(IMarker.SEVERITY_ERROR, "", e.getMessage(), e.line().orElse(0), false)); //$NON-NLS-1$
		} catch (IOException e) {
			throw new CoreException(Status.error(file.getFullPath() + ": " + e.getLocalizedMessage(), e)); //$NON-NLS-1$
		}
	}
}

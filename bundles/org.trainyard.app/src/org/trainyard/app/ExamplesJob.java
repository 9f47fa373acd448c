package org.trainyard.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.Bundle;
import org.osgi.service.prefs.BackingStoreException;
import org.trainyard.model.Presets;

/**
 * Copies the small example experiments, one or two a task, and their text into a new workspace, once, while the window
 * opens, and then opens the first one. The others are in the wizard for new experiments.
 */
final class ExamplesJob extends WorkspaceJob {

	/** The project that holds the examples. */
	static final String PROJECT = "Examples"; //$NON-NLS-1$

	private static final String BUNDLE = "org.trainyard.examples"; //$NON-NLS-1$
	private static final String FOLDER = "experiments"; //$NON-NLS-1$
	private static final String GROUP = "task"; //$NON-NLS-1$
	private static final String TEXTS = "*.txt"; //$NON-NLS-1$
	private static final String FIRST = "copy.experiment"; //$NON-NLS-1$
	private static final String APP = "org.trainyard.app"; //$NON-NLS-1$
	private static final String OFFERED = "examplesOffered"; //$NON-NLS-1$

	private final CompletableFuture<IFile> first = new CompletableFuture<>();

	ExamplesJob() {
		super(Messages.ExamplesJob_name);
		setRule(ResourcesPlugin.getWorkspace().getRoot());
	}

	/** Whether the workspace is new: it has no project, and a person has not deleted the examples from it. */
	static boolean isDue() {
		return ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0
				&& !preferences().getBoolean(OFFERED, false);
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		List<URL> examples = examples();
		SubMonitor progress = SubMonitor.convert(monitor, examples.size() + 1);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		project.create(progress.split(1));
		project.open(IResource.NONE, null);
		for (URL example : examples) {
			copy(example, project, progress.split(1));
		}
		rememberOffered();
		first.complete(project.getFile(FIRST));
		return Status.OK_STATUS;
	}

	private static List<URL> examples() {
		Bundle bundle = Platform.getBundle(BUNDLE);
		List<URL> examples = new ArrayList<>(Collections.list(bundle.findEntries(FOLDER, TEXTS, false)));
		Presets.of(bundle::getEntry).group(GROUP).forEach(preset -> examples.add(preset.location()));
		return examples;
	}

	/** Opens the first example as soon as it is there. */
	void openFirst() {
		first.thenAccept(file -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(file)));
	}

	private static void copy(URL example, IProject project, IProgressMonitor monitor) throws CoreException {
		String name = IPath.fromOSString(example.getPath()).lastSegment();
		try (InputStream content = example.openStream()) {
			project.getFile(name).create(content, IResource.NONE, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.ExamplesJob_unreadable, name), e));
		}
	}

	private static void rememberOffered() {
		IEclipsePreferences preferences = preferences();
		preferences.putBoolean(OFFERED, true);
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			StatusManager.getManager().handle(Status.warning(Messages.ExamplesJob_notRemembered, e));
		}
	}

	private static void open(IFile file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		try {
			IDE.openEditor(window.getActivePage(), file);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(APP);
	}
}

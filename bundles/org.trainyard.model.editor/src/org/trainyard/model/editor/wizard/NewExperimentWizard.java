package org.trainyard.model.editor.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Adds an experiment to a project, from a preset or with the values of a new one, and opens it. */
public final class NewExperimentWizard extends Wizard implements INewWizard {

	private static final String BUNDLE = "org.trainyard.model.editor"; //$NON-NLS-1$

	private IWorkbench workbench;
	private StartPage start;
	private NewExperimentPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		this.workbench = workbench;
		start = new StartPage();
		page = new NewExperimentPage(selection, start);
		setWindowTitle(Messages.NewExperimentWizard_title);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/banner.svg") //$NON-NLS-1$
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void addPages() {
		addPage(start);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.proposeName();
		IFile file = page.createNewFile();
		if (file == null) {
			return false;
		}
		Start.text(start.experiment()).ifPresent(text -> addText(file, text));
		IWorkbenchPage window = workbench.getActiveWorkbenchWindow().getActivePage();
		try {
			IDE.openEditor(window, file);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return true;
	}

	/** Puts the text that the experiment learns from beside it, unless there is one of that name. */
	private static void addText(IFile experiment, URL text) {
		IFile file = experiment.getParent().getFile(IPath.fromOSString(text.getPath()).removeFirstSegments(
				IPath.fromOSString(text.getPath()).segmentCount() - 1));
		if (file.exists()) {
			return;
		}
		try (InputStream content = text.openStream()) {
			file.create(content, false, null);
		} catch (IOException | CoreException e) {
			StatusManager.getManager().handle(Status.error(
					NLS.bind(Messages.NewExperimentWizard_noText, file.getFullPath(), e.getLocalizedMessage()), e),
					StatusManager.SHOW);
		}
	}
}

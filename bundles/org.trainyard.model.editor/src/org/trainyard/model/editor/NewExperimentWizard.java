package org.trainyard.model.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Adds an experiment of a chosen kind to a project and opens it. */
public final class NewExperimentWizard extends Wizard implements INewWizard {

	private static final String BUNDLE = "org.trainyard.model.editor"; //$NON-NLS-1$

	private IWorkbench workbench;
	private NewExperimentPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		this.workbench = workbench;
		page = new NewExperimentPage(selection);
		setWindowTitle(Messages.NewExperimentWizard_title);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/banner.svg") //$NON-NLS-1$
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IFile file = page.createNewFile();
		if (file == null) {
			return false;
		}
		IWorkbenchPage window = workbench.getActiveWorkbenchWindow().getActivePage();
		try {
			IDE.openEditor(window, file);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return true;
	}
}

package org.trainyard.model.editor.wizard;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.trainyard.model.ExperimentFile;

/** Asks for the folder and the name of a new {@code .experiment} file, proposed until a person types another. */
public class ExperimentFilePage extends WizardNewFileCreationPage {

	private String proposed = ""; //$NON-NLS-1$

	/** @param selection what is selected in the workbench, whose folder is proposed */
	protected ExperimentFilePage(IStructuredSelection selection) {
		super("experiment", selection); //$NON-NLS-1$
		setFileExtension(ExperimentFile.EXTENSION);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		if (getContainerFullPath() == null && projects.length > 0) {
			setContainerFullPath(projects[0].getFullPath());
		}
	}

	/** Proposes a name that is free, unless a person typed one. */
	protected final void propose(String name) {
		if (getFileName() != null && !getFileName().isEmpty() && !getFileName().equals(proposed)) {
			return;
		}
		proposed = file(name);
		for (int i = 2; isTaken(proposed); i++) {
			proposed = file(name + '-' + i);
		}
		setFileName(proposed);
		setPageComplete(validatePage());
	}

	private boolean isTaken(String name) {
		return getContainerFullPath() != null
				&& ResourcesPlugin.getWorkspace().getRoot().exists(getContainerFullPath().append(name));
	}

	private static String file(String name) {
		return name + '.' + ExperimentFile.EXTENSION;
	}

	@Override
	protected void createAdvancedControls(Composite parent) {
		// an experiment is a file of the project, not a link
	}

	@Override
	protected void createLinkTarget() {
		// there are no controls to read it from
	}

	@Override
	protected IStatus validateLinkedResource() {
		return Status.OK_STATUS;
	}

	@Override
	protected String getNewFileLabel() {
		return Messages.NewExperimentPage_file;
	}
}

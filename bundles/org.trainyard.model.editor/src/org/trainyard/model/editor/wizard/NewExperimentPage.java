package org.trainyard.model.editor.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.trainyard.model.ExperimentFile;

/** Asks for the file; its name follows what the experiment starts from until a person types another. */
final class NewExperimentPage extends WizardNewFileCreationPage {

	private final StartPage start;
	private String proposed = ""; //$NON-NLS-1$

	NewExperimentPage(IStructuredSelection selection, StartPage start) {
		super("experiment", selection); //$NON-NLS-1$
		this.start = start;
		setTitle(Messages.NewExperimentWizard_title);
		setDescription(Messages.NewExperimentPage_description);
		setFileExtension(ExperimentFile.EXTENSION);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		proposeFolder();
		proposeName();
		setPageComplete(validatePage());
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			proposeName();
		}
		super.setVisible(visible);
	}

	private void proposeFolder() {
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		if (getContainerFullPath() == null && projects.length > 0) {
			setContainerFullPath(projects[0].getFullPath());
		}
	}

	/** Proposes a name that is free, unless a person typed one. */
	void proposeName() {
		boolean untouched = getFileName() == null || getFileName().isEmpty() || getFileName().equals(proposed);
		if (untouched && start.start() != null) {
			String stem = start.start().name();
			proposed = file(stem);
			for (int i = 2; isTaken(proposed); i++) {
				proposed = file(stem + '-' + i);
			}
			setFileName(proposed);
		}
	}

	private boolean isTaken(String name) {
		return getContainerFullPath() != null
				&& ResourcesPlugin.getWorkspace().getRoot().exists(getContainerFullPath().append(name));
	}

	private static String file(String name) {
		return name + '.' + ExperimentFile.EXTENSION;
	}

	@Override
	protected InputStream getInitialContents() {
		return new ByteArrayInputStream(ExperimentFile.toXmi(start.experiment()).getBytes(StandardCharsets.UTF_8));
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

package org.trainyard.model.editor.wizard;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks for the folder that the study is copied to, called as the study until a person types another name. */
final class StudyFolderPage extends WizardNewFileCreationPage {

	private final StudyPage studies;
	private String proposed = ""; //$NON-NLS-1$

	StudyFolderPage(IStructuredSelection selection, StudyPage studies) {
		super("folder", selection); //$NON-NLS-1$
		this.studies = studies;
		setTitle(Messages.NewStudyWizard_title);
		setDescription(Messages.StudyFolderPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		if (getContainerFullPath() == null && projects.length > 0) {
			setContainerFullPath(projects[0].getFullPath());
		}
		propose();
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			propose();
		}
		super.setVisible(visible);
	}

	/** Proposes the study's name, or one like it that is free, unless a person typed another. */
	void propose() {
		boolean typed = getFileName() != null && !getFileName().isEmpty() && !getFileName().equals(proposed);
		if (studies.study() != null && !typed) {
			proposed = studies.study().name();
			for (int i = 2; isTaken(proposed); i++) {
				proposed = studies.study().name() + '-' + i;
			}
			setFileName(proposed);
		}
		setPageComplete(validatePage());
	}

	private boolean isTaken(String name) {
		return getContainerFullPath() != null
				&& ResourcesPlugin.getWorkspace().getRoot().exists(getContainerFullPath().append(name));
	}

	/** The folder, which is not there yet. */
	IFolder folder() {
		IPath path = getContainerFullPath().append(getFileName());
		return ResourcesPlugin.getWorkspace().getRoot().getFolder(path);
	}

	@Override
	protected String getNewFileLabel() {
		return Messages.StudyFolderPage_folder;
	}

	@Override
	protected void createAdvancedControls(Composite parent) {
		// a study is a folder of the project, not a link
	}

	@Override
	protected void createLinkTarget() {
		// as above
	}

	@Override
	protected IStatus validateLinkedResource() {
		return Status.OK_STATUS;
	}
}

package org.trainyard.runs.ui.comparison;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.runs.Run;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.ui.RunSelection;
import org.trainyard.runs.ui.RunsView;

/** Adds a comparison to a project, of the runs that are selected in the runs view, and opens it. */
public final class NewComparisonWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private Page page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		this.workbench = workbench;
		List<String> runs = RunSelection
				.of(workbench.getActiveWorkbenchWindow().getSelectionService().getSelection(RunsView.ID)).stream()
				.map(Run::id).toList();
		page = new Page(selection, SavedComparison.of(runs));
		setWindowTitle(Messages.NewComparison_title);
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
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return true;
	}

	/** Asks for the folder and the name. */
	private static final class Page extends WizardNewFileCreationPage {

		private final SavedComparison content;

		Page(IStructuredSelection selection, SavedComparison content) {
			super("comparison", selection);
			this.content = content;
			setTitle(Messages.NewComparison_title);
			setDescription(
					content.runs().isEmpty() ? Messages.NewComparison_empty : Messages.NewComparison_description);
			setFileExtension(ComparisonFile.EXTENSION);
		}

		@Override
		public void createControl(Composite parent) {
			super.createControl(parent);
			IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
			if (getContainerFullPath() == null && projects.length > 0) {
				setContainerFullPath(projects[0].getFullPath());
			}
			setFileName(free());
			setPageComplete(validatePage());
		}

		private String free() {
			String name = Messages.ComparisonEditor_newFile + '.' + ComparisonFile.EXTENSION;
			for (int i = 2; isTaken(name); i++) {
				name = Messages.ComparisonEditor_newFile + '-' + i + '.' + ComparisonFile.EXTENSION;
			}
			return name;
		}

		private boolean isTaken(String name) {
			return getContainerFullPath() != null
					&& ResourcesPlugin.getWorkspace().getRoot().exists(getContainerFullPath().append(name));
		}

		@Override
		protected InputStream getInitialContents() {
			return new ByteArrayInputStream(ComparisonFile.text(content).getBytes(StandardCharsets.UTF_8));
		}

		@Override
		protected void createAdvancedControls(Composite parent) {
			// a comparison is a file of the project, not a link
		}

		@Override
		protected void createLinkTarget() {
			// there are no controls to read it from
		}

		@Override
		protected IStatus validateLinkedResource() {
			return Status.OK_STATUS;
		}
	}
}

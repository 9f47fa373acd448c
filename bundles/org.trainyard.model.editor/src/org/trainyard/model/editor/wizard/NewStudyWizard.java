package org.trainyard.model.editor.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.trainyard.model.study.StudyText;

/** Copies a study into a project, where it can be changed and run, opens its page, and runs it if that is wanted. */
public final class NewStudyWizard extends Wizard implements INewWizard {

	private static final String BUNDLE = "org.trainyard.model.editor"; //$NON-NLS-1$

	private IWorkbench workbench;
	private StudyPage studies;
	private StudyFolderPage target;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		this.workbench = workbench;
		studies = new StudyPage();
		target = new StudyFolderPage(selection, studies);
		setWindowTitle(Messages.NewStudyWizard_title);
		setNeedsProgressMonitor(true);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/banner.svg") //$NON-NLS-1$
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void addPages() {
		addPage(studies);
		addPage(target);
	}

	@Override
	public boolean performFinish() {
		target.propose();
		IFolder folder = target.folder();
		Path study = studies.study().folder();
		try {
			getContainer().run(true, false, new Copy(study, folder));
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.NewStudyWizard_notCopied,
					folder.getFullPath(), e.getCause().getLocalizedMessage()), e.getCause()), StatusManager.SHOW);
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		show(folder, new StudyText(study).file().getFileName().toString(), window);
		if (studies.isRun()) {
			StudyRun.start(folder, window);
		}
		return true;
	}

	private static void show(IFolder folder, String page, IWorkbenchWindow window) {
		BasicNewResourceWizard.selectAndReveal(folder, window);
		try {
			IDE.openEditor(window.getActivePage(), folder.getFile(page));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Makes the folder with all files of the study; if that fails, there is no folder. */
	private static final class Copy extends WorkspaceModifyOperation {

		private final Path study;
		private final IFolder folder;

		Copy(Path study, IFolder folder) {
			super(folder.getProject());
			this.study = study;
			this.folder = folder;
		}

		@Override
		protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException {
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			folder.create(IResource.NONE, true, progress.split(1));
			try (Stream<Path> entries = Files.list(study)) {
				List<Path> files = entries.filter(Files::isRegularFile).sorted().toList();
				for (Path file : files) {
					try (InputStream content = Files.newInputStream(file)) {
						folder.getFile(file.getFileName().toString()).create(content, IResource.NONE, null);
					}
				}
			} catch (IOException | CoreException e) {
				folder.delete(true, null);
				throw new InvocationTargetException(e);
			}
		}
	}
}

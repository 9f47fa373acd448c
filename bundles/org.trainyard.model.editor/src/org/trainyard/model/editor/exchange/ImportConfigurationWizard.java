package org.trainyard.model.editor.exchange;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes an experiment of a configuration of Hugging Face or RevDEQ, and opens it. */
public final class ImportConfigurationWizard extends Wizard implements IImportWizard {

	static final String BUNDLE = "org.trainyard.model.editor"; //$NON-NLS-1$
	static final String BANNER = "icons/banner.svg"; //$NON-NLS-1$

	private IWorkbench workbench;
	private ConfigurationPage configuration;
	private TargetPage target;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		this.workbench = workbench;
		configuration = new ConfigurationPage(selection);
		target = new TargetPage(selection, configuration);
		setWindowTitle(Messages.ImportWizard_title);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, BANNER).ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void addPages() {
		addPage(configuration);
		addPage(target);
	}

	@Override
	public boolean canFinish() {
		// The folder is proposed where the last page is shown, so that nothing is created unseen.
		IWizardPage shown = getContainer().getCurrentPage();
		return shown == target && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		IFile file = target.createNewFile();
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
}

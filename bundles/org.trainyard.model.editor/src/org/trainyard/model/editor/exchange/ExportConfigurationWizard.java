package org.trainyard.model.editor.exchange;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Writes the model of an experiment as a configuration of Hugging Face or RevDEQ. */
public final class ExportConfigurationWizard extends Wizard implements IExportWizard {

	private ExportPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		page = new ExportPage(workbench.getActiveWorkbenchWindow().getActivePage(), selection);
		setWindowTitle(Messages.ExportWizard_title);
		ResourceLocator.imageDescriptorFromBundle(ImportConfigurationWizard.BUNDLE, ImportConfigurationWizard.BANNER)
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		return page.write();
	}
}

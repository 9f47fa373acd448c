package org.trainyard.runs.ui;

import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.trainyard.runs.interchange.RunImporter;
import org.trainyard.runs.interchange.RunPlace;
import org.trainyard.runs.interchange.RunPlaces;

/** Imports the runs of another program. */
public final class ImportRunsWizard extends Wizard implements IImportWizard {

	private final ImportRunsPage page = new ImportRunsPage();
	private Shell parent;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.ImportRuns_title);
		parent = workbench.getActiveWorkbenchWindow().getShell();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path path = page.path();
		boolean deletedToo = page.wantsDeleted();
		boolean copiesFiles = page.wantsFiles();
		TransferJob.schedule(Messages.ImportRuns_title, parent, (store, monitor, leftOut) -> {
			RunPlace place = RunPlaces.at(path, deletedToo);
			monitor.subTask(place.describe());
			try (RunImporter importer = new RunImporter(store, place, copiesFiles, leftOut,
					monitor::isCanceled)) {
				return importer.once().summary();
			}
		});
		return true;
	}
}

package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.trainyard.runs.Run;
import org.trainyard.runs.interchange.ExportListener;
import org.trainyard.runs.interchange.RunExport;

/** Exports runs for another program. */
public final class ExportRunsWizard extends Wizard implements IExportWizard {

	private List<Run> runs = List.of();
	private ExportRunsPage page;
	private Shell parent;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.ExportRuns_title);
		parent = workbench.getActiveWorkbenchWindow().getShell();
		runs = RunSelection.of(selection);
		page = new ExportRunsPage(runs);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ExportTarget target = page.target();
		boolean copiesFiles = page.wantsFiles();
		TransferJob.schedule(Messages.ExportRuns_title, parent, (store, monitor, leftOut) -> {
			RunExport export = target.open(store, new ExportListener(leftOut, monitor::isCanceled, copiesFiles));
			for (Run run : runs) {
				monitor.subTask(run.name());
				export.write(run);
			}
			return NLS.bind(Messages.ExportRuns_done, runs.size(), target.place());
		});
		return true;
	}
}

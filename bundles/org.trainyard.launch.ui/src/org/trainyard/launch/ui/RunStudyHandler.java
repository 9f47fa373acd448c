package org.trainyard.launch.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.launch.StudyJob;

/**
 * Run Study: trains what the selected folder consists of, and opens the comparison when all has ended, be it that a run
 * failed.
 */
public final class RunStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (selected != null) {
			IContainer folder = selected instanceof IContainer container ? container : selected.getParent();
			run(folder, HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
		}
		return null;
	}

	private static void run(IContainer folder, IWorkbenchPage page) {
		Display display = page.getWorkbenchWindow().getShell().getDisplay();
		StudyJob job = new StudyJob(folder);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (job.isCompared() && !display.isDisposed()) {
					display.asyncExec(() -> open(job.comparison(), page));
				}
			}
		});
		job.schedule();
	}

	private static void open(IFile comparison, IWorkbenchPage page) {
		if (page.getWorkbenchWindow().getShell() == null) {
			return; // the window was closed meanwhile
		}
		try {
			IDE.openEditor(page, comparison);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}

package org.trainyard.app;

import java.io.IOException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench on a workspace that no other process has open, and runs until its window is closed. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException, CoreException {
		Display display = PlatformUI.createDisplay();
		Location workspace = Platform.getInstanceLocation();
		try {
			if (!workspace.lock()) {
				MessageDialog.openError(null, Messages.Application_workspaceInUse,
						NLS.bind(Messages.Application_workspaceInUseDetail, workspace.getURL().getPath()));
				return EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new TrainyardWorkbenchAdvisor());
			// The window is gone: saving here delays nobody, and without it the next start rebuilds the workspace.
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			workspace.release();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}

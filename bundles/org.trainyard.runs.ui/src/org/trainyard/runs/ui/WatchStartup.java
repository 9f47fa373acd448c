package org.trainyard.runs.ui;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Goes on watching folders when the workbench has started; on a thread of its own, after the window is there. */
public final class WatchStartup implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getService(WatchedFolders.class);
	}
}

package org.trainyard.launch;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.trainyard.runs.StoreChoice;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** The store that the runs of this workbench go to: the one that is chosen, or else that of the workspace. */
final class WorkbenchStore {

	private WorkbenchStore() {
	}

	/** @throws CoreException one line, if the choice is no place for a store */
	static StoreLocation location() throws CoreException {
		BundleContext context = FrameworkUtil.getBundle(WorkbenchStore.class).getBundleContext();
		ServiceReference<StoreChoice> reference = context.getServiceReference(StoreChoice.class);
		StoreChoice choice = reference == null ? null : context.getService(reference);
		try {
			return choice != null ? choice.location()
					: StoreLocation.standard(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath());
		} catch (StoreException e) {
			throw new CoreException(Status.error(e.getMessage()));
		} finally {
			if (choice != null) {
				context.ungetService(reference);
			}
		}
	}
}

package org.trainyard.app;

import java.net.URL;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Shows the workspace's projects, remembers the layout and, in a new workspace, brings the examples. */
final class TrainyardWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String IDE_BUNDLE = "org.eclipse.ui.ide"; //$NON-NLS-1$
	private static final String ICONS = "icons/full/"; //$NON-NLS-1$

	private Optional<ExamplesJob> examples = Optional.empty();

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		declareImages(configurer);
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ExperimentPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Workbench"; //$NON-NLS-1$
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new TrainyardWindowAdvisor(configurer);
	}

	@Override
	public void preStartup() {
		if (ExamplesJob.isDue()) {
			examples = Optional.of(new ExamplesJob());
			examples.get().schedule();
		}
	}

	@Override
	public void postStartup() {
		examples.ifPresent(ExamplesJob::openFirst);
	}

	/** The Project Explorer and the Problems view expect the application to declare the images that they show. */
	private static void declareImages(IWorkbenchConfigurer configurer) {
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"); //$NON-NLS-1$
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"); //$NON-NLS-1$
		declare(configurer, IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"); //$NON-NLS-1$
		declare(configurer, "IMG_OBJS_ERROR_PATH", "obj16/error_tsk"); //$NON-NLS-1$ //$NON-NLS-2$
		declare(configurer, "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"); //$NON-NLS-1$ //$NON-NLS-2$
		declare(configurer, "IMG_OBJS_INFO_PATH", "obj16/info_tsk"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void declare(IWorkbenchConfigurer configurer, String name, String file) {
		URL image = FileLocator.find(Platform.getBundle(IDE_BUNDLE), IPath.fromOSString(ICONS + file + ".svg")); //$NON-NLS-1$
		configurer.declareImage(name, ImageDescriptor.createFromURL(image), true);
	}
}

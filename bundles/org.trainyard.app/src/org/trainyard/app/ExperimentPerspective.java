package org.trainyard.app;

import java.util.List;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * Projects and the outline on the left, the experiment in the middle, its curves and the playground on the right, runs, properties and
 * console below.
 */
public final class ExperimentPerspective implements IPerspectiveFactory {

	/** The perspective that a new workspace opens with. */
	public static final String ID = "org.trainyard.app.perspective"; //$NON-NLS-1$

	private static final String RUNS = "org.trainyard.runs.ui.runs"; //$NON-NLS-1$
	private static final String METRICS = "org.trainyard.runs.ui.metrics"; //$NON-NLS-1$
	private static final String PLAYGROUND = "org.trainyard.launch.ui.playground"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.16f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, ProjectExplorer.VIEW_ID);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.62f, editors); //$NON-NLS-1$
		below.addView(RUNS);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
		below.addView(IPageLayout.ID_PROGRESS_VIEW);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.48f, "below"); //$NON-NLS-1$ //$NON-NLS-2$
		right.addView(METRICS);
		right.addView(PLAYGROUND);
		layout.addActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
		List.of(ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, RUNS, METRICS, PLAYGROUND,
				IConsoleConstants.ID_CONSOLE_VIEW,
				IPageLayout.ID_PROGRESS_VIEW, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET)
				.forEach(layout::addShowViewShortcut);
		List.of("org.eclipse.ui.wizards.new.project", "org.eclipse.ui.wizards.new.folder", //$NON-NLS-1$ //$NON-NLS-2$
				"org.eclipse.ui.wizards.new.file").forEach(layout::addNewWizardShortcut); //$NON-NLS-1$
	}
}

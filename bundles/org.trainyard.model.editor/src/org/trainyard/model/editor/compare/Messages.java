package org.trainyard.model.editor.compare;

import org.eclipse.osgi.util.NLS;

/** The words of the comparison. */
final class Messages extends NLS {

	public static String ExperimentMergeViewer_all;
	public static String ExperimentMergeViewer_left;
	public static String ExperimentMergeViewer_right;
	public static String ExperimentMergeViewer_title;
	public static String ExperimentMergeViewer_toLeft;
	public static String ExperimentMergeViewer_toRight;
	public static String SettingTree_setting;
	public static String Side_missing;

	static {
		initializeMessages("org.trainyard.model.editor.compare.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

package org.trainyard.launch.ui;

import org.eclipse.osgi.util.NLS;

/** The words of the launch dialog. */
final class Messages extends NLS {

	public static String TrainingLaunchShortcut_choose;
	public static String TrainingLaunchShortcut_title;
	public static String TrainingTab_browse;
	public static String TrainingTab_choose;
	public static String TrainingTab_experiment;
	public static String TrainingTab_experimentTitle;
	public static String TrainingTab_heap;
	public static String TrainingTab_heapHint;
	public static String TrainingTab_name;
	public static String TrainingTab_nameHint;
	public static String TrainingTab_notAnExperiment;
	public static String TrainingTab_title;
	public static String TrainingTab_wrongWorkspacePath;

	static {
		initializeMessages("org.trainyard.launch.ui.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

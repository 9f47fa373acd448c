package org.trainyard.launch;

import org.eclipse.osgi.util.NLS;

/** The sentences of launching. */
final class Messages extends NLS {

	public static String EngineClassPath_missing;
	public static String EngineClassPath_noFile;
	public static String InferenceProcess_ended;
	public static String InferenceProcess_notStarted;
	public static String ProfilingJob_ended;
	public static String ProfilingJob_missing;
	public static String ProfilingJob_name;
	public static String ResumableRun_noExperiment;
	public static String ResumableRun_state;
	public static String StudyJob_ended;
	public static String StudyJob_failed;
	public static String StudyJob_missing;
	public static String StudyJob_name;
	public static String TrainingConfiguration_missing;
	public static String TrainingConfiguration_noExperiment;
	public static String TrainingJob_failed;
	public static String TrainingJob_lost;
	public static String TrainingJob_name;
	public static String TrainingJob_notBegun;
	public static String TrainingJob_starting;
	public static String TrainingJob_step;
	public static String TrainingJob_stepAndTime;
	public static String TrainingJob_stopping;
	public static String TrainingLaunchDelegate_noSnapshot;
	public static String TrainingLaunchDelegate_notStarted;
	public static String TrainingLaunchDelegate_unreadable;

	static {
		initializeMessages("org.trainyard.launch.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

package org.trainyard.launch.ui;

import org.eclipse.osgi.util.NLS;

/** The words of the launch dialog and of the profile. */
final class Messages extends NLS {

	public static String CheckTable_check;
	public static String CheckTable_expected;
	public static String CheckTable_failed;
	public static String CheckTable_measured;
	public static String CheckTable_note;
	public static String CheckTable_passed;
	public static String CheckTable_result;
	public static String CheckTable_skipped;
	public static String CheckTable_summary;
	public static String CheckTable_unchecked;
	public static String ProfileDialog_batch;
	public static String ProfileDialog_batchHint;
	public static String ProfileDialog_heading;
	public static String ProfileDialog_length;
	public static String ProfileDialog_lengthHint;
	public static String ProfileDialog_message;
	public static String ProfileDialog_numbers;
	public static String ProfileDialog_pairs;
	public static String ProfileDialog_passes;
	public static String ProfileDialog_title;
	public static String ProfileDialog_wrongBatch;
	public static String ProfileDialog_wrongLength;
	public static String ProfilePages_activations;
	public static String ProfilePages_checks;
	public static String ProfilePages_gradients;
	public static String ProfilePages_heading;
	public static String ProfilePages_length;
	public static String ProfilePages_memory;
	public static String ProfilePages_memoryTitle;
	public static String ProfilePages_operations;
	public static String ProfilePages_operationsTitle;
	public static String ProfilePages_optimizer;
	public static String ProfilePages_parameters;
	public static String ProfilePages_parametersTitle;
	public static String ProfilePages_reckoned;
	public static String ProfilePages_resident;
	public static String ProfilePages_seconds;
	public static String ProfilePages_times;
	public static String ProfilePages_timesTitle;
	public static String ProfilePages_weights;
	public static String ProfileSeries_attention;
	public static String ProfileSeries_backward;
	public static String ProfileSeries_feedForward;
	public static String ProfileSeries_forward;
	public static String ProfileSeries_measured;
	public static String ProfileSeries_scores;
	public static String ProfileSeries_step;
	public static String ProfileTable_activations;
	public static String ProfileTable_backward;
	public static String ProfileTable_batch;
	public static String ProfileTable_first;
	public static String ProfileTable_forward;
	public static String ProfileTable_gradients;
	public static String ProfileTable_length;
	public static String ProfileTable_lengths;
	public static String ProfileTable_maximum;
	public static String ProfileTable_minimum;
	public static String ProfileTable_operations;
	public static String ProfileTable_optimizer;
	public static String ProfileTable_part;
	public static String ProfileTable_reckoned;
	public static String ProfileTable_resident;
	public static String ProfileTable_time;
	public static String ProfileTable_total;
	public static String ProfileTable_utilization;
	public static String ProfileTable_weights;
	public static String ProfileView_again;
	public static String ProfileView_cancel;
	public static String ProfileView_cancelled;
	public static String ProfileView_empty;
	public static String ProfileView_measuring;
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

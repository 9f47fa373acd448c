package org.trainyard.launch.ui.playground;

import org.eclipse.osgi.util.NLS;

/** The words of the playground. */
final class Messages extends NLS {

	public static String AlternativesTable_chance;
	public static String AlternativesTable_name;
	public static String AlternativesTable_probability;
	public static String AlternativesTable_tip;
	public static String AlternativesTable_token;
	public static String AttentionPane_all;
	public static String AttentionPane_block;
	public static String AttentionPane_head;
	public static String AttentionPane_layer;
	public static String AttentionPane_nothing;
	public static String AttentionPane_reading;
	public static String AttentionPane_title;
	public static String AttentionPlots_keys;
	public static String AttentionPlots_queries;
	public static String AttentionPlots_weight;
	public static String GenerationPane_answer;
	public static String GenerationPane_attention;
	public static String GenerationPane_stopped;
	public static String GenerationPane_timesTip;
	public static String GenerationPane_tokens;
	public static String InferenceTimes_last;
	public static String InferenceTimes_session;
	public static String ModelChoice_best;
	public static String ModelChoice_checkpoint;
	public static String ModelChoice_checkpointTip;
	public static String ModelChoice_choose;
	public static String ModelChoice_last;
	public static String ModelChoice_none;
	public static String ModelChoice_step;
	public static String PlaygroundSession_job;
	public static String PlaygroundView_generate;
	public static String PlaygroundView_generateTip;
	public static String PlaygroundView_stop;
	public static String PlaygroundView_stopTip;
	public static String PromptField_history;
	public static String PromptField_historyTip;
	public static String PromptField_noHistory;
	public static String PromptField_prompt;
	public static String PromptHistory_job;
	public static String RunChoice_job;
	public static String RunChoice_label;
	public static String RunChoice_message;
	public static String RunChoice_none;
	public static String RunChoice_title;
	public static String SamplingControls_length;
	public static String SamplingControls_lengthTip;
	public static String SamplingControls_seed;
	public static String SamplingControls_seedTip;
	public static String SamplingControls_temperature;
	public static String SamplingControls_temperatureTip;
	public static String SamplingControls_topK;
	public static String SamplingControls_topKTip;
	public static String SamplingControls_topP;
	public static String SamplingControls_topPTip;
	public static String SamplingControls_vary;
	public static String SamplingControls_varyTip;
	public static String StateLine_generating;
	public static String StateLine_loading;
	public static String StateLine_noRun;
	public static String StateLine_ready;
	public static String StateLine_resting;
	public static String StateLine_retry;
	public static String TokenTable_chance;
	public static String TokenTable_name;
	public static String TokenTable_position;
	public static String TokenTable_probability;
	public static String TokenTable_time;
	public static String TokenTable_token;
	public static String TokenText_name;
	public static String TokenTexts_noNumber;
	public static String TokenTexts_tip;

	static {
		initializeMessages("org.trainyard.launch.ui.playground.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

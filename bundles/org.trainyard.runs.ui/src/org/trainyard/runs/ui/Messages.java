package org.trainyard.runs.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of the views in the language of the workbench. */
final class Messages extends NLS {

	public static String StatePane_loading;
	public static String StatePane_retry;
	public static String RunField_state;
	public static String RunField_name;
	public static String RunField_id;
	public static String RunField_started;
	public static String RunField_duration;
	public static String RunField_step;
	public static String RunField_created;
	public static String RunField_finished;
	public static String RunField_host;
	public static String RunField_tags;
	public static String RunField_note;
	public static String RunField_parent;
	public static String RunField_sweep;
	public static String MetricColumn_best;
	public static String MetricColumn_minimum;
	public static String MetricColumn_maximum;
	public static String MetricColumn_step;
	public static String MetricColumn_bestStep;
	public static String MetricColumn_count;
	public static String CellText_spread;
	public static String GroupRow_value;
	public static String GroupRow_none;
	public static String GroupRow_title;
	public static String RunState_created;
	public static String RunState_running;
	public static String RunState_finished;
	public static String RunState_stopped;
	public static String RunState_failed;
	public static String RunState_lost;
	public static String RunsView_job;
	public static String RunsView_filter;
	public static String RunsView_empty;
	public static String RunsView_count;
	public static String RunsView_countFiltered;
	public static String RunsView_running;
	public static String RunsPreferences_job;
	public static String FilterField_noHistory;
	public static String FilterAssist_proposal;
	public static String DeleteRuns_title;
	public static String DeleteRuns_one;
	public static String DeleteRuns_many;
	public static String DeleteRuns_askOne;
	public static String DeleteRuns_askMany;
	public static String DeleteRuns_running;
	public static String RenameRun_title;
	public static String RenameRun_prompt;
	public static String RenameRun_empty;
	public static String StopRuns_job;
	public static String StopRuns_elsewhere;
	public static String ChooseColumns_title;
	public static String ChooseColumns_message;
	public static String ChooseColumns_last;
	public static String ChooseColumns_set;
	public static String ChooseColumns_save;
	public static String ChooseColumns_delete;
	public static String ChooseColumns_search;
	public static String ChooseColumns_none;
	public static String ChooseColumns_saveTitle;
	public static String ChooseColumns_name;
	public static String ChooseColumns_noName;
	public static String GroupRuns_title;
	public static String GroupRuns_message;
	public static String GroupRuns_none;
	public static String TagRuns_title;
	public static String TagRuns_one;
	public static String TagRuns_many;
	public static String NoteRun_title;
	public static String NoteRun_prompt;
	public static String ChartControls_linear;
	public static String ChartControls_logarithmic;
	public static String ChartControls_scaleToolTip;
	public static String ChartControls_byStep;
	public static String ChartControls_byTime;
	public static String ChartControls_positionToolTip;
	public static String ChartControls_smoothing;
	public static String ChartControls_smoothingToolTip;
	public static String ChartControls_metrics;
	public static String MetricCharts_nothing;
	public static String MetricCharts_step;
	public static String MetricCharts_time;
	public static String MetricHistoryView_job;
	public static String MetricHistoryView_empty;
	public static String StoreJob_none;
	public static String CheckStore_job;
	public static String CheckStore_sound;
	public static String CheckStore_unsound;
	public static String CheckStore_orphan;
	public static String CompactStore_job;
	public static String CompactStore_done;
	public static String BackUpStore_job;
	public static String BackUpStore_title;
	public static String BackUpStore_done;
	public static String Trash_title;
	public static String Trash_job;
	public static String Trash_deleted;
	public static String Trash_restore;
	public static String Trash_purge;
	public static String Trash_ask;
	public static String Trash_empty;
	public static String Trash_count;
<<<<<<< HEAD
=======
	public static String ChosenStore_locked;
	public static String ChosenStore_notKept;
	public static String RunStorePage_title;
	public static String RunStorePage_workspace;
	public static String RunStorePage_server;
	public static String RunStorePage_url;
	public static String RunStorePage_password;
	public static String RunStorePage_hint;
	public static String RunStorePage_kept;
	public static String RunStorePage_try;
	public static String RunStorePage_trying;
	public static String RunStorePage_reached;
	public static String RunStorePage_noServer;
>>>>>>> main
	public static String WatchJob_name;
	public static String WatchJob_waiting;
	public static String WatchStatus_one;
	public static String WatchStatus_many;
	public static String WatchedFolders_title;
	public static String WatchedFolders_message;
	public static String WatchedFolders_folder;
	public static String WatchedFolders_status;
	public static String WatchedFolders_add;
	public static String WatchedFolders_stop;
	public static String Transfer_leftOut;
	public static String ImportRuns_title;
	public static String ImportRuns_message;
	public static String ImportRuns_path;
	public static String ImportRuns_file;
	public static String ImportRuns_folder;
	public static String ImportRuns_copyFiles;
	public static String ImportRuns_deleted;
	public static String ImportRuns_missing;
	public static String ExportRuns_title;
	public static String ExportRuns_one;
	public static String ExportRuns_many;
	public static String ExportRuns_none;
	public static String ExportRuns_format;
	public static String ExportRuns_server;
	public static String ExportRuns_folder;
	public static String ExportRuns_address;
	public static String ExportRuns_browse;
	public static String ExportRuns_copyFiles;
	public static String ExportRuns_noAddress;
	public static String ExportRuns_noFolder;
	public static String ExportRuns_token;
	public static String ExportRuns_done;
<<<<<<< HEAD
	public static String ChosenStore_locked;
	public static String ChosenStore_notKept;
	public static String RunStorePage_title;
	public static String RunStorePage_workspace;
	public static String RunStorePage_server;
	public static String RunStorePage_url;
	public static String RunStorePage_password;
	public static String RunStorePage_hint;
	public static String RunStorePage_kept;
	public static String RunStorePage_try;
	public static String RunStorePage_trying;
	public static String RunStorePage_reached;
	public static String RunStorePage_noServer;
=======
>>>>>>> main

	static {
		NLS.initializeMessages("org.trainyard.runs.ui.messages", Messages.class);
	}

	private Messages() {
	}
}

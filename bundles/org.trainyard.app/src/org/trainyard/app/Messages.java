package org.trainyard.app;

import org.eclipse.osgi.util.NLS;

/** The words of the window and its menus. */
final class Messages extends NLS {

	public static String Application_workspaceInUse;
	public static String Application_workspaceInUseDetail;
	public static String ExamplesJob_name;
	public static String ExamplesJob_notRemembered;
	public static String ExamplesJob_unreadable;
	public static String TrainyardWindowAdvisor_title;
	public static String menu_edit;
	public static String menu_edit_copy;
	public static String menu_edit_cut;
	public static String menu_edit_delete;
	public static String menu_edit_find;
	public static String menu_edit_paste;
	public static String menu_edit_redo;
	public static String menu_edit_selectAll;
	public static String menu_edit_undo;
	public static String menu_file;
	public static String menu_file_close;
	public static String menu_file_closeAll;
	public static String menu_file_exit;
	public static String menu_file_export;
	public static String menu_file_import;
	public static String menu_file_new;
	public static String menu_file_properties;
	public static String menu_file_refresh;
	public static String menu_file_rename;
	public static String menu_file_revert;
	public static String menu_file_save;
	public static String menu_file_saveAll;
	public static String menu_file_saveAs;
	public static String menu_help;
	public static String menu_help_about;
	public static String menu_run;
	public static String menu_window;
	public static String menu_window_new;
	public static String menu_window_preferences;
	public static String menu_window_reset;
	public static String menu_window_showView;

	static {
		initializeMessages("org.trainyard.app.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

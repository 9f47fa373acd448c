package org.trainyard.model.editor.settings;

import org.eclipse.osgi.util.NLS;

/** The words of the settings page. */
final class Messages extends NLS {

	public static String FileField_browse;
	public static String SettingField_label;
	public static String SettingGroup_batch;
	public static String SettingGroup_evaluation;
	public static String SettingGroup_execution;
	public static String SettingGroup_fixedPoint;
	public static String SettingsPage_general;
	public static String SettingsPage_header;
	public static String SettingsPage_problem;
	public static String SettingsPage_problems;
	public static String SettingsPage_title;
	public static String SettingsPage_unreadable;

	static {
		initializeMessages("org.trainyard.model.editor.settings.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

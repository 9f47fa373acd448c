package org.trainyard.model.editor.wizard;

import org.eclipse.osgi.util.NLS;

/** The words of the wizards. */
final class Messages extends NLS {

	public static String NewExperimentPage_description;
	public static String NewExperimentPage_file;
	public static String NewExperimentWizard_noText;
	public static String NewExperimentWizard_title;
	public static String NewStudyWizard_notCopied;
	public static String NewStudyWizard_title;
	public static String StartPage_description;
	public static String StartPage_line;
	public static String StartPage_parameters;
	public static String Start_kindDescription;
	public static String Start_kinds;
	public static String StudyFolderPage_description;
	public static String StudyFolderPage_folder;
	public static String StudyPage_description;
	public static String StudyPage_run;
	public static String StudyPage_runTip;

	static {
		initializeMessages("org.trainyard.model.editor.wizard.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

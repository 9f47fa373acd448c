package org.trainyard.model.editor.wizard;

import org.eclipse.osgi.util.NLS;

/** The words of the wizard. */
final class Messages extends NLS {

	public static String NewExperimentPage_description;
	public static String NewExperimentPage_file;
	public static String NewExperimentWizard_noText;
	public static String NewExperimentWizard_title;
	public static String StartPage_description;
	public static String StartPage_line;
	public static String StartPage_parameters;
	public static String Start_kindDescription;
	public static String Start_kinds;

	static {
		initializeMessages("org.trainyard.model.editor.wizard.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

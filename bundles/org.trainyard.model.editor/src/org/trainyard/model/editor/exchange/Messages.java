package org.trainyard.model.editor.exchange;

import org.eclipse.osgi.util.NLS;

/** The words of the wizards. */
final class Messages extends NLS {

	public static String ConfigurationPage_browse;
	public static String ConfigurationPage_description;
	public static String ConfigurationPage_file;
	public static String ConfigurationPage_header;
	public static String ConfigurationPage_noFile;
	public static String ConfigurationPage_noText;
	public static String ConfigurationPage_preview;
	public static String ConfigurationPage_setting;
	public static String ConfigurationPage_source;
	public static String ConfigurationPage_text;
	public static String ConfigurationPage_unreadable;
	public static String ConfigurationPage_warning;
	public static String ExportPage_browse;
	public static String ExportPage_description;
	public static String ExportPage_experiment;
	public static String ExportPage_file;
	public static String ExportPage_format;
	public static String ExportPage_noExperiment;
	public static String ExportPage_noFile;
	public static String ExportPage_notWritten;
	public static String ExportPage_overwrite;
	public static String ExportPage_preview;
	public static String ExportPage_unreadable;
	public static String ExportWizard_title;
	public static String ImportWizard_title;
	public static String TargetPage_description;

	static {
		initializeMessages("org.trainyard.model.editor.exchange.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

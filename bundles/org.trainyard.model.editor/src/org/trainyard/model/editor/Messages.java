package org.trainyard.model.editor;

import org.eclipse.osgi.util.NLS;

/** The words of the experiment editor. */
final class Messages extends NLS {

	public static String ExperimentActionBars_redo;
	public static String ExperimentActionBars_undo;
	public static String ExperimentDocument_textChange;
	public static String ExperimentEditor_changed;
	public static String ExperimentEditor_changedTitle;
	public static String ExperimentEditor_keepMine;
	public static String ExperimentEditor_notInWorkspace;
	public static String ExperimentEditor_notSaved;
	public static String ExperimentEditor_notText;
	public static String ExperimentEditor_overwrite;
	public static String ExperimentEditor_takeTheirs;
	public static String ExperimentEditor_unreadable;
	public static String SourcePage_title;
	public static String SourcePage_unreadable;

	static {
		initializeMessages("org.trainyard.model.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

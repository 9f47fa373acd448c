package org.trainyard.model.editor.problems;

import org.eclipse.osgi.util.NLS;

/** The words of problems and their fixes. */
final class Messages extends NLS {

	public static String FixMenu_none;
	public static String FixResolution_notSaved;
	public static String ProblemList_show;
	public static String ProblemMarkers_job;

	static {
		initializeMessages("org.trainyard.model.editor.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

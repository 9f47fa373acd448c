package org.trainyard.app.guide;

import org.eclipse.osgi.util.NLS;

/** What is said when the guide is opened. */
final class Messages extends NLS {

	public static String Guide_noBrowser;
	public static String Guide_title;
	public static String Guide_unreadable;

	static {
		initializeMessages("org.trainyard.app.guide.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

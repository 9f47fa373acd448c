package org.trainyard.model.editor.diagram.picture;

import org.eclipse.osgi.util.NLS;

/** The words that a picture adds to those of its blocks. */
final class Messages extends NLS {

	public static String parameters;

	static {
		initializeMessages("org.trainyard.model.editor.diagram.picture.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

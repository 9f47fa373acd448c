package org.trainyard.model.editor.pytorch;

import org.eclipse.osgi.util.NLS;

/** The words of the PyTorch page. */
final class Messages extends NLS {

	public static String PyTorchPage_copy;
	public static String PyTorchPage_invalid;
	public static String PyTorchPage_notWritten;
	public static String PyTorchPage_saveAs;
	public static String PyTorchPage_title;
	public static String PyTorchPage_unreadable;

	static {
		initializeMessages("org.trainyard.model.editor.pytorch.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

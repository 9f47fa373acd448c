package org.trainyard.model.editor.diagram;

import org.eclipse.osgi.util.NLS;

/** The words of the diagram page. */
final class Messages extends NLS {

	public static String BlockText_close;
	public static String BlockText_closed;
	public static String BlockText_open;
	public static String BlockText_parameters;
	public static String BlockText_share;
	public static String BlockText_times;
	public static String BlockText_unfold;
	public static String DiagramDrop_done;
	public static String DiagramDrop_drop;
	public static String DiagramDrop_selectFirst;
	public static String DiagramExport_notSaved;
	public static String DiagramPage_title;
	public static String DiagramTools_actualSize;
	public static String DiagramTools_copy;
	public static String DiagramTools_fit;
	public static String DiagramTools_foldAll;
	public static String DiagramTools_overview;
	public static String DiagramTools_palette;
	public static String DiagramTools_png;
	public static String DiagramTools_svg;
	public static String DiagramTools_unfoldAll;
	public static String DiagramTools_zoomIn;
	public static String DiagramTools_zoomOut;
	public static String DiagramView_job;
	public static String DiagramView_unreadable;
	public static String SearchField_found;
	public static String SearchField_hint;
	public static String SearchField_none;

	static {
		initializeMessages("org.trainyard.model.editor.diagram.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

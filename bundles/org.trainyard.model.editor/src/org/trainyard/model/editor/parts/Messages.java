package org.trainyard.model.editor.parts;

import org.eclipse.osgi.util.NLS;

/** The words of the outline, the properties and the clipboard. */
final class Messages extends NLS {

	public static String CostSection_component;
	public static String CostSection_none;
	public static String CostSection_parameters;
	public static String CostSection_share;
	public static String CostSection_total;
	public static String DocumentationSection_setting;
	public static String KindSection_apply;
	public static String KindSection_name;
	public static String KindSection_what;
	public static String OutlinePage_menu;
	public static String PartActions_copy;
	public static String PartActions_cut;
	public static String PartActions_delete;
	public static String PartActions_paste;
	public static String PartActions_reveal;
	public static String PartClipboard_cutLabel;
	public static String PartClipboard_deleteLabel;
	public static String PartClipboard_empty;
	public static String PartClipboard_name;
	public static String PartClipboard_noExperiment;
	public static String PartClipboard_other;
	public static String PartClipboard_pasteLabel;
	public static String PartClipboard_required;
	public static String VariantMenu_replace;
	public static String PartGuide_link;
	public static String VariantMenu_refused;

	static {
		initializeMessages("org.trainyard.model.editor.parts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

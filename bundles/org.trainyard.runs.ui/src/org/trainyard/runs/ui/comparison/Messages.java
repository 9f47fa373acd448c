package org.trainyard.runs.ui.comparison;

import org.eclipse.osgi.util.NLS;

/** The texts of the comparison in the language of the workbench. */
final class Messages extends NLS {

	public static String ComparisonInput_name;
	public static String ComparisonInput_toolTip;
	public static String ComparisonDocument_add;
	public static String ComparisonDocument_remove;
	public static String ComparisonDocument_keepOnly;
	public static String ComparisonDocument_baseline;
	public static String ComparisonEditor_job;
	public static String ComparisonEditor_loading;
	public static String ComparisonEditor_notInWorkspace;
	public static String ComparisonEditor_unsaved;
	public static String ComparisonEditor_baseline;
	public static String ComparisonEditor_baselineMark;
	public static String ComparisonEditor_empty;
	public static String ComparisonEditor_newFile;
	public static String ComparisonEditor_changedTitle;
	public static String ComparisonEditor_overwrite;
	public static String ComparisonSource_unreadable;
	public static String ComparisonFields_title;
	public static String ComparisonFields_query;
	public static String ComparisonFields_notes;
	public static String ComparisonFields_notesToolTip;
	public static String ComparisonFields_changeTitle;
	public static String ComparisonFields_changeQuery;
	public static String ComparisonFields_changeNotes;
	public static String ComparisonFields_more;
	public static String DamagedComparison_openText;
	public static String CurvesPage_title;
	public static String CurvesPage_change;
	public static String RelationsPage_change;
	public static String SettingsPage_title;
	public static String SettingsPage_name;
	public static String SettingsPage_settings;
	public static String SettingsPage_environment;
	public static String SettingsPage_git;
	public static String SettingsPage_group;
	public static String SettingsPage_filter;
	public static String SettingsPage_all;
	public static String SettingsPage_allToolTip;
	public static String SettingsPage_showAll;
	public static String SettingsPage_showDifferent;
	public static String SettingsPage_textDifference;
	public static String SettingsPage_textDifferenceToolTip;
	public static String FiguresPage_title;
	public static String FiguresPage_name;
	public static String FiguresPage_metrics;
	public static String FiguresPage_cost;
	public static String FiguresPage_best;
	public static String FiguresPage_group;
	public static String FiguresPage_groupRuns;
	public static String FiguresPage_groupTitle;
	public static String FiguresPage_noGroups;
	public static String FiguresPage_byName;
	public static String FiguresPage_rows;
	public static String FiguresPage_rowsTitle;
	public static String FiguresPage_rowsMessage;
	public static String FiguresPage_copy;
	public static String FiguresPage_csv;
	public static String ReportExport_file;
	public static String RelationsPage_title;
	public static String RelationsPage_nothing;
	public static String RelationsPage_importanceOf;
	public static String RelationsPage_spearman;
	public static String RelationsPage_epsilon;
	public static String RelationsPage_remark;
	public static String RelationsPage_axesTitle;
	public static String RelationsPage_axesMessage;
	public static String RelationsPage_hint;
	public static String RelationControls_vertical;
	public static String RelationControls_horizontal;
	public static String RelationControls_shade;
	public static String RelationControls_logarithmic;
	public static String RelationControls_axes;
	public static String RelationControls_onlyThese;
	public static String RelationControls_onlyTheseToolTip;
	public static String RunList_run;
	public static String RunList_state;
	public static String RunList_missing;
	public static String RunList_missingToolTip;
	public static String RunList_found;
	public static String RunTextCompare_title;
	public static String NewComparison_title;
	public static String NewComparison_description;
	public static String NewComparison_empty;

	static {
		NLS.initializeMessages("org.trainyard.runs.ui.comparison.messages", Messages.class);
	}

	private Messages() {
	}
}

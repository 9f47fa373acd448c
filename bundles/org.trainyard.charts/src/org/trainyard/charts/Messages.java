package org.trainyard.charts;

import org.eclipse.osgi.util.NLS;

/** The texts of the charts in the language of the workbench. */
final class Messages extends NLS {

	public static String LineChart_empty;
	public static String LineChart_notFinite;
	public static String LineChart_notPositive;
	public static String HeatMap_largest;
	public static String HeatMap_farthest;
	public static String ChartMenu_copy;
	public static String ChartMenu_exportFailed;
	public static String ChartMenu_resetZoom;
	public static String ChartMenu_exportPng;
	public static String ChartMenu_exportSvg;
	public static String ChartMenu_exportCsv;
	public static String ChartMenu_job;
	public static String ChartLegend_boxToolTip;
	public static String ChartLegend_nameToolTip;
	public static String ChartLegend_only;
	public static String ChartLegend_all;
	public static String ChartLegend_otherColor;
	public static String ChartLegend_usualColor;
	public static String Color_blue;
	public static String Color_vermilion;
	public static String Color_green;
	public static String Color_purple;
	public static String Color_orange;
	public static String Color_skyBlue;
	public static String Color_black;
	public static String Color_yellow;

	static {
		NLS.initializeMessages("org.trainyard.charts.messages", Messages.class);
	}

	private Messages() {
	}

	/** The names of the palette's colours in its order. */
	static String[] colors() {
		return new String[] { Color_blue, Color_vermilion, Color_green, Color_purple, Color_orange, Color_skyBlue,
				Color_black, Color_yellow };
	}
}

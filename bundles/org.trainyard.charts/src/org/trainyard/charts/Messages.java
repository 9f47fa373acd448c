package org.trainyard.charts;

import org.eclipse.osgi.util.NLS;

/** The texts of the charts in the language of the workbench. */
final class Messages extends NLS {

	public static String LineChart_empty;
	public static String LineChart_notFinite;
	public static String LineChart_notPositive;
	public static String ChartMenu_copy;
	public static String ChartMenu_export;
	public static String ChartMenu_exportFailed;
	public static String ChartMenu_resetZoom;
	public static String PlotMenu_png;
	public static String PlotMenu_svg;
	public static String PlotMenu_csv;
	public static String ChartLegend_toolTip;

	static {
		NLS.initializeMessages("org.trainyard.charts.messages", Messages.class);
	}

	private Messages() {
	}
}

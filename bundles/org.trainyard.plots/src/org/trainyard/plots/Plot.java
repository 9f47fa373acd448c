package org.trainyard.plots;

/** A picture of numbers that paints itself at any size, on a screen and in a file alike. */
public interface Plot {

	/** Paints everything. */
	void paint(Surface surface, double width, double height, PlotColors colors);

	/** What the picture shows, in a line. */
	String title();

	/** Every value that the picture shows, as CSV with a line of titles. */
	String csv();
}

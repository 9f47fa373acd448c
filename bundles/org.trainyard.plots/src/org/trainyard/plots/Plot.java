package org.trainyard.plots;

import java.io.IOException;

/** A picture of numbers that paints itself at any size, on a screen and in a file alike. */
public interface Plot {

	/** Paints everything. */
	void paint(Surface surface, double width, double height, PlotColors colors);

	/** What the picture shows, in a line. */
	String title();

	/** Every value that the picture shows, as CSV with a line of titles. */
	String csv();

	/** Writes what {@link #csv()} gives; a picture of very many values does not put it together first. */
	default void writeCsv(Appendable out) throws IOException {
		out.append(csv());
	}
}

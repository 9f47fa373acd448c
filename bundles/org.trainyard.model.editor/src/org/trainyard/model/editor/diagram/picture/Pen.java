package org.trainyard.model.editor.diagram.picture;

import java.util.List;

/** What a picture is drawn with: a screen, an image, a file. Colours are {@code 0xRRGGBB}, lengths pixels at 100 %. */
public interface Pen {

	/** How round the corners of lines are. */
	double BEND = 7;

	/** Fills a rectangle with round corners. */
	void fill(Area area, double radius, int color);

	/** Draws the border of a rectangle with round corners. */
	void outline(Area area, double radius, int color, double width, boolean dashed);

	/** Draws a line with bends at right angles. */
	void line(List<Point> points, int color, double width, boolean dashed);

	/** Fills a polygon. */
	void polygon(List<Point> points, int color);

	/**
	 * Writes one line of text.
	 *
	 * @param middle the height of the middle of its letters
	 * @param align  whether x is its left end, its middle or its right end
	 */
	void text(String text, double x, double middle, Type type, int color, Align align);

	/** How a text stands to its place. */
	enum Align {
		LEFT, CENTER, RIGHT
	}

	/** Whether texts can be read at the present scale; otherwise they are not worth drawing. */
	default boolean isLegible() {
		return true;
	}

	/** Whether anything of that rectangle can be seen. */
	default boolean isVisible(Area area) {
		return true;
	}

	/** The point between two others at a distance from the first, at most halfway. */
	static Point towards(Point from, Point to, double distance) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double part = length == 0 ? 0 : Math.min(distance / length, 0.5);
		return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
	}
}

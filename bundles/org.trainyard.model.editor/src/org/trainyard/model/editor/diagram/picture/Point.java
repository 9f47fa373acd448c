package org.trainyard.model.editor.diagram.picture;

/** A place in a picture, in pixels at 100 %, from the left and the top. */
public record Point(double x, double y) {

	Point moved(double dx, double dy) {
		return new Point(x + dx, y + dy);
	}
}

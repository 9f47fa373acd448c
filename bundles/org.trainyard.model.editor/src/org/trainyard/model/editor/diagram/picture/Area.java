package org.trainyard.model.editor.diagram.picture;

/** A rectangle of a picture, in pixels at 100 %. */
public record Area(double x, double y, double width, double height) {

	/** Where it ends on the right. */
	public double right() {
		return x + width;
	}

	/** Where it ends at the bottom. */
	public double bottom() {
		return y + height;
	}

	/** Its middle. */
	public Point center() {
		return new Point(x + width / 2, y + height / 2);
	}

	/** Whether the point lies in it. */
	public boolean contains(double px, double py) {
		return px >= x && py >= y && px < right() && py < bottom();
	}

	/** Whether both have a point in common. */
	public boolean intersects(Area other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Larger by as much on every side. */
	public Area grown(double margin) {
		return new Area(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	Area moved(double dx, double dy) {
		return new Area(x + dx, y + dy, width, height);
	}

	/** The smallest rectangle that holds both. */
	Area union(Area other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}
}

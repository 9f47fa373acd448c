package org.trainyard.model.editor.diagram.picture;

/**
 * Which part of a picture is seen and how large; values never change, each move gives a new one.
 *
 * @param scale  1 for 100 %
 * @param x      what of the picture lies at the left edge of the window, in the picture's pixels
 * @param y      what lies at its upper edge
 * @param width  of the window, in pixels of the screen
 * @param height of the window
 */
public record Viewport(double scale, double x, double y, double width, double height) {

	private static final double LEAST = 0.02;
	private static final double MOST = 4;

	/** How much larger one step of zooming makes everything. */
	public static final double STEP = 1.2;

	/** From the picture to the window. */
	public Area toWindow(Area area) {
		return new Area((area.x() - x) * scale, (area.y() - y) * scale, area.width() * scale, area.height() * scale);
	}

	/** From the window to the picture. */
	public Point toPicture(double windowX, double windowY) {
		return new Point(x + windowX / scale, y + windowY / scale);
	}

	/** What of the picture is seen. */
	public Area visible() {
		return new Area(x, y, width / scale, height / scale);
	}

	/** Larger or smaller, where the place in the window stays what it is. */
	public Viewport zoomed(double factor, double windowX, double windowY) {
		double next = Math.clamp(scale * factor, LEAST, MOST);
		return new Viewport(next, x + windowX / scale - windowX / next, y + windowY / scale - windowY / next, width,
				height);
	}

	/** Moved by as many pixels of the screen. */
	public Viewport panned(double dx, double dy) {
		return new Viewport(scale, x + dx / scale, y + dy / scale, width, height);
	}

	/** At another place of the picture. */
	public Viewport at(double left, double top) {
		return new Viewport(scale, left, top, width, height);
	}

	/** Another window on the same place. */
	public Viewport resized(double newWidth, double newHeight) {
		return new Viewport(scale, x, y, newWidth, newHeight);
	}

	/** The whole picture, not larger than 100 %. */
	public Viewport fitting(Picture picture) {
		double fit = Math.min(width / Math.max(1, picture.width()), height / Math.max(1, picture.height()));
		return new Viewport(Math.clamp(fit, LEAST, 1), 0, 0, width, height).within(picture);
	}

	/** Kept at the picture: a direction in which all of it is seen shows it in the middle. */
	public Viewport within(Picture picture) {
		return new Viewport(scale, within(x, width / scale, picture.width()),
				within(y, height / scale, picture.height()), width, height);
	}

	private static double within(double start, double shown, double whole) {
		return shown >= whole ? (whole - shown) / 2 : Math.clamp(start, 0, whole - shown);
	}

	/** Moved as little as is needed to see the area, or its upper left corner where it is too large. */
	public Viewport showing(Area area) {
		return at(showing(x, width / scale, area.x(), area.width()),
				showing(y, height / scale, area.y(), area.height()));
	}

	private static double showing(double start, double shown, double from, double length) {
		if (from < start || length > shown) {
			return from;
		}
		return Math.max(start, from + length - shown);
	}
}

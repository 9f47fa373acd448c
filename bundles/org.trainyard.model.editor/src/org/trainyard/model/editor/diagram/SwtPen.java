package org.trainyard.model.editor.diagram;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.trainyard.model.editor.diagram.picture.Area;
import org.trainyard.model.editor.diagram.picture.Pen;
import org.trainyard.model.editor.diagram.picture.Type;

/** Draws a picture on an SWT device, at any scale. */
final class SwtPen implements Pen, AutoCloseable {

	/** Letters that would be lower than this, in pixels, are not drawn. */
	private static final double LEGIBLE = 3.5;
	private static final int TEXT_FLAGS = SWT.DRAW_TRANSPARENT;

	private final GC gc;
	private final DiagramFonts fonts;
	private final double scale;
	private final Area visible;
	private final Transform transform;
	/** The same for fonts that are larger than they are drawn. */
	private final Transform textTransform;

	/**
	 * Draws until it is closed.
	 *
	 * @param scale 1 for 100 %
	 * @param x     where the picture's left end lies on the device
	 * @param y     where its top lies
	 * @param clip  what of the picture can be seen
	 */
	SwtPen(GC gc, DiagramFonts fonts, double scale, double x, double y, Area clip) {
		this.gc = gc;
		this.fonts = fonts;
		this.scale = scale;
		visible = clip;
		transform = transform(x, y, scale);
		textTransform = transform(x, y, scale / DiagramFonts.OVERSIZE);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setTransform(transform);
	}

	@Override
	public void close() {
		gc.setTransform(null);
		transform.dispose();
		textTransform.dispose();
	}

	private Transform transform(double x, double y, double factor) {
		Transform made = new Transform(gc.getDevice());
		made.translate((float) x, (float) y);
		made.scale((float) factor, (float) factor);
		return made;
	}

	@Override
	public boolean isLegible() {
		return Type.DETAIL.size() * scale >= LEGIBLE;
	}

	@Override
	public boolean isVisible(Area area) {
		return visible.intersects(area);
	}

	@Override
	public void fill(Area area, double radius, int color) {
		gc.setBackground(color(color));
		drawn(rounded(area, radius), true);
	}

	@Override
	public void outline(Area area, double radius, int color, double width, boolean dashed) {
		stroke(color, width, dashed);
		drawn(rounded(area, radius), false);
	}

	@Override
	public void line(List<org.trainyard.model.editor.diagram.picture.Point> points, int color, double width,
			boolean dashed) {
		stroke(color, width, dashed);
		Path path = new Path(gc.getDevice());
		path.moveTo((float) points.getFirst().x(), (float) points.getFirst().y());
		for (int i = 1; i < points.size() - 1; i++) {
			var bend = points.get(i);
			var start = Pen.towards(bend, points.get(i - 1), BEND);
			var end = Pen.towards(bend, points.get(i + 1), BEND);
			path.lineTo((float) start.x(), (float) start.y());
			path.quadTo((float) bend.x(), (float) bend.y(), (float) end.x(), (float) end.y());
		}
		path.lineTo((float) points.getLast().x(), (float) points.getLast().y());
		drawn(path, false);
	}

	@Override
	public void polygon(List<org.trainyard.model.editor.diagram.picture.Point> points, int color) {
		gc.setBackground(color(color));
		Path path = new Path(gc.getDevice());
		path.moveTo((float) points.getFirst().x(), (float) points.getFirst().y());
		points.forEach(point -> path.lineTo((float) point.x(), (float) point.y()));
		path.close();
		drawn(path, true);
	}

	@Override
	public void text(String text, double x, double middle, Type type, int color, Align align) {
		if (text.isEmpty()) {
			return;
		}
		gc.setFont(fonts.of(type));
		gc.setForeground(color(color));
		gc.setTransform(textTransform);
		Point extent = gc.textExtent(text, TEXT_FLAGS);
		double left = x * DiagramFonts.OVERSIZE - switch (align) {
		case LEFT -> 0;
		case CENTER -> extent.x / 2.0;
		case RIGHT -> extent.x;
		};
		double top = middle * DiagramFonts.OVERSIZE - extent.y / 2.0;
		gc.drawText(text, (int) Math.round(left), (int) Math.round(top), TEXT_FLAGS);
		gc.setTransform(transform);
	}

	private void stroke(int color, double width, boolean dashed) {
		gc.setForeground(color(color));
		gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes((float) width));
		if (dashed) {
			gc.setLineDash(new int[] { 4, 3 });
		}
	}

	private void drawn(Path path, boolean filled) {
		if (filled) {
			gc.fillPath(path);
		} else {
			gc.drawPath(path);
		}
		path.dispose();
	}

	private Path rounded(Area area, double radius) {
		float r = (float) Math.min(radius, Math.min(area.width(), area.height()) / 2);
		float left = (float) area.x();
		float top = (float) area.y();
		float right = (float) area.right();
		float bottom = (float) area.bottom();
		Path path = new Path(gc.getDevice());
		path.addArc(left, top, 2 * r, 2 * r, 90, 90);
		path.addArc(left, bottom - 2 * r, 2 * r, 2 * r, 180, 90);
		path.addArc(right - 2 * r, bottom - 2 * r, 2 * r, 2 * r, 270, 90);
		path.addArc(right - 2 * r, top, 2 * r, 2 * r, 0, 90);
		path.close();
		return path;
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}

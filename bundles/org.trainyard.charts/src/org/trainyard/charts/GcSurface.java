package org.trainyard.charts;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.trainyard.plots.Pixels;
import org.trainyard.plots.Surface;

/** Paints a picture on an SWT device: a widget or an image. */
final class GcSurface implements Surface {

	private static final int OPAQUE = 255;

	private final GC gc;
	private final Font font;
	private final PixelImages images;

	/** Paints with a font of the widget that the picture belongs to, and images that it keeps. */
	GcSurface(GC gc, Font font, PixelImages images) {
		this.gc = gc;
		this.font = font;
		this.images = images;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setFont(font);
	}

	@Override
	public double width(String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}

	@Override
	public double lineHeight() {
		return gc.getFontMetrics().getHeight();
	}

	@Override
	public void fill(double x, double y, double width, double height, int rgb, double opacity) {
		gc.setBackground(color(rgb));
		gc.setAlpha(alpha(opacity));
		int left = (int) Math.round(x);
		int top = (int) Math.round(y);
		gc.fillRectangle(left, top, (int) Math.round(x + width) - left, (int) Math.round(y + height) - top);
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void frame(double x, double y, double width, double height, int rgb) {
		stroke(rgb, 1);
		gc.drawRectangle((int) Math.round(x), (int) Math.round(y), (int) Math.round(width), (int) Math.round(height));
	}

	@Override
	public void line(double[] x, double[] y, int rgb, double width, double opacity) {
		stroke(rgb, width);
		gc.setAlpha(alpha(opacity));
		Path path = new Path(gc.getDevice());
		path.moveTo((float) x[0], (float) y[0]);
		for (int i = 1; i < x.length; i++) {
			path.lineTo((float) x[i], (float) y[i]);
		}
		gc.drawPath(path);
		path.dispose();
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void dot(double x, double y, double radius, int rgb, double opacity) {
		gc.setBackground(color(rgb));
		gc.setAlpha(alpha(opacity));
		int size = (int) Math.round(2 * radius);
		gc.fillOval((int) Math.round(x - radius), (int) Math.round(y - radius), size, size);
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void text(String text, double x, double middle, Align align, int rgb, boolean bold) {
		write(text, x, middle, align, rgb, bold);
	}

	@Override
	public void turned(String text, double middle, double y, Align align, int rgb, boolean bold) {
		Transform turn = new Transform(gc.getDevice());
		turn.translate((float) Math.round(middle), (float) Math.round(y));
		turn.rotate(-90);
		gc.setTransform(turn);
		write(text, 0, 0, align, rgb, bold);
		gc.setTransform(null);
		turn.dispose();
	}

	@Override
	public void pixels(double x, double y, double width, double height, Pixels pixels) {
		int left = (int) Math.round(x);
		int top = (int) Math.round(y);
		images.draw(gc, pixels, new Rectangle(left, top, (int) Math.round(x + width) - left,
				(int) Math.round(y + height) - top));
	}

	private void write(String text, double x, double middle, Align align, int rgb, boolean bold) {
		gc.setForeground(color(rgb));
		gc.setFont(bold ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : font);
		double left = x - switch (align) {
		case START -> 0;
		case MIDDLE -> width(text) / 2;
		case END -> width(text);
		};
		double top = middle - gc.getFontMetrics().getHeight() / 2.0;
		gc.drawText(text, (int) Math.round(left), (int) Math.round(top), SWT.DRAW_TRANSPARENT);
		gc.setFont(font);
	}

	private void stroke(int rgb, double width) {
		gc.setForeground(color(rgb));
		gc.setLineAttributes(new LineAttributes((float) width));
	}

	private static int alpha(double opacity) {
		return (int) Math.round(opacity * OPAQUE);
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}

package org.trainyard.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.trainyard.plots.CurveSurface;

/** Draws curves of few points, for which the desktop's own drawing costs less than a picture made here. */
final class GcCurveSurface implements CurveSurface, AutoCloseable {

	/** Beyond this, in pixels, nothing is drawn, for the desktop counts coordinates in 24 bits. */
	private static final double FAR = 100_000;

	private final GC gc;
	private final int width;
	private final int height;
	private Path lines;
	private Path areas;
	private LineAttributes attributes;

	GcCurveSurface(GC gc, int width, int height) {
		this.gc = gc;
		this.width = width;
		this.height = height;
		gc.setAntialias(SWT.ON);
		begin();
	}

	private void begin() {
		lines = new Path(gc.getDevice());
		areas = new Path(gc.getDevice());
		attributes = new LineAttributes(1);
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int height() {
		return height;
	}

	@Override
	public void line(double[] x, double[] y, double stroke, float[] dashes) {
		attributes = new LineAttributes((float) stroke, SWT.CAP_FLAT, SWT.JOIN_ROUND,
				dashes.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dashes.length == 0 ? null : dashes, 0, 10);
		for (int i = 0; i < x.length; i++) {
			if (i == 0) {
				lines.moveTo(near(x[i]), near(y[i]));
			} else {
				lines.lineTo(near(x[i]), near(y[i]));
			}
		}
	}

	@Override
	public void dot(double x, double y, double radius) {
		float size = (float) (2 * radius);
		areas.addArc(near(x) - size / 2, near(y) - size / 2, size, size, 0, 360);
		areas.close();
	}

	@Override
	public void band(double[] x, double[] low, double[] high) {
		for (int i = 0; i < x.length; i++) {
			if (i == 0) {
				areas.moveTo(near(x[i]), near(high[i]));
			} else {
				areas.lineTo(near(x[i]), near(high[i]));
			}
		}
		for (int i = x.length - 1; i >= 0; i--) {
			areas.lineTo(near(x[i]), near(low[i]));
		}
		areas.close();
	}

	@Override
	public void paint(int rgb, double alpha) {
		Color color = new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
		gc.setForeground(color);
		gc.setBackground(color);
		gc.setAlpha((int) Math.round(255 * alpha));
		gc.setLineAttributes(attributes);
		gc.fillPath(areas);
		gc.drawPath(lines);
		gc.setAlpha(255);
		close();
		begin();
	}

	@Override
	public void close() {
		lines.dispose();
		areas.dispose();
	}

	private static float near(double place) {
		return (float) Math.clamp(place, -FAR, FAR);
	}
}

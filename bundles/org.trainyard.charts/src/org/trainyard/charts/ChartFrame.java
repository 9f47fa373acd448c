package org.trainyard.charts;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.trainyard.plots.Axis;

/** Title, axes and plot of a chart. The curves are drawn when they come into sight, and kept until they change. */
final class ChartFrame extends Canvas {

	private static final int GAP = 4;
	private static final String USUAL_LABEL = "0.0000";

	private final LineChart chart;
	private final Canvas plot;
	private String title = "";
	private int labels;

	/** Of the monitor, in percent. Asking for it costs milliseconds. */
	private int zoom = getMonitor().getZoom();

	private ChartView view;
	private double[] xTicks;
	private double[] yTicks;
	private Image picture;

	ChartFrame(LineChart chart) {
		super(chart, SWT.DOUBLE_BUFFERED);
		this.chart = chart;
		plot = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		plot.addListener(SWT.Paint, e -> paintPlot(e.gc));
		plot.addListener(SWT.Resize, e -> chart.curvesChanged());
		addListener(SWT.Paint, e -> paintAxes(e.gc));
		addListener(SWT.Resize, e -> layOut());
		addListener(SWT.ZoomChanged, e -> zoom = getMonitor().getZoom());
		addListener(SWT.Dispose, e -> forget());
		measured(gc -> labels = gc.textExtent(USUAL_LABEL).x);
	}

	Canvas plot() {
		return plot;
	}

	String title() {
		return title;
	}

	void setTitle(String newTitle) {
		title = newTitle;
		layOut();
		redraw();
	}

	/** Draws anew what is shown now. */
	void update(boolean axes) {
		forget();
		plot.redraw();
		if (axes) {
			redraw();
		}
	}

	private void forget() {
		view = null;
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	void layOut() {
		Rectangle area = getClientArea();
		measured(gc -> {
			int line = gc.getFontMetrics().getHeight();
			int left = labels + 2 * GAP + (chart.valueTitle().isEmpty() ? 0 : line + GAP);
			int top = title.isEmpty() ? 2 * GAP : line + 2 * GAP;
			int bottom = line + 2 * GAP + (chart.positionTitle().isEmpty() ? 0 : line);
			plot.setBounds(left, top, Math.max(1, area.width - left - 3 * GAP),
					Math.max(1, area.height - top - bottom));
		});
	}

	private void measured(java.util.function.Consumer<GC> use) {
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			use.accept(gc);
		} finally {
			gc.dispose();
		}
	}

	/** The view for which ticks are known; computed when it is needed. */
	private ChartView view(GC gc) {
		if (view == null) {
			view = chart.view();
			Point size = plot.getSize();
			int line = gc.getFontMetrics().getHeight();
			yTicks = view.y().ticks(Math.max(2, size.y / (2 * line)));
			xTicks = view.x().ticksFor(size.x, label -> gc.textExtent(label).x + line);
			int needed = 0;
			for (double tick : yTicks) {
				needed = Math.max(needed, gc.textExtent(view.y().text(tick)).x);
			}
			if (needed > labels) {
				labels = needed;
				getDisplay().asyncExec(() -> {
					if (!isDisposed()) {
						layOut();
						redraw();
					}
				});
			}
		}
		return view;
	}

	private void paintPlot(GC gc) {
		gc.setFont(getFont());
		ChartView now = view(gc);
		Point size = plot.getSize();
		if (picture == null) {
			picture = CurvePainter.image(chart, now, xTicks, yTicks, size, zoom);
		}
		if (zoom != 100) {
			gc.drawImage(picture, 0, 0);
			return;
		}
		// drawImage copies all pixels to and fro before it draws them.
		Pattern pattern = new Pattern(getDisplay(), picture);
		gc.setBackgroundPattern(pattern);
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setBackgroundPattern(null);
		pattern.dispose();
	}

	private void paintAxes(GC gc) {
		ChartColors colors = chart.colors();
		Rectangle area = getClientArea();
		gc.setBackground(colors.background());
		gc.fillRectangle(area);
		gc.setFont(getFont());
		ChartView now = view(gc);
		Rectangle at = plot.getBounds();
		int line = gc.getFontMetrics().getHeight();
		gc.setForeground(colors.faint());
		drawValues(gc, now.y(), at);
		drawPositions(gc, now.x(), at);
		gc.drawLine(at.x - 1, at.y, at.x - 1, at.y + at.height);
		gc.drawLine(at.x - 1, at.y + at.height, at.x + at.width, at.y + at.height);
		centre(gc, fit(gc, chart.positionTitle(), area.width), at.x + at.width / 2, at.y + at.height + line + GAP);
		drawValueTitle(gc, at);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		gc.setForeground(colors.text());
		String name = fit(gc, title, area.width);
		int half = gc.textExtent(name).x / 2;
		centre(gc, name, Math.min(at.x + at.width / 2, area.width - half), GAP);
	}

	/** From below; without those that a low chart has no room for. */
	private void drawValues(GC gc, Axis axis, Rectangle at) {
		int free = Integer.MAX_VALUE;
		for (double tick : yTicks) {
			Point extent = gc.textExtent(axis.text(tick));
			int top = at.y + (int) Math.round((1 - axis.place(tick)) * at.height) - extent.y / 2;
			if (top + extent.y <= free) {
				gc.drawText(axis.text(tick), at.x - GAP - extent.x, top, true);
				free = top;
			}
		}
	}

	private void drawPositions(GC gc, Axis axis, Rectangle at) {
		for (double tick : xTicks) {
			int x = at.x + (int) Math.round(axis.place(tick) * at.width);
			String text = axis.text(tick);
			int width = gc.textExtent(text).x;
			gc.drawText(text, Math.min(x - width / 2, getClientArea().width - width), at.y + at.height + GAP, true);
		}
	}

	private void drawValueTitle(GC gc, Rectangle at) {
		if (chart.valueTitle().isEmpty()) {
			return;
		}
		String text = fit(gc, chart.valueTitle(), getClientArea().height);
		int half = gc.textExtent(text).x / 2;
		Transform turn = new Transform(getDisplay());
		turn.translate(GAP, Math.clamp(at.y + at.height / 2, half, Math.max(half, getClientArea().height - half)));
		turn.rotate(-90);
		gc.setTransform(turn);
		centre(gc, text, 0, 0);
		gc.setTransform(null);
		turn.dispose();
	}

	/** A text cut so that it has room. */
	private static String fit(GC gc, String text, int room) {
		String cut = text;
		for (int end = text.length(); gc.textExtent(cut).x > room && end > 0; end--) {
			cut = text.substring(0, end - 1).stripTrailing() + '…';
		}
		return cut;
	}

	private static void centre(GC gc, String text, int x, int y) {
		gc.drawText(text, x - gc.textExtent(text).x / 2, y, true);
	}
}

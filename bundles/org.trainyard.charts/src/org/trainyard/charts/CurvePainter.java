package org.trainyard.charts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.trainyard.plots.Axis;
import org.trainyard.plots.CurveRaster;
import org.trainyard.plots.CurveSurface;
import org.trainyard.plots.Decimation.Segment;
import org.trainyard.plots.DrawnCurve;
import org.trainyard.plots.Envelope;
import org.trainyard.plots.Ink;
import org.trainyard.plots.Palette;

/** Draws the curves of a chart and the lines behind them. */
final class CurvePainter {

	/** Up to this many values in sight, each is marked, for a line through few points hides where they are. */
	private static final int MARKED = 40;

	private static final double LINE = 1.6;
	private static final double EMPHASIZED_LINE = 2.6;
	private static final double FADED = 0.25;
	private static final double DOT = 2.6;
	private static final int MARK = 5;

	/** Marks of values out of sight are no closer than this. */
	private static final int MARK_DISTANCE = 7;

	/** Curves of so few points in all are drawn by the desktop; those of more it draws far too slowly. */
	private static final int FEW = 400;

	/** As GTK keeps an image itself, so that none of it must be computed: blue, green, red, nothing. */
	private static final PaletteData BYTES = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);

	private final ChartView view;
	private final ChartColors colors;
	private final boolean print;
	private final Set<String> emphasized;
	private final double scale;
	private final CurveSurface surface;

	/**
	 * Prepares to draw.
	 *
	 * @param scale pixels of the surface for each pixel of the chart, on screens that are finer
	 * @param print whether strokes differ from curve to curve
	 * @param emphasized the curves that stand out
	 */
	private CurvePainter(ChartView view, ChartColors colors, boolean print, Set<String> emphasized,
			CurveSurface surface, double scale) {
		this.view = view;
		this.colors = colors;
		this.print = print;
		this.emphasized = view.curves().stream().map(curve -> curve.series().id()).filter(emphasized::contains)
				.collect(Collectors.toSet());
		this.scale = scale;
		this.surface = surface;
	}

	/** A picture of this size, in pixels of the chart. */
	static Image image(LineChart chart, ChartView view, double[] xTicks, double[] yTicks, Point size) {
		return view.points() > FEW ? raster(chart, view, xTicks, yTicks, size)
				: drawn(chart, view, xTicks, yTicks, size);
	}

	private static Image raster(LineChart chart, ChartView view, double[] xTicks, double[] yTicks, Point size) {
		ChartColors colors = chart.colors();
		boolean print = chart.isForPrint();
		Set<String> emphasized = chart.emphasized();
		ImageDataProvider provider = zoom -> {
			double scale = zoom / 100.0;
			CurveRaster raster = new CurveRaster((int) Math.round(size.x * scale), (int) Math.round(size.y * scale),
					ChartColors.rgb(colors.background()));
			new CurvePainter(view, colors, print, emphasized, raster, scale).draw(xTicks, yTicks);
			return imageData(raster);
		};
		int zoom = chart.getMonitor().getZoom();
		// An image by zooms is converted twice.
		return zoom == 100 ? new Image(chart.getDisplay(), provider.getImageData(100))
				: new Image(chart.getDisplay(), provider);
	}

	static ImageData imageData(CurveRaster raster) {
		return new ImageData(raster.width(), raster.height(), 32, BYTES, 4, raster.bytes());
	}

	private static Image drawn(LineChart chart, ChartView view, double[] xTicks, double[] yTicks, Point size) {
		Image image = new Image(chart.getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		try (GcCurveSurface surface = new GcCurveSurface(gc, size.x, size.y)) {
			gc.setBackground(chart.colors().background());
			gc.fillRectangle(0, 0, size.x, size.y);
			new CurvePainter(view, chart.colors(), chart.isForPrint(), chart.emphasized(), surface, 1)
					.draw(xTicks, yTicks);
			return image;
		} finally {
			gc.dispose();
		}
	}

	/** Draws the last curve first, so that the first one lies in front, and behind all lines what is faint or fades. */
	private void draw(double[] xTicks, double[] yTicks) {
		drawGrid(xTicks, yTicks);
		List<DrawnCurve> curves = view.curves().reversed().stream()
				.sorted(Comparator.comparing(this::fades, Comparator.reverseOrder())).toList();
		curves.forEach(this::drawBand);
		curves.forEach(this::drawMeasured);
		curves.forEach(this::drawLine);
		curves.forEach(this::markHidden);
	}

	private void drawGrid(double[] xTicks, double[] yTicks) {
		for (double tick : xTicks) {
			double at = Math.floor(x(tick)) + 0.5;
			surface.line(new double[] { at, at }, new double[] { 0, surface.height() }, scale,
					CurveSurface.SOLID);
		}
		for (double tick : yTicks) {
			double at = Math.floor(y(tick)) + 0.5;
			surface.line(new double[] { 0, surface.width() }, new double[] { at, at }, scale, CurveSurface.SOLID);
		}
		surface.paint(ChartColors.rgb(colors.grid()), 1);
	}

	private void drawBand(DrawnCurve curve) {
		for (Envelope.Strip strip : curve.band()) {
			surface.band(map(strip.x(), this::x), map(strip.low(), this::y), map(strip.high(), this::y));
		}
		// Ten bands over each other would hide what lies behind them.
		long bands = view.curves().stream().filter(each -> !each.band().isEmpty()).count();
		surface.paint(rgb(curve), presence(curve) * Math.max(0.12, 0.3 / Math.sqrt(bands)));
	}

	private void drawMeasured(DrawnCurve curve) {
		for (Segment segment : curve.measured()) {
			surface.line(map(segment.x(), this::x), map(segment.y(), this::y), scale, CurveSurface.SOLID);
		}
		surface.paint(rgb(curve), (colors.dark() ? 0.38 : 0.32) * presence(curve));
	}

	private void drawLine(DrawnCurve curve) {
		Ink ink = curve.series().ink();
		float[] dashes = Palette.dashes(print ? ink.printStroke() : ink.stroke());
		for (int i = 0; i < dashes.length; i++) {
			dashes[i] *= (float) (1.4 * LINE * scale);
		}
		boolean few = curve.points() <= MARKED;
		double width = emphasized.isEmpty() || fades(curve) ? LINE : EMPHASIZED_LINE;
		for (Segment segment : curve.line()) {
			double[] x = map(segment.x(), this::x);
			double[] y = map(segment.y(), this::y);
			surface.line(x, y, width * scale, dashes);
			for (int i = 0; i < x.length && (few || x.length == 1); i++) {
				surface.dot(x[i], y[i], DOT * scale);
			}
		}
		surface.paint(rgb(curve), presence(curve));
	}

	/** A triangle at the edge where values lie above or below what is shown. */
	private void markHidden(DrawnCurve curve) {
		double[] last = { -MARK_DISTANCE * scale, -MARK_DISTANCE * scale };
		for (Segment segment : curve.measured().isEmpty() ? curve.line() : curve.measured()) {
			for (int i = 0; i < segment.x().length; i++) {
				mark(x(segment.x()[i]), segment.y()[i], last);
			}
		}
		for (Envelope.Strip strip : curve.band()) {
			for (int i = 0; i < strip.x().length; i++) {
				mark(x(strip.x()[i]), strip.high()[i], last);
				mark(x(strip.x()[i]), strip.low()[i], last);
			}
		}
		surface.paint(rgb(curve), 1);
	}

	private void mark(double at, double value, double[] last) {
		boolean above = value > view.y().range().upper();
		if (!above && value >= view.y().range().lower() || at < 0 || at > surface.width()) {
			return;
		}
		int edge = above ? 0 : 1;
		if (Math.abs(at - last[edge]) < MARK_DISTANCE * scale) {
			return;
		}
		last[edge] = at;
		double size = MARK * scale;
		double tip = above ? 0 : surface.height();
		for (double half = 0; half < size; half += 0.5) {
			double y = above ? tip + half : tip - half;
			surface.line(new double[] { at - half * 0.7, at + half * 0.7 }, new double[] { y, y }, 1,
					CurveSurface.SOLID);
		}
	}

	/** Whether others stand out, and this curve does not. */
	private boolean fades(DrawnCurve curve) {
		return !emphasized.isEmpty() && !emphasized.contains(curve.series().id());
	}

	private double presence(DrawnCurve curve) {
		return fades(curve) ? FADED : 1;
	}

	private int rgb(DrawnCurve curve) {
		return curve.series().ink().rgb(colors.dark());
	}

	private double x(double position) {
		return place(view.x(), position) * surface.width();
	}

	private double y(double value) {
		return (1 - place(view.y(), value)) * surface.height();
	}

	/** What is far out of sight is drawn nearer, so that no stroke is longer than can be counted. */
	private static double place(Axis axis, double value) {
		return Math.clamp(axis.place(value), -1000, 1000);
	}

	private static double[] map(double[] values, DoubleUnaryOperator place) {
		return Arrays.stream(values).map(place).toArray();
	}
}

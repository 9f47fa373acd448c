package org.trainyard.charts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
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

	private final ChartView view;
	private final ChartColors colors;
	private final boolean print;
	private final Set<String> emphasized;
	private final double scale;
	private final CurveSurface surface;
	private final Places x;
	private final Places y;

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
		x = new Places(view.x(), 0, surface.width());
		y = new Places(view.y(), surface.height(), 0);
	}

	/**
	 * A picture of this size, in pixels of the chart.
	 *
	 * @param zoom of the monitor, in percent
	 */
	static Image image(LineChart chart, ChartView view, double[] xTicks, double[] yTicks, Point size, int zoom) {
		return view.points() > FEW ? raster(chart, view, xTicks, yTicks, size, zoom)
				: drawn(chart, view, xTicks, yTicks, size);
	}

	private static Image raster(LineChart chart, ChartView view, double[] xTicks, double[] yTicks, Point size,
			int zoom) {
		ChartColors colors = chart.colors();
		boolean print = chart.isForPrint();
		Set<String> emphasized = chart.emphasized();
		ImageDataProvider provider = percent -> {
			double scale = percent / 100.0;
			CurveRaster raster = new CurveRaster((int) Math.round(size.x * scale), (int) Math.round(size.y * scale),
					ChartColors.rgb(colors.background()));
			new CurvePainter(view, colors, print, emphasized, raster, scale).draw(xTicks, yTicks);
			return imageData(raster);
		};
		// An image by zooms is converted twice.
		return zoom == 100 ? new Image(chart.getDisplay(), provider.getImageData(100))
				: new Image(chart.getDisplay(), provider);
	}

	static ImageData imageData(CurveRaster raster) {
		return new ImageData(raster.width(), raster.height(), 32, PixelImages.BYTES, 4, raster.bytes());
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
			surface.band(x.of(strip.x()), y.of(strip.low()), y.of(strip.high()));
		}
		// Ten bands over each other would hide what lies behind them.
		long bands = view.curves().stream().filter(each -> !each.band().isEmpty()).count();
		surface.paint(rgb(curve), presence(curve) * Math.max(0.12, 0.3 / Math.sqrt(bands)));
	}

	private void drawMeasured(DrawnCurve curve) {
		for (Segment segment : curve.measured()) {
			surface.line(x.of(segment.x()), y.of(segment.y()), scale, CurveSurface.SOLID);
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
			double[] x = this.x.of(segment.x());
			double[] y = this.y.of(segment.y());
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
		return x.of(position);
	}

	private double y(double value) {
		return y.of(value);
	}

	/** Where the values of an axis lie in pixels. */
	private record Places(Axis axis, double from, double to) {

		/** What is far out of sight lies nearer, so that no stroke is longer than can be counted. */
		private static final double FAR = 1000;

		double of(double value) {
			return from + (to - from) * Math.clamp(axis.place(value), -FAR, FAR);
		}

		double[] of(double[] values) {
			double[] places = new double[values.length];
			if (axis.logarithmic()) {
				Arrays.setAll(places, i -> of(values[i]));
				return places;
			}
			double lower = axis.range().lower();
			double factor = (to - from) / (axis.range().upper() - lower);
			double far = FAR * Math.abs(to - from);
			for (int i = 0; i < places.length; i++) {
				places[i] = from + Math.clamp((values[i] - lower) * factor, -far, far);
			}
			return places;
		}
	}
}

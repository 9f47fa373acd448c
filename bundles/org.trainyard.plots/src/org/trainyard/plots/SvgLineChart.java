package org.trainyard.plots;

import java.text.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

import org.trainyard.plots.Decimation.Segment;

/**
 * Curves over a common axis as an SVG picture on a light ground, as {@link PlottedSeries} says and with no more points than
 * can be seen at its width. Needs no display.
 */
public final class SvgLineChart {

	/** How wide and high a picture is in pixels, and what it shows. */
	public static final class Options {

		private final int width;
		private final int height;
		private boolean logX;
		private boolean logY;
		private double smoothing;
		private boolean print;
		private boolean legend = true;
		private AxisRange positions;
		private AxisRange values;
		private Axis.Kind xKind = Axis.Kind.NUMBER;
		private Format xFormat = TickFormat.axis();

		private Options(int width, int height) {
			this.width = width;
			this.height = height;
		}

		/** Linear axes over all that there is, with a legend. */
		public static Options of(int width, int height) {
			return new Options(width, height);
		}

		/** Logarithmic axes, where what is not positive is a gap. */
		public Options logarithmic(boolean x, boolean y) {
			logX = x;
			logY = y;
			return this;
		}

		/** Smooths the curves by a factor from 0 to below 1; as measured they stay faintly behind. */
		public Options smoothing(double factor) {
			smoothing = factor;
			return this;
		}

		/** Strokes that differ from curve to curve also where colours do. */
		public Options print(boolean strokes) {
			print = strokes;
			return this;
		}

		/** Whether the curves are named below. */
		public Options legend(boolean shown) {
			legend = shown;
			return this;
		}

		/** The part to show; null stands for what fits the curves. */
		public Options window(AxisRange x, AxisRange y) {
			positions = x;
			values = y;
			return this;
		}

		/** What the positions are, which decides where their ticks are and how they are written. */
		public Options positions(Axis.Kind kind, Format format) {
			xKind = kind;
			xFormat = format;
			return this;
		}
	}

	private static final String FONT = "Helvetica, Arial, 'Noto Sans', 'Noto Sans CJK JP', sans-serif";
	private static final int TITLE = 14;
	private static final int TEXT = 12;
	private static final int TICK = 11;
	private static final int GAP = 6;
	private static final double LINE = 1.6;
	private static final int MARKED = 40;
	private static final String DARK = "#222222";
	private static final String FAINT = "#555555";
	private static final String GRID = "#e4e4e4";

	private final String title;
	private final String xTitle;
	private final String yTitle;
	private final List<PlottedSeries> series;
	private final Options options;
	private final List<DrawnCurve> curves = new ArrayList<>();
	private final Svg svg = new Svg();
	private Axis x;
	private Axis y;
	private int left;
	private int top;
	private int plotWidth;
	private int plotHeight;

	private SvgLineChart(String title, String xTitle, String yTitle, List<PlottedSeries> series, Options options) {
		this.title = Objects.requireNonNullElse(title, "");
		this.xTitle = Objects.requireNonNullElse(xTitle, "");
		this.yTitle = Objects.requireNonNullElse(yTitle, "");
		this.series = List.copyOf(series);
		this.options = options;
	}

	/**
	 * Prepares a picture.
	 *
	 * @param title above the curves; empty for none
	 * @param xTitle what the positions are, with their unit; empty for none
	 * @param yTitle what the values are, with their unit; empty for none
	 * @param series the first one is drawn in front
	 */
	public static SvgLineChart of(String title, String xTitle, String yTitle, List<PlottedSeries> series,
			Options options) {
		return new SvgLineChart(title, xTitle, yTitle, series, options);
	}

	/** The picture as an SVG element, which is a file of its own and may also stand in an HTML page. */
	public String svg() {
		SvgLegend legend = SvgLegend.of(options.legend ? series : List.of(), options.width, options.print);
		int width = options.width;
		layOut(legend.height());
		svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", width, "height", options.height, "viewBox",
				"0 0 " + width + ' ' + options.height, "font-family", FONT, "font-size", TEXT);
		svg.empty("rect", "width", width, "height", options.height, "fill", "#ffffff");
		if (!title.isEmpty()) {
			svg.text(title, "x", left + plotWidth / 2.0, "y", GAP + TITLE, "text-anchor", "middle", "font-size", TITLE,
					"font-weight", "bold", "fill", DARK);
		}
		drawAxes();
		svg.open("svg", "x", left, "y", top, "width", plotWidth, "height", plotHeight, "overflow", "hidden");
		curves.reversed().forEach(this::drawBand);
		curves.reversed().forEach(this::drawMeasured);
		curves.reversed().forEach(this::drawLine);
		svg.close("svg");
		legend.draw(svg, options.height - GAP - legend.height());
		return svg.close("svg").toString();
	}

	/** Places the plot; the labels at the left decide how wide it is, and that how many points are left of a curve. */
	private void layOut(int legendHeight) {
		top = title.isEmpty() ? 2 * GAP : TITLE + 3 * GAP;
		int below = TICK + 2 * GAP + (xTitle.isEmpty() ? 0 : TEXT + GAP) + legendHeight + GAP;
		plotHeight = Math.max(1, options.height - top - below);
		AxisRange window = options.positions != null ? options.positions : DrawnCurve.positions(series, options.logX);
		PixelColumns columns = new PixelColumns(window, options.width, options.logX);
		series.forEach(s -> curves.add(DrawnCurve.of(s, options.smoothing, columns, options.logY)));
		AxisRange values = options.values != null ? options.values
				: ValueRange.of(curves, options.logY, false);
		y = new Axis(values, options.logY, Axis.Kind.NUMBER, TickFormat.axis());
		x = new Axis(window, options.logX, options.xKind, options.xFormat);
		double labels = DoubleStream.of(yTicks()).map(tick -> TextWidth.of(y.text(tick), TICK)).max().orElse(0);
		left = (int) Math.ceil(labels) + 2 * GAP + (yTitle.isEmpty() ? 0 : TEXT + GAP);
		plotWidth = Math.max(1, options.width - left - 3 * GAP);
	}

	private double[] yTicks() {
		return y.ticks(Math.max(2, plotHeight / (3 * TICK)));
	}

	private void drawAxes() {
		for (double tick : yTicks()) {
			double at = top + plotHeight * (1 - y.place(tick));
			svg.empty("line", "x1", left, "y1", at, "x2", left + plotWidth, "y2", at, "stroke", GRID);
			svg.text(y.text(tick), "x", left - GAP, "y", at + TICK * 0.35, "text-anchor", "end", "font-size", TICK,
					"fill", FAINT);
		}
		int bottom = top + plotHeight;
		for (double tick : x.ticksFor(plotWidth, label -> TextWidth.of(label, TICK) + 2.0 * TICK)) {
			double at = left + plotWidth * x.place(tick);
			svg.empty("line", "x1", at, "y1", top, "x2", at, "y2", bottom, "stroke", GRID);
			svg.text(x.text(tick), "x", at, "y", bottom + GAP + TICK, "text-anchor", "middle", "font-size", TICK,
					"fill", FAINT);
		}
		svg.empty("path", "d", "M" + left + ' ' + top + "V" + bottom + "H" + (left + plotWidth), "fill", "none",
				"stroke", FAINT);
		if (!xTitle.isEmpty()) {
			svg.text(xTitle, "x", left + plotWidth / 2.0, "y", bottom + 2 * GAP + TICK + TEXT, "text-anchor", "middle",
					"fill", FAINT);
		}
		if (!yTitle.isEmpty()) {
			double middle = top + plotHeight / 2.0;
			svg.text(yTitle, "x", (double) TEXT, "y", middle, "text-anchor", "middle", "fill", FAINT, "transform",
					"rotate(-90 " + TEXT + ' ' + Svg.number(middle) + ")");
		}
	}

	private void drawBand(DrawnCurve curve) {
		for (Envelope.Strip strip : curve.band()) {
			StringBuilder path = new StringBuilder();
			int last = strip.x().length - 1;
			for (int i = 0; i <= last; i++) {
				point(path, i == 0 ? 'M' : 'L', strip.x()[i], strip.high()[i]);
			}
			for (int i = last; i >= 0; i--) {
				point(path, 'L', strip.x()[i], strip.low()[i]);
			}
			String color = color(curve);
			svg.empty("path", "d", path.append('Z'), "fill", color, "fill-opacity", "0.2", "stroke", color,
					"stroke-opacity", "0.2", "stroke-width", "0.8");
		}
	}

	private void drawMeasured(DrawnCurve curve) {
		for (Segment segment : curve.measured()) {
			svg.empty("path", "d", path(segment), "fill", "none", "stroke", color(curve), "stroke-opacity", "0.3",
					"stroke-width", "1");
		}
	}

	private void drawLine(DrawnCurve curve) {
		boolean few = curve.points() <= MARKED;
		svg.open("g", "fill", "none", "stroke", color(curve), "stroke-width", LINE, "stroke-linejoin", "round",
				"stroke-dasharray", SvgLegend.dashes(curve.series().ink(), options.print, LINE));
		for (Segment segment : curve.line()) {
			if (segment.x().length > 1) {
				svg.empty("path", "d", path(segment));
			}
			for (int i = 0; i < segment.x().length && (few || segment.x().length == 1); i++) {
				svg.empty("circle", "cx", pixelX(segment.x()[i]), "cy", pixelY(segment.y()[i]), "r", 2.4, "stroke",
						"none", "fill", color(curve));
			}
		}
		svg.close("g");
	}

	private String path(Segment segment) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < segment.x().length; i++) {
			point(path, i == 0 ? 'M' : 'L', segment.x()[i], segment.y()[i]);
		}
		return path.toString();
	}

	private void point(StringBuilder path, char command, double position, double value) {
		path.append(command).append(Svg.number(pixelX(position))).append(' ').append(Svg.number(pixelY(value)));
	}

	/** Points out of sight are drawn at most as far away as programs that show SVG can count. */
	private double pixelX(double position) {
		return Math.clamp(x.place(position), -10, 11) * plotWidth;
	}

	private double pixelY(double value) {
		return (1 - Math.clamp(y.place(value), -10, 11)) * plotHeight;
	}

	private static String color(DrawnCurve curve) {
		return Svg.color(curve.series().ink().rgb(false));
	}
}

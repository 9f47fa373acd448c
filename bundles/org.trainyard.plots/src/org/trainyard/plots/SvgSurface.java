package org.trainyard.plots;

import java.util.function.ToDoubleFunction;

/** Paints a picture as SVG, with texts as texts. */
public final class SvgSurface implements Surface {

	private static final String FONTS = "'DejaVu Sans', 'Noto Sans', 'Noto Sans CJK JP', sans-serif";
	private static final String NONE = "none";

	private final Svg body = new Svg();
	private final double fontSize;
	private final ToDoubleFunction<String> measure;

	/** Letters of a size in pixels, whose widths are estimated. */
	public SvgSurface(double fontSize) {
		this(fontSize, text -> TextWidth.of(text, fontSize));
	}

	/** Letters of a size in pixels, and how wide a text is. */
	public SvgSurface(double fontSize, ToDoubleFunction<String> measure) {
		this.fontSize = fontSize;
		this.measure = measure;
	}

	/**
	 * The whole file with what was painted so far.
	 *
	 * @param title what readers who do not see it are told
	 */
	public String file(double width, double height, int background, String title) {
		String size = Svg.number(width) + ' ' + Svg.number(height);
		Svg file = new Svg().open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", width, "height", height,
				"viewBox", "0 0 " + size, "font-family", FONTS, "font-size", fontSize, "role", "img");
		Svg ground = new Svg().empty("rect", "width", width, "height", height, "fill", Svg.color(background));
		return file + "<title>" + Svg.escape(title) + "</title>\n" + ground + body + "</svg>\n";
	}

	@Override
	public double width(String text) {
		return measure.applyAsDouble(text);
	}

	@Override
	public double lineHeight() {
		return fontSize * 1.35;
	}

	@Override
	public void fill(double x, double y, double width, double height, int rgb, double opacity) {
		body.empty("rect", "x", x, "y", y, "width", width, "height", height, "fill", Svg.color(rgb), "fill-opacity",
				opacity);
	}

	@Override
	public void frame(double x, double y, double width, double height, int rgb) {
		body.empty("rect", "x", x, "y", y, "width", width, "height", height, "fill", NONE, "stroke", Svg.color(rgb));
	}

	@Override
	public void line(double[] x, double[] y, int rgb, double width, double opacity) {
		StringBuilder points = new StringBuilder();
		for (int i = 0; i < x.length; i++) {
			points.append(i == 0 ? "" : " ").append(Svg.number(x[i])).append(',').append(Svg.number(y[i]));
		}
		body.empty("polyline", "points", points, "fill", NONE, "stroke", Svg.color(rgb), "stroke-width", width,
				"stroke-opacity", opacity);
	}

	@Override
	public void dot(double x, double y, double radius, int rgb, double opacity) {
		body.empty("circle", "cx", x, "cy", y, "r", radius, "fill", Svg.color(rgb), "fill-opacity", opacity);
	}

	@Override
	public void text(String text, double x, double middle, Align align, int rgb, boolean bold) {
		String anchor = switch (align) {
		case START -> "start";
		case MIDDLE -> "middle";
		case END -> "end";
		};
		// The middle of letters lies about a third of their size above the line that they stand on.
		body.text(text, "x", x, "y", middle + fontSize * 0.36, "text-anchor", anchor, "font-weight",
				bold ? "bold" : "normal", "fill", Svg.color(rgb));
	}
}

package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Paints a picture as SVG, with texts as texts; what is made of pixels is computed when the file is asked for. */
public final class SvgSurface implements Surface {

	private static final String FONTS = "'DejaVu Sans', 'Noto Sans', 'Noto Sans CJK JP', sans-serif";
	private static final String NONE = "none";

	/** Pixels of a picture within a picture for each of its own, at most: it may be looked at closely, and printed. */
	private static final int FINER = 2;

	private final List<Supplier<String>> before = new ArrayList<>();
	private Svg body = new Svg();
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
		StringBuilder whole = new StringBuilder().append(file).append("<title>").append(Svg.escape(title))
				.append("</title>\n").append(ground);
		before.forEach(part -> whole.append(part.get()));
		return whole.append(body).append("</svg>\n").toString();
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
		// The middle of letters lies about a third of their size above the line that they stand on.
		body.text(text, "x", x, "y", middle + fontSize * 0.36, "text-anchor", anchor(align), "font-weight",
				weight(bold), "fill", Svg.color(rgb));
	}

	@Override
	public void turned(String text, double middle, double y, Align align, int rgb, boolean bold) {
		double x = middle + fontSize * 0.36;
		body.text(text, "x", x, "y", y, "text-anchor", anchor(align), "font-weight", weight(bold), "fill",
				Svg.color(rgb), "transform", "rotate(-90 " + Svg.number(x) + ' ' + Svg.number(y) + ')');
	}

	private static String anchor(Align align) {
		return switch (align) {
		case START -> "start";
		case MIDDLE -> "middle";
		case END -> "end";
		};
	}

	private static String weight(boolean bold) {
		return bold ? "bold" : "normal";
	}

	@Override
	public void pixels(double x, double y, double width, double height, Pixels pixels) {
		before.add(body::toString);
		before.add(() -> {
			int columns = Math.clamp((long) (FINER * width), 1, Math.max(1, pixels.columns()));
			int rows = Math.clamp((long) (FINER * height), 1, Math.max(1, pixels.rows()));
			byte[] png = Png.of(pixels.rgb(columns, rows), columns, rows);
			return new Svg().empty("image", "x", x, "y", y, "width", width, "height", height, "preserveAspectRatio",
					NONE, "image-rendering", "pixelated", "href",
					"data:image/png;base64," + Base64.getEncoder().encodeToString(png)).toString();
		});
		body = new Svg();
	}
}

package org.trainyard.model.editor.diagram.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a picture as SVG, with texts as texts. */
public final class SvgPen implements Pen {

	private static final String FONTS = "'DejaVu Sans', 'Noto Sans', 'Noto Sans CJK JP', sans-serif"; //$NON-NLS-1$

	private final StringBuilder body = new StringBuilder();

	private SvgPen() {
	}

	/**
	 * A whole file.
	 *
	 * @param title what readers who do not see it are told
	 */
	public static String write(Picture picture, Colors colors, String title) {
		SvgPen pen = new SvgPen();
		Painter.draw(picture, pen, colors, Marks.NONE);
		String size = "width=\"" + number(picture.width()) + "\" height=\"" + number(picture.height()) + '"'; //$NON-NLS-1$ //$NON-NLS-2$
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<svg xmlns="http://www.w3.org/2000/svg" %s viewBox="0 0 %s %s" font-family="%s" role="img">
				<title>%s</title>
				<rect %s fill="%s"/>
				%s</svg>
				""".formatted(size, number(picture.width()), number(picture.height()), FONTS, escaped(title), size,
				color(colors.background()), pen.body); //$NON-NLS-1$
	}

	@Override
	public void fill(Area area, double radius, int color) {
		rectangle(area, radius, "fill=\"" + color(color) + '"'); //$NON-NLS-1$
	}

	@Override
	public void outline(Area area, double radius, int color, double width, boolean dashed) {
		rectangle(area, radius, stroke(color, width, dashed));
	}

	private void rectangle(Area area, double radius, String paint) {
		String corner = radius == 0 ? "" : " rx=\"" + number(radius) + '"'; //$NON-NLS-1$ //$NON-NLS-2$
		element("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s %s/>", number(area.x()), number(area.y()), //$NON-NLS-1$
				number(area.width()), number(area.height()), corner, paint);
	}

	@Override
	public void line(List<Point> points, int color, double width, boolean dashed) {
		StringBuilder path = new StringBuilder("M").append(pair(points.getFirst())); //$NON-NLS-1$
		for (int i = 1; i < points.size() - 1; i++) {
			Point bend = points.get(i);
			path.append('L').append(pair(Pen.towards(bend, points.get(i - 1), BEND))).append('Q').append(pair(bend))
					.append(' ').append(pair(Pen.towards(bend, points.get(i + 1), BEND)));
		}
		path.append('L').append(pair(points.getLast()));
		element("<path d=\"%s\" %s/>", path.toString(), stroke(color, width, dashed)); //$NON-NLS-1$
	}

	@Override
	public void polygon(List<Point> points, int color) {
		element("<polygon points=\"%s\" fill=\"%s\"/>", //$NON-NLS-1$
				points.stream().map(SvgPen::pair).collect(Collectors.joining(" ")), color(color)); //$NON-NLS-1$
	}

	@Override
	public void text(String text, double x, double middle, Type type, int color, Align align) {
		if (text.isEmpty()) {
			return;
		}
		String anchor = switch (align) {
		case LEFT -> ""; //$NON-NLS-1$
		case CENTER -> " text-anchor=\"middle\""; //$NON-NLS-1$
		case RIGHT -> " text-anchor=\"end\""; //$NON-NLS-1$
		};
		// The middle of letters lies about a third of their size above the line that they stand on.
		element("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s fill=\"%s\">%s</text>", number(x), //$NON-NLS-1$
				number(middle + type.size() * 0.36), number(type.size()),
				type.isBold() ? " font-weight=\"bold\"" : "", anchor, color(color), escaped(text)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void element(String pattern, String... values) {
		body.append(String.format(Locale.ROOT, pattern, (Object[]) values)).append('\n');
	}

	private static String stroke(int color, double width, boolean dashed) {
		return "fill=\"none\" stroke=\"" + color(color) + "\" stroke-width=\"" + number(width) + '"' //$NON-NLS-1$ //$NON-NLS-2$
				+ (dashed ? " stroke-dasharray=\"4 3\"" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String pair(Point point) {
		return number(point.x()) + ' ' + number(point.y());
	}

	private static String number(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	private static String color(int color) {
		return String.format(Locale.ROOT, "#%06x", color); //$NON-NLS-1$
	}

	/** Text as XML takes it; what XML has no place for, such as control characters, is left out. */
	private static String escaped(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "") //$NON-NLS-1$ //$NON-NLS-2$
				.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}

package org.trainyard.plots;

import java.util.Locale;

/** Writes an SVG 1.1 picture; texts stay texts. */
final class Svg {

	private final StringBuilder text = new StringBuilder();

	/** Begins an element with attributes given as names and values in turn; {@link #close} ends it. */
	Svg open(String name, Object... attributes) {
		return element(name, ">\n", attributes);
	}

	/** An element without content. */
	Svg empty(String name, Object... attributes) {
		return element(name, "/>\n", attributes);
	}

	/** A line of text. */
	Svg text(String content, Object... attributes) {
		element("text", ">", attributes);
		text.append(escape(content)).append("</text>\n");
		return this;
	}

	Svg close(String name) {
		text.append("</").append(name).append(">\n");
		return this;
	}

	/** A coordinate to a hundredth, for what is finer cannot be seen. */
	static String number(double value) {
		String written = String.format(Locale.ROOT, "%.2f", value);
		return written.endsWith(".00") ? written.substring(0, written.length() - 3) : written;
	}

	static String color(int rgb) {
		return String.format(Locale.ROOT, "#%06x", rgb & 0xFFFFFF);
	}

	/** What XML allows of a text; names of runs may hold anything. */
	static String escape(String content) {
		StringBuilder escaped = new StringBuilder();
		content.codePoints().filter(Svg::isAllowed).forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			default -> escaped.appendCodePoint(c);
			}
		});
		return escaped.toString();
	}

	private static boolean isAllowed(int c) {
		return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 || c == '\t';
	}

	private Svg element(String name, String end, Object... attributes) {
		text.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			Object value = attributes[i + 1];
			text.append(' ').append(attributes[i]).append("=\"")
					.append(value instanceof Double number ? number(number) : escape(value.toString())).append('"');
		}
		text.append(end);
		return this;
	}

	@Override
	public String toString() {
		return text.toString();
	}
}

package org.trainyard.runs.comparison;

/** Writes HTML that is well-formed XML too; every text is escaped. */
final class Html {

	private final StringBuilder text = new StringBuilder();

	/** Begins an element with attributes given as names and values in turn; {@link #close} ends it. */
	Html open(String name, String... attributes) {
		text.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			text.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
		}
		text.append('>');
		return this;
	}

	Html close(String name) {
		text.append("</").append(name).append(">\n");
		return this;
	}

	/** An element with nothing but text. */
	Html element(String name, String content, String... attributes) {
		return open(name, attributes).text(content).close(name);
	}

	Html text(String content) {
		text.append(escape(content));
		return this;
	}

	/** What is HTML already. */
	Html raw(String html) {
		text.append(html);
		return this;
	}

	/** What XML does not allow, such as control characters, becomes a visible stand-in. */
	static String escape(String content) {
		StringBuilder escaped = new StringBuilder(content.length() + 16);
		content.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			default -> escaped.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
			}
		});
		return escaped.toString();
	}

	private static boolean isAllowed(int c) {
		return c >= 0x20 && c < 0xD800 && !(c >= 0x7F && c < 0xA0) || c >= 0xE000 && c <= 0xFFFD
				|| c >= 0x10000 || c == '\t' || c == '\n' || c == '\r';
	}

	@Override
	public String toString() {
		return text.toString();
	}
}

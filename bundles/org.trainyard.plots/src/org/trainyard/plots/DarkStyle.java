package org.trainyard.plots;

/** How a page shows pictures of {@link SvgLineChart}, which are drawn on a light ground, on a dark one. */
public final class DarkStyle {

	/** Colours of a picture beside those of its curves, each with that on a dark ground. */
	private static final String[][] REPLACED = { { "#222222", "#dfe3e8" }, { "#555555", "#9aa4af" },
			{ "#e4e4e4", "#3a4048" }, { "#ffffff", "transparent" } };

	private DarkStyle() {
	}

	/** CSS rules, one a line; a rule counts more than the attribute that gives an element its colour. */
	public static String css() {
		StringBuilder rules = new StringBuilder();
		for (String[] colors : REPLACED) {
			add(rules, colors[0], colors[1]);
		}
		for (int i = 0; i < Palette.size(); i++) {
			add(rules, Svg.color(Palette.rgb(i, false)), Svg.color(Palette.rgb(i, true)));
		}
		return rules.toString();
	}

	private static void add(StringBuilder rules, String light, String dark) {
		for (String attribute : new String[] { "fill", "stroke" }) {
			rules.append("svg [").append(attribute).append("=\"").append(light).append("\"] { ").append(attribute)
					.append(": ").append(dark).append("; }\n");
		}
	}
}

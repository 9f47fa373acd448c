package org.trainyard.model.pytorch;

import java.math.BigDecimal;

/** Java values as a Python source says them. */
final class PythonText {

	/** Columns of a line, as Black keeps them. */
	private static final int COLUMNS = 88;

	private PythonText() {
	}

	/** A number as Python's {@code repr} writes it: {@code 0.1}, {@code 1e-05}. */
	static String number(double value) {
		double size = Math.abs(value);
		if (value == 0 || size >= 1e-4 && size < 1e16) {
			String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
			return plain.contains(".") ? plain : plain + ".0";
		}
		String[] parts = Double.toString(value).split("E");
		int exponent = Integer.parseInt(parts[1]);
		return "%se%s%02d".formatted(parts[0].replaceFirst("\\.0$", ""), exponent < 0 ? "-" : "+",
				Math.abs(exponent));
	}

	/** A text for the inside of a docstring, its lines broken where they are too long. */
	static String docstring(String text) {
		StringBuilder filled = new StringBuilder();
		for (String line : text.strip().replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"").lines().toList()) {
			int column = 0;
			for (String word : line.strip().split("\\s+")) {
				boolean fits = column + 1 + word.length() <= COLUMNS;
				if (column > 0) {
					filled.append(fits ? ' ' : '\n');
				}
				filled.append(word);
				column = (column > 0 && fits ? column + 1 : 0) + word.length();
			}
			filled.append('\n');
		}
		return filled.toString().strip();
	}
}

package org.trainyard.runs.ui.inside;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.List;

/** Writes a position on an axis of named things as the name of the thing there; between two of them as nothing. */
final class KeyFormat extends Format {

	private static final long serialVersionUID = 1;

	private final List<String> keys;

	KeyFormat(List<String> keys) {
		this.keys = List.copyOf(keys);
	}

	@Override
	public StringBuffer format(Object position, StringBuffer text, FieldPosition field) {
		double number = ((Number) position).doubleValue();
		int index = (int) Math.round(number);
		boolean whole = Math.abs(number - index) < 1e-6 && index >= 0 && index < keys.size();
		return whole ? text.append(keys.get(index)) : text;
	}

	@Override
	public Object parseObject(String source, ParsePosition position) {
		return null; // nobody writes a position
	}
}

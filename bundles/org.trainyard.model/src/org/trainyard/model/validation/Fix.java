package org.trainyard.model.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.trainyard.model.Settings;

/**
 * Changes that mend a {@link Problem}, to be made together and undone together.
 *
 * @param label   what happens, in the user's language, for example “Set Hidden size to 64”
 * @param changes path to value as text, to be made in this order with {@link Settings#setAll}
 */
public record Fix(String label, Map<String, String> changes) {

	public Fix {
		changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
	}

	/** One setting gets another value; the label says which. */
	static Fix set(String path, Object value) {
		return set(Map.of(path, value.toString()));
	}

	/** Two settings get other values together. */
	static Fix set(String first, Object firstValue, String second, Object secondValue) {
		Map<String, String> changes = new LinkedHashMap<>();
		changes.put(first, firstValue.toString());
		changes.put(second, secondValue.toString());
		return set(changes);
	}

	/** The settings get these values; the label names them all. */
	static Fix set(Map<String, String> changes) {
		List<String> parts = changes.entrySet().stream().map(change -> Messages.text("fix.part",
				Settings.label(change.getKey()), Settings.choiceLabel(change.getKey(), change.getValue()))).toList();
		return new Fix(Messages.text("fix.set", parts.stream().collect(Collectors.joining(Messages.text("fix.and")))),
				changes);
	}
}

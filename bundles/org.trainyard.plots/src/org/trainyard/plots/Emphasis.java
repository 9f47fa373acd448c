package org.trainyard.plots;

import java.util.Set;

/**
 * What of a picture is looked at now.
 *
 * @param pointed the identifier below the pointer or the keyboard's cursor, or null
 * @param selected identifiers that stand out; where there are any, the others fade
 */
public record Emphasis(String pointed, Set<String> selected) {

	/** Nothing stands out. */
	public static final Emphasis NONE = new Emphasis(null, Set.of());

	public Emphasis {
		selected = Set.copyOf(selected);
	}

	boolean fades(String id) {
		return !selected.isEmpty() && !selected.contains(id);
	}
}

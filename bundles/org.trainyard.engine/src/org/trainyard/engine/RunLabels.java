package org.trainyard.engine;

import java.util.List;

/**
 * What a person says of a run before it begins.
 *
 * @param sweep name of the sweep that it is part of, otherwise empty
 * @param notes what is to be remembered of it, may be empty
 * @param tags  what it is filed under
 */
public record RunLabels(String sweep, String notes, List<String> tags) {

	/** Nothing. */
	public static final RunLabels NONE = new RunLabels("", "", List.of());
}

package org.trainyard.model.exchange;

import java.util.List;
import java.util.Map;

/**
 * A kind of configuration: what it can say, and what goes without saying.
 *
 * @param label    what it is called in messages
 * @param fixed    settings that the format cannot say, because all its models have them
 * @param defaults settings that hold where a configuration says nothing
 * @param fields   what it says, in the order in which it is written
 * @param neutral  entries that say what is so here anyway, or nothing about the model; {@code null} for any value
 * @param constant entries that are written as they are, in front of the others
 */
record Shape(String label, Map<String, String> fixed, Map<String, String> defaults, List<Field> fields,
		Map<String, Object> neutral, Map<String, Object> constant) {
}

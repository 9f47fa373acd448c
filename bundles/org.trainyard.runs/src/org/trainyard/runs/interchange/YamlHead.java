package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The scalars of a YAML file's outermost mapping. Only events are read and no objects are built from them, so that no
 * alias can multiply anything, and no nesting goes deep.
 */
final class YamlHead {

	/** MLflow's have about 600; the parser takes quadratic time for some texts. */
	private static final int MOST_BYTES = 1 << 16;
	private static final int DEEPEST = 50;
	private static final int MOST_KEYS = 1_000;

	private YamlHead() {
	}

	/** @throws IOException if the file cannot be read or is no mapping in YAML */
	static Map<String, String> read(Path file) throws IOException {
		String text = SmallFile.text(file, MOST_BYTES);
		try {
			return scalars(new Parse(LoadSettings.builder().setCodePointLimit(MOST_BYTES).build()).parseString(text));
		} catch (YamlEngineException | IndexOutOfBoundsException wrong) {
			throw new IOException(String.valueOf(wrong.getMessage()).replaceAll("\\s*\\R\\s*", ", "), wrong);
		}
	}

	private static Map<String, String> scalars(Iterable<Event> events) throws IOException {
		Map<String, String> found = new LinkedHashMap<>();
		int depth = 0;
		String key = null;
		for (Event event : events) {
			switch (event.getEventId()) {
			case MappingStart, SequenceStart -> depth++;
			case MappingEnd, SequenceEnd -> {
				depth--;
				key = depth == 1 ? null : key;
			}
			case Alias -> key = depth == 1 ? null : key;
			case Scalar -> {
				String value = ((ScalarEvent) event).getValue();
				if (depth == 1 && key != null) {
					found.put(key, value);
				}
				key = depth == 1 && key == null ? value : depth == 1 ? null : key;
			}
			default -> {
				// The beginning or the end of the file or of a document.
			}
			}
			if (found.size() > MOST_KEYS || depth > DEEPEST) {
				throw new IOException(Messages.get("mlflow.yaml"));
			}
		}
		return found;
	}
}

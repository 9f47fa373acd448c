package org.trainyard.runs.interchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of metrics and parameters as MLflow takes them (its {@code validation.py}): letters, digits, underscores, dashes,
 * periods, spaces, colons and slashes. Where names are files, none may be the folder of another.
 */
final class MlflowNames {

	private static final int LONGEST = 250;

	private MlflowNames() {
	}

	/** Each name, and what it is called there; no two of them are the same. */
	static Map<String, String> of(List<String> names) {
		Map<String, String> called = new LinkedHashMap<>();
		Set<String> taken = new HashSet<>();
		Set<String> folders = new HashSet<>();
		for (String name : names) {
			String path = clean(name);
			for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
				folders.add(path.substring(0, slash));
			}
			called.put(name, path);
		}
		for (Map.Entry<String, String> each : called.entrySet()) {
			String path = each.getValue();
			while (folders.contains(path) || !taken.add(path)) {
				path += "_";
			}
			each.setValue(path);
		}
		return called;
	}

	private static String clean(String name) {
		String clean = FileNames.path(name).replaceAll("[^\\w\\-. /]", "_");
		return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST).replaceFirst("[/ ]+$", "_");
	}
}

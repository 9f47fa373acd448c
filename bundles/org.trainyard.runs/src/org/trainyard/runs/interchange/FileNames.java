package org.trainyard.runs.interchange;

/** Names of runs and metrics as names of files. */
final class FileNames {

	private static final int LONGEST = 200;

	private FileNames() {
	}

	/** A path of one part or several, none of which leads up or is hidden. */
	static String path(String name) {
		StringBuilder path = new StringBuilder();
		for (String part : name.split("/")) {
			String safe = part(part);
			if (!safe.isEmpty()) {
				path.append(path.isEmpty() ? "" : "/").append(safe);
			}
		}
		return path.isEmpty() ? "_" : path.toString();
	}

	/** A name without slashes. */
	static String flat(String name) {
		String safe = part(name.replace('/', '_'));
		return safe.isEmpty() ? "_" : safe;
	}

	private static String part(String part) {
		String safe = part.replaceAll("[\\p{Cntrl}\\\\:*?\"<>|\ufffd]", "_").strip().replaceFirst("^\\.+", "_");
		return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
	}
}

package org.trainyard.runs.interchange;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Counts what an import does, and passes on what could not be read, each line once and not without end. */
final class ImportLog {

	/** Who has read so many lines reads no more; the number of the others is said. */
	private static final int MOST_LINES = 1_000;

	private final Consumer<String> lines;
	private final Set<String> said = new HashSet<>();
	private final Set<String> continued = new HashSet<>();
	private final Set<String> unchanged = new HashSet<>();
	private int added;
	private long points;
	private long records;
	private long files;
	private long troubles;

	ImportLog(Consumer<String> lines) {
		this.lines = lines;
	}

	void trouble(String line) {
		troubles++;
		leftOut(line);
	}

	/** Says something that is no trouble. @return whether it was said */
	boolean leftOut(String line) {
		if (said.size() < MOST_LINES && said.add(line)) {
			lines.accept(line);
			return true;
		}
		return false;
	}

	void added() {
		added++;
	}

	void continued(String run) {
		continued.add(run);
		unchanged.remove(run);
	}

	void unchanged(String run) {
		if (!continued.contains(run)) {
			unchanged.add(run);
		}
	}

	void point() {
		points++;
	}

	void record() {
		records++;
	}

	void file() {
		files++;
	}

	ImportReport report() {
		return new ImportReport(added, continued.size(), unchanged.size(), points, records, files, troubles);
	}
}

package org.trainyard.runs.interchange;

/**
 * What an import has done.
 *
 * @param added     runs that were not in the store before
 * @param continued runs that were, and of which there was more
 * @param unchanged runs that were, and of which there was nothing new
 * @param points    values of metrics that were added
 * @param records   histograms, texts and pictures that were added
 * @param files     files that were copied
 * @param troubles  how often something could not be read; each was said
 */
public record ImportReport(int added, int continued, int unchanged, long points, long records, long files,
		long troubles) {

	/** Of an import that has done nothing. */
	static final ImportReport NOTHING = new ImportReport(0, 0, 0, 0, 0, 0, 0);

	/** Both together. */
	ImportReport plus(ImportReport other) {
		return new ImportReport(added + other.added, continued + other.continued, unchanged + other.unchanged,
				points + other.points, records + other.records, files + other.files, troubles + other.troubles);
	}

	/** Whether everything was read. */
	public boolean isComplete() {
		return troubles == 0;
	}

	/** One line for people. */
	public String summary() {
		return Messages.get("report", added, continued, unchanged, points, records, files);
	}
}

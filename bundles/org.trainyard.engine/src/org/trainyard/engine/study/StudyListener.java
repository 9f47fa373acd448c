package org.trainyard.engine.study;

import org.trainyard.model.study.Variant;
import org.trainyard.runs.Run;

/** Follows a study while it runs. */
public interface StudyListener {

	/** @param number of the variant, from 1 on */
	void started(Variant variant, int number, int count);

	/** A run of the variant was there already, with the same settings. */
	void found(Variant variant, Run run, int number, int count);

	/** A line that the training process has said. */
	void said(String line);

	/** @param run has ended, finished or not */
	void ended(Variant variant, Run run);
}

package org.trainyard.runs.ui;

import java.util.List;

import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.Vocabulary;

/**
 * All runs at one moment.
 *
 * @param runs       newest first
 * @param detailed   whether settings and environment have been read
 * @param vocabulary the names and values that occur in them
 */
record RunsSnapshot(List<RunFacts> runs, boolean detailed, Vocabulary vocabulary) {

	static final RunsSnapshot EMPTY = new RunsSnapshot(List.of(), false, Vocabulary.EMPTY);
}

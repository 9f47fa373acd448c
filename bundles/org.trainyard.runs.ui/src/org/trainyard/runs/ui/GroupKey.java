package org.trainyard.runs.ui;

import java.util.List;

import org.trainyard.runs.query.Value;

/**
 * A row that stands for a group of runs; stays the same while its runs change.
 *
 * @param values what the runs agree in; null where they lack it
 */
record GroupKey(List<Value> values) {
}

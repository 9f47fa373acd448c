/**
 * Runs side by side, without a window: which settings differ, figures with their difference to a baseline, groups, how much
 * a figure goes with a setting, texts line by line, reports, and the file in which a person keeps a comparison.
 */
package org.trainyard.runs.comparison;

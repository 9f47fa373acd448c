/**
 * The comparison of runs as an editor: which runs, what differs in their settings, what they have learned and what it
 * cost, how settings and results go together. What a person sets up is a document with undo, kept in a
 * {@code .comparison} file or with the workbench; every number is read from the store in the background.
 */
package org.trainyard.runs.ui.comparison;

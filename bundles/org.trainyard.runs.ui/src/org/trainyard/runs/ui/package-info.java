/**
 * The views of runs: the table of all runs, the curves of the selected ones and their comparison.
 * <p>
 * The views read the run store in background jobs ({@link org.trainyard.runs.ui.StoreWatch}) and draw what they read; on
 * the UI thread nothing touches the store.
 */
package org.trainyard.runs.ui;

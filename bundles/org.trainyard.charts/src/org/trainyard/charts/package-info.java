/**
 * Chart widgets. They draw numbers and know nothing of runs or stores.
 * <p>
 * What can be computed without a widget (decimation, smoothing, ranges, tick texts) is in classes that import no SWT.
 */
package org.trainyard.charts;

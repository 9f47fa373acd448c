package org.trainyard.launch.ui.playground;

import java.text.DecimalFormat;
import java.util.DoubleSummaryStatistics;

import org.eclipse.osgi.util.NLS;

/** How long the inferences of a session took. */
final class InferenceTimes {

	private final DoubleSummaryStatistics all = new DoubleSummaryStatistics();
	private double last;
	private int tokens;

	/**
	 * Adds an inference.
	 *
	 * @param generated tokens; without any it is none
	 */
	void add(double seconds, int generated) {
		if (generated > 0) {
			last = seconds;
			tokens = generated;
			all.accept(seconds);
		}
	}

	/** What is shown of them; empty before the first. */
	String text() {
		if (all.getCount() == 0) {
			return ""; //$NON-NLS-1$
		}
		String rate = new DecimalFormat(tokens / last < 10 ? "0.0" : "#,##0").format(tokens / last); //$NON-NLS-1$ //$NON-NLS-2$
		String one = NLS.bind(Messages.InferenceTimes_last, new Object[] { duration(last), tokens, rate });
		return one + '\n' + NLS.bind(Messages.InferenceTimes_session, new Object[] { all.getCount(),
				duration(all.getAverage()), duration(all.getMin()), duration(all.getMax()) });
	}

	/** For example 3.2 ms, 41 ms or 1.25 s. */
	static String duration(double seconds) {
		double milliseconds = seconds * 1000;
		return milliseconds >= 1000 ? new DecimalFormat("#,##0.00").format(seconds) + " s" //$NON-NLS-1$ //$NON-NLS-2$
				: new DecimalFormat(milliseconds < 10 ? "0.00" : "0.0").format(milliseconds) + " ms"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}

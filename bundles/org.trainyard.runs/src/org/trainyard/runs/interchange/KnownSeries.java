package org.trainyard.runs.interchange;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Recorded;

/**
 * What a run store has of one name, so that only what is new is added. A source tells its values from the first one on:
 * as many as the store has are skipped, and the last of them must be what the store has last.
 */
final class KnownSeries {

	/** A hundred years: no training takes longer, but clocks can be wrong. */
	private static final double LONGEST_SECONDS = 3.2e9;

	/** What is to be done with a value. */
	enum Verdict {
		KNOWN, NEW, CHANGED
	}

	private final String name;
	private long toSkip;
	private final long lastStep;
	private final double last;
	private final boolean compares;
	private boolean changed;
	private double seconds;

	private KnownSeries(String name, long count, long lastStep, double last, boolean compares) {
		this.name = name;
		toSkip = count;
		this.lastStep = lastStep;
		this.last = last;
		this.compares = compares;
	}

	/** Of a name that the store does not have. */
	static KnownSeries none(String name) {
		return new KnownSeries(name, 0, 0, 0, false);
	}

	static KnownSeries of(MetricSummary metric) {
		return new KnownSeries(metric.name(), metric.count(), metric.lastStep(), metric.last(), true);
	}

	static KnownSeries of(Recorded.Summary record) {
		return new KnownSeries(record.name(), record.count(), record.lastStep(), 0, false);
	}

	/** The name in the store. */
	String name() {
		return name;
	}

	/** Takes the next value of the source. CHANGED is said once; what follows is KNOWN. */
	Verdict next(long step, double value) {
		if (changed) {
			return Verdict.KNOWN;
		}
		if (toSkip == 0) {
			return Verdict.NEW;
		}
		toSkip--;
		if (toSkip == 0 && compares && (step != lastStep || !isSame(value, last))) {
			changed = true;
			return Verdict.CHANGED;
		}
		return Verdict.KNOWN;
	}

	/** SQLite has no negative zero. */
	private static boolean isSame(double value, double stored) {
		return value == stored || Double.isNaN(value) && Double.isNaN(stored);
	}

	/** Seconds since the start, never before those of the value before: clocks are set, and some sources have none. */
	double passed(double since) {
		if (since > seconds && since < LONGEST_SECONDS) {
			seconds = since;
		}
		return seconds;
	}
}

package org.trainyard.engine.data;

import java.util.Locale;

/** What a generated signal is. */
public enum SignalKind {
	/** A sine of two periods, with some noise. */
	SLOW_SINE,
	/** A sine of ten periods, with some noise. */
	FAST_SINE,
	/** Nothing but noise. */
	NOISE,
	/** Noise in which values depend on earlier ones. */
	DEPENDENT_NOISE;

	/** Its name in metrics: {@code slow_sine}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}

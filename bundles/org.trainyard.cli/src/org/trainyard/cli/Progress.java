package org.trainyard.cli;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.trainyard.engine.TrainingListener;

/**
 * Shows how far a training run is: on a terminal as a bar that stays in its line, otherwise as a line from time to time.
 */
final class Progress implements TrainingListener {

	private static final long BAR_INTERVAL = 100_000_000;
	private static final long LINE_INTERVAL = 2_000_000_000;

	private final PrintWriter out;
	private final PrintWriter err;
	private final boolean bar;
	private final StatusLine status;
	private long shownAt = System.nanoTime();

	/** @param bar whether {@code out} is a terminal */
	Progress(PrintWriter out, PrintWriter err, boolean bar) {
		this.out = out;
		this.err = err;
		this.bar = bar;
		status = new StatusLine(out);
	}

	@Override
	public synchronized void started(String run, long steps) {
		line(Messages.text("train.started", run, steps));
	}

	@Override
	public synchronized void progress(long step, long steps, double loss, double remainingSeconds) {
		long now = System.nanoTime();
		if (step < steps && now - shownAt < (bar ? BAR_INTERVAL : LINE_INTERVAL)) {
			return;
		}
		shownAt = now;
		String left = Numbers.countdown(Math.round(remainingSeconds));
		String text = Messages.text("train.progress", step, steps, 100 * step / steps, left, Numbers.value(loss));
		if (bar) {
			status.show(StatusLine.bar(step, steps) + ' ' + text);
		} else {
			line(text);
		}
	}

	@Override
	public synchronized void evaluated(long step, Map<String, Double> metrics) {
		line(Messages.text("train.evaluated", step, new TreeMap<>(metrics).entrySet().stream()
				.map(metric -> metric.getKey() + ' ' + Numbers.value(metric.getValue()))
				.collect(Collectors.joining("  "))));
	}

	@Override
	public synchronized void message(Level level, String text) {
		if (level.getSeverity() >= Level.WARNING.getSeverity()) {
			close();
			Failures.print(err, text);
		} else {
			line(text);
		}
	}

	/** Takes the bar away. */
	synchronized void close() {
		status.clear();
	}

	private void line(String text) {
		close();
		out.println(text);
		out.flush();
	}
}

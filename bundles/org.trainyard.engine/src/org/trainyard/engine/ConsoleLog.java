package org.trainyard.engine;

import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.trainyard.runs.RunState;

/** Follows a run in plain lines on standard output. */
final class ConsoleLog implements TrainingListener {

	private static final long INTERVAL_NANOS = 1_000_000_000;

	private long lastLine = System.nanoTime();

	@Override
	public void started(String run, long steps) {
		System.out.println(Messages.get("console.started", run, steps));
	}

	@Override
	public void progress(long step, long steps, double loss, double remainingSeconds) {
		if (step == 1 || System.nanoTime() - lastLine > INTERVAL_NANOS) {
			lastLine = System.nanoTime();
			System.out.println(Messages.get("console.progress", step, steps, loss, Math.round(remainingSeconds)));
		}
	}

	@Override
	public void evaluated(long step, Map<String, Double> metrics) {
		System.out.println(Messages.get("console.evaluated", step, new TreeMap<>(metrics).entrySet().stream()
				.map(metric -> metric.getKey() + String.format(Locale.ROOT, " %.4f", metric.getValue()))
				.collect(Collectors.joining("  "))));
	}

	@Override
	public void message(Level level, String text) {
		(level.getSeverity() < Level.WARNING.getSeverity() ? System.out : System.err).println(text);
	}

	static String end(TrainingOutcome outcome) {
		String key = outcome.state() == RunState.FINISHED ? "console.finished" : "console.stopped";
		return Messages.get(key, outcome.run(), outcome.steps(), outcome.seconds());
	}
}

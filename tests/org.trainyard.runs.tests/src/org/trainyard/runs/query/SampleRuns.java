package org.trainyard.runs.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;

/** Runs to ask for, whose every fact is known. */
final class SampleRuns {

	/** The moment at which the tests ask. */
	static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

	private SampleRuns() {
	}

	/** Began six days before {@link #NOW} and took ten minutes. */
	static RunFacts finished() {
		Instant created = Instant.parse("2026-11-20T12:00:00Z");
		Run run = new Run("k3x9aa", "Copy-4layers (fork)", RunState.FINISHED, created, created,
				created.plusSeconds(600),
				500, 1000, 600, "lab-1", 7, "", "p1", "rates", "keep this one", List.of("baseline", "paper 2"));
		return new RunFacts(run,
				Map.of("model.hiddenSize", "128", "model.bias", "true", "task", "copy", "training.rate", "1e-3",
						"odd path", "7"),
				Map.of("java.version", "21.0.4", "cores", "2"),
				Map.of("eval/loss", new MetricSummary("eval/loss", 12, 480, 1.8, 1.5, 9, 1.5, 300), "loss.best",
						new MetricSummary("loss.best", 1, 1, 42, 42, 42, 42, 1)));
	}

	/** Waits, without settings and metrics; its evaluation has diverged. */
	static RunFacts waiting() {
		Run run = new Run("z9", "later", RunState.CREATED, NOW, null, null, 0, 0, 0, "", 0, "", "", "", "", List.of());
		return new RunFacts(run, Map.of(), Map.of(), Map.of("eval/loss",
				new MetricSummary("eval/loss", 1, 1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, -1)));
	}
}

package org.trainyard.runs.interchange;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunImport;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Takes what a source tells of one run, and writes what is new of it into the store. */
final class ImportedRun implements RunContents {

	private static final int MOST_MESSAGES = 20;

	private final ImportLog log;
	private final RunDescription description;
	private final StoredRun run;
	private final KnownNames names;
	/** Null if files are not wanted. */
	private final ArtifactCopies artifacts;
	private final Silence silence = new Silence();
	private final boolean wasThere;
	private RunState sourceState;
	private Instant sourceFinished;
	private int messages;

	ImportedRun(RunStore store, ImportLog log, RunDescription description, boolean copiesFiles)
			throws StoreException {
		this.log = log;
		this.description = description;
		run = new StoredRun(store, log, description);
		wasThere = run.before() != null;
		names = new KnownNames(store, run.id());
		artifacts = copiesFiles ? new ArtifactCopies(store.artifacts(run.id())) : null;
	}

	@Override
	public void setting(String path, String value) {
		run.setting(path, value);
	}

	@Override
	public void tag(String tag) {
		run.tag(tag);
	}

	@Override
	public void notes(String text) {
		run.notes(text);
	}

	@Override
	public void point(String metric, long step, double time, double value) throws StoreException {
		KnownSeries known = names.metric(metric);
		if (known == null) {
			unnamed(metric);
			return;
		}
		double seconds = passed(known, time);
		switch (known.next(step, value)) {
		case NEW -> {
			run.writer().point(known.name(), step, seconds, value);
			log.point();
			silence.broken();
		}
		case CHANGED -> trouble(Messages.get("import.changed", description.name(), known.name()));
		case KNOWN -> {
			// The store has it.
		}
		}
	}

	@Override
	public void histogram(String name, long step, double time, double[] edges, double[] counts)
			throws StoreException {
		record(name, step, time, new Recorded.Histogram(edges, counts));
	}

	@Override
	public void text(String name, long step, double time, String text) throws StoreException {
		record(name, step, time, new Recorded.Text(Clean.text(text)));
	}

	@Override
	public void image(String name, long step, double time, byte[] png) throws StoreException {
		record(name, step, time, new Recorded.Image(png));
	}

	private void record(String name, long step, double time, Recorded value) throws StoreException {
		KnownSeries known = names.record(name, value.kind());
		if (known == null) {
			unnamed(name);
			return;
		}
		double seconds = passed(known, time);
		if (known.next(step, 0) == KnownSeries.Verdict.NEW) {
			run.writer().record(known.name(), step, seconds, value);
			log.record();
			silence.broken();
		}
	}

	private void unnamed(String name) {
		trouble(name.isBlank() ? Messages.get("import.noName", description.name())
				: Messages.get("import.names", description.name(), KnownNames.MOST));
	}

	private double passed(KnownSeries known, double time) {
		double seconds = known.passed(description.relative() ? time : time - Times.seconds(run.started()));
		if (!description.relative()) {
			silence.seen(run.started().plusNanos(Math.round(seconds * 1e9)));
		}
		return seconds;
	}

	@Override
	public void artifact(String name, Path file) throws StoreException {
		if (artifacts == null) {
			return;
		}
		try {
			if (!artifacts.isKnown(name, file)) {
				RunImport to = run.writer();
				to.artifact(artifacts.copy(name, file, to.files()));
				log.file();
				silence.broken();
			}
		} catch (IOException error) {
			trouble(Messages.get("import.artifact", file, error));
		}
	}

	@Override
	public void state(RunState state, Instant finished) {
		sourceState = state;
		sourceFinished = finished;
	}

	@Override
	public void trouble(String line) {
		log.trouble(line);
		remember(line);
	}

	@Override
	public void leftOut(String line) {
		if (log.leftOut(line)) {
			remember(line);
		}
	}

	/** A run that was in the store before has been told of it then. */
	private void remember(String line) {
		if (run.isOpen() && !wasThere && messages++ < MOST_MESSAGES) {
			try {
				run.writer().message(Instant.now(), Level.WARNING, line);
			} catch (StoreException notWritten) {
				log.trouble(notWritten.getMessage());
			}
		}
	}

	/** The source has told what there is for now. */
	void told() throws StoreException {
		if (run.writeGiven()) {
			silence.broken();
		}
		if (run.before() == null && sourceState != null) {
			// Nothing but its state is known of it; it is a run all the same.
			run.writer();
		}
	}

	/** Ends the run as it has ended as far as is known, when nobody reads on. */
	void finish() throws StoreException {
		RunState end = sourceState == null ? RunState.FINISHED : sourceState.ended() ? sourceState : RunState.LOST;
		Instant last = silence.lastTime() == null ? run.started() : silence.lastTime();
		run.finish(end, end == RunState.LOST ? Messages.get("import.open") : "",
				sourceFinished == null ? last : sourceFinished);
	}

	/**
	 * Judges a run that is read on: it ends when its source says so, or when it has been silent for too long; otherwise
	 * the store gets a sign of life.
	 */
	void judge(Duration patience, Instant now) throws StoreException {
		boolean silent = silence.isLongerThan(patience, now, description.created());
		if (silent || sourceState != null && sourceState.ended()) {
			finish();
		} else if (run.isOpen() || run.before() != null && run.before().state() == RunState.LOST) {
			run.writer().flush();
		}
	}

	/** Leaves the run as it stands. */
	void close() throws StoreException {
		run.close();
	}
}

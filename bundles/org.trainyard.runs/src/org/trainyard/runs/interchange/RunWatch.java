package org.trainyard.runs.interchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Follows what another program writes, so that its runs show up live. There need be nothing yet. Not thread-safe. One that
 * begins anew, also in another process, reads everything again and adds what is new; see {@link RunImporter#whatIsNew}.
 */
public final class RunWatch implements AutoCloseable {

	/** Nothing new for so long ends a run whose source does not say that it has ended. */
	public static final Duration USUAL_SILENCE = Duration.ofMinutes(10);

	/** How long to wait between two looks. */
	public static final Duration INTERVAL = Duration.ofSeconds(2);

	private final RunStore store;
	private final Path path;
	private final Duration silence;
	private final Consumer<String> lines;
	private final BooleanSupplier cancelled;
	private RunImporter importer;
	private ImportReport report = ImportReport.NOTHING;
	private ImportReport before = ImportReport.NOTHING;
	private String obstacle = "";

	/**
	 * Prepares to watch.
	 *
	 * @param path      a folder or a file
	 * @param lines     told in one line each what could not be read, and what keeps this from reading
	 * @param cancelled asked often whether to stop
	 */
	public RunWatch(RunStore store, Path path, Duration silence, Consumer<String> lines, BooleanSupplier cancelled) {
		this.store = store;
		this.path = path;
		this.silence = silence;
		this.lines = lines;
		this.cancelled = cancelled;
	}

	/**
	 * Imports what is new. To be called every few seconds, for it also tells the store that the runs live. What goes wrong
	 * is said once and tried again with the next call.
	 *
	 * @return what was done since this watch began
	 */
	public ImportReport poll() {
		try {
			if (importer == null) {
				importer = new RunImporter(store, RunPlaces.at(path, false), true, lines, cancelled);
			}
			report = before.plus(importer.whatIsNew(silence));
			obstacle = "";
		} catch (InterchangeException error) {
			say(error.getMessage());
		} catch (StoreException error) {
			say(error.getMessage());
			beginAnew();
		}
		return report;
	}

	/** What was told and not stored must be told again. */
	private void beginAnew() {
		before = report;
		try {
			close();
		} catch (StoreException same) {
			say(same.getMessage());
		}
		importer = null;
	}

	private void say(String line) {
		if (!line.equals(obstacle)) {
			obstacle = line;
			lines.accept(line);
		}
	}

	/** What keeps this from reading or storing; empty if nothing does. */
	public String obstacle() {
		return obstacle;
	}

	/** Stops; runs that have not ended are lost as they stand until somebody watches again. */
	@Override
	public void close() throws StoreException {
		if (importer != null) {
			importer.close();
		}
	}
}

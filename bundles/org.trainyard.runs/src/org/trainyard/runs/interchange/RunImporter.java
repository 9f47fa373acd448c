package org.trainyard.runs.interchange;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Brings the runs of a place into a store. A run has an id that depends on where it is from alone, so to import it again
 * adds what is new and nothing twice. Not thread-safe.
 */
public final class RunImporter implements AutoCloseable {

	private final RunStore store;
	private final RunPlace place;
	private final boolean copiesFiles;
	private final BooleanSupplier cancelled;
	private final ImportLog log;
	private final Map<String, ImportedRun> runs = new HashMap<>();
	private final Set<String> refused = new HashSet<>();
	/** Null when nobody reads on. */
	private Duration patience;

	/**
	 * Prepares to import.
	 *
	 * @param copiesFiles whether the files of runs are copied into the store
	 * @param lines       told in one line each what could not be read
	 * @param cancelled   asked often whether to stop
	 */
	public RunImporter(RunStore store, RunPlace place, boolean copiesFiles, Consumer<String> lines,
			BooleanSupplier cancelled) {
		this.store = store;
		this.place = place;
		this.copiesFiles = copiesFiles;
		this.cancelled = cancelled;
		log = new ImportLog(lines);
	}

	/**
	 * Imports what is there. A run that its source calls running is lost as it stands, until it is imported again; one
	 * whose source never says is finished.
	 *
	 * @throws CancellationException if it is cancelled; what was imported stays
	 * @throws InterchangeException  if the place cannot be read at all
	 */
	public ImportReport once() throws StoreException, InterchangeException {
		patience = null;
		read(true);
		return log.report();
	}

	/**
	 * Imports what is new. A run goes on until its source says that it has ended; or, because most never do, until nothing
	 * more has come of it for a while: then it is finished if its source says nothing of states, and otherwise lost. When
	 * more comes, it goes on.
	 *
	 * @param silence how long a while is
	 * @return of all that was done since this importer began
	 */
	public ImportReport whatIsNew(Duration silence) throws StoreException, InterchangeException {
		patience = silence;
		read(false);
		return log.report();
	}

	private void read(boolean last) throws StoreException, InterchangeException {
		Sink sink = new Sink();
		try {
			place.read(sink, last);
			sink.end();
		} finally {
			sink.leave();
			if (patience != null) {
				for (ImportedRun run : runs.values()) {
					run.judge(patience, Instant.now());
				}
			}
		}
	}

	/** Leaves the runs that have not ended as they stand. */
	@Override
	public void close() throws StoreException {
		for (ImportedRun run : runs.values()) {
			run.close();
		}
		runs.clear();
	}

	/** Why a run is left alone; null if it is not. */
	private String refusal(RunDescription description) throws StoreException {
		String id = StableId.of(description.key());
		Run there = store.run(id).orElse(null);
		if (there == null) {
			boolean deleted = store.trash().runs().stream().anyMatch(each -> each.run().id().equals(id));
			return deleted ? Messages.get("import.deleted", description.name(), id) : null;
		}
		return there.state() == RunState.RUNNING ? Messages.get("import.running", description.name(), id) : null;
	}

	private final class Sink implements RunSink {

		private ImportedRun current;

		@Override
		public RunContents run(RunDescription description) throws StoreException {
			end();
			ImportedRun known = runs.get(description.key());
			if (known == null) {
				String refusal = refusal(description);
				if (refusal != null) {
					if (refused.add(description.key())) {
						log.trouble(refusal);
					}
					return new NoContents();
				}
				known = new ImportedRun(store, log, description, copiesFiles);
				runs.put(description.key(), known);
			}
			current = known;
			return current;
		}

		/** A run that was being told when something went wrong goes on when it is imported again. */
		void leave() throws StoreException {
			if (current != null && patience == null) {
				current.close();
			}
			current = null;
		}

		/** Runs are ended as early as can be, for each that is open takes memory. */
		void end() throws StoreException {
			if (current != null) {
				ImportedRun ended = current;
				current = null;
				ended.told();
				if (patience == null) {
					ended.finish();
					runs.values().remove(ended);
				} else {
					ended.judge(patience, Instant.now());
				}
			}
		}

		@Override
		public void trouble(String line) {
			log.trouble(line);
		}

		@Override
		public void checkWanted() {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
		}
	}
}

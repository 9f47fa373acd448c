package org.trainyard.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How a run begins to be recorded, or goes on, as {@link RunStore} offers it. */
record RunBeginnings(RunStore store, Database database) {

	RunWriter create(NewRun run, Consumer<String> trouble) throws StoreException {
		requireValid(run);
		Path files = files(run.id());
		RunRows rows = new RunRows(database, run.id(), Instant.now());
		insert(run, rows, rows.started());
		return RunWriter.start(run.id(), files, rows, new Outbox(), 0, trouble);
	}

	RunWriter resume(String id, long step, Consumer<String> trouble) throws StoreException {
		Run run = existing(id);
		RunRows rows = new RunRows(database, id, Instant.now().minusNanos(Math.round(run.seconds() * 1e9)));
		Path files = files(id);
		return RunWriter.start(id, files, rows, reopen(run, rows, step), run.seconds(), trouble);
	}

	RunImport importing(NewRun run, Instant created, Instant started) throws StoreException {
		requireValid(run);
		RunRows rows = new RunRows(database, run.id(), started);
		insert(run, rows, created);
		return new RunImport(run.id(), store.files(run.id()), rows, new Outbox(), 0);
	}

	RunImport importingOn(String id) throws StoreException {
		Run run = existing(id);
		RunRows rows = new RunRows(database, id, run.started());
		return new RunImport(id, store.files(id), rows, reopen(run, rows, Long.MAX_VALUE), run.seconds());
	}

	private static void requireValid(NewRun run) throws StoreException {
		if (!RunId.isValid(run.id())) {
			throw new StoreException(Messages.get("run.invalid_id", run.id()));
		}
		if (run.name().isBlank()) {
			throw new StoreException(Messages.get("run.invalid_name", run.id()));
		}
		requireValues(run.id(), run.settings());
		requireValues(run.id(), run.environment());
	}

	private static void requireValues(String id, Map<String, String> values) throws StoreException {
		for (Map.Entry<String, String> each : values.entrySet()) {
			if (each.getKey() == null || each.getValue() == null) {
				throw new StoreException(Messages.get("run.no_value", id, String.valueOf(each.getKey())));
			}
		}
	}

	/** @throws StoreException if there is no such run */
	Run existing(String id) throws StoreException {
		return store.run(id)
				.orElseThrow(() -> new StoreException(Messages.get("run.unknown", id, store.location())));
	}

	/** The folder of a run's files; exists then. */
	private Path files(String id) throws StoreException {
		Path files = store.files(id);
		try {
			return Files.createDirectories(files);
		} catch (IOException error) {
			throw new StoreException(Messages.get("run.files", files, Reason.of(error)), error);
		}
	}

	private void insert(NewRun run, RunRows rows, Instant created) throws StoreException {
		try {
			rows.insert(run, created);
		} catch (SQLException error) {
			throw store.exists(run.id())
					? new StoreException(Messages.get("run.exists", run.id(), store.location()), error)
					: database.explain(error);
		}
	}

	private Outbox reopen(Run run, RunRows rows, long step) throws StoreException {
		try {
			Optional<Outbox> outbox = run.state().ended() ? rows.reopen(run, step) : Optional.empty();
			return outbox.orElseThrow(() -> new StoreException(Messages.get("run.running", run.id())));
		} catch (SQLException error) {
			throw database.explain(error);
		}
	}
}

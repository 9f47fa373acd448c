package org.trainyard.runs;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The runs of a workspace: what they were given, what they recorded, how they ended. Thread-safe; any number of
 * processes may read and write a store at once. Deleted runs are hidden, as if they were not there, until they are
 * restored.
 */
public final class RunStore implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(RunStore.class.getName());

	/** Something asked of the rows of runs. */
	interface Query<T> {
		T ask(RunQueries queries) throws SQLException, StoreException;
	}

	/** Something asked of what runs have recorded step by step. */
	private interface SeriesQuery<T> {
		T ask(SeriesQueries queries) throws SQLException, StoreException;
	}

	private final StoreLocation location;
	private final Database database;
	private final int version;
	private final Liveness liveness = new Liveness();
	private final ReadingConnection reading;
	private final LeftSpools spools;
	private final SpoolWatch spoolWatch;

	private RunStore(StoreLocation location, Database database, int version, ReadingConnection reading) {
		this.location = location;
		this.database = database;
		this.version = version;
		this.reading = reading;
		spools = new LeftSpools(location, database);
		spoolWatch = isReadOnly() ? null : new SpoolWatch(spools);
	}

	/**
	 * Opens a store; makes an empty one if there is none. A store that an older program wrote is migrated; one that a
	 * newer program wrote can only be read. What ended processes of this machine could not store is brought there in the
	 * background.
	 *
	 * @throws StoreException if its folder cannot be made or written, or holds something else
	 */
	public static RunStore open(StoreLocation location) throws StoreException {
		int version = new Schema(location).migrate();
		Database database = Database.of(location);
		return new RunStore(location, database, version, new ReadingConnection(location, database));
	}

	/**
	 * Tries whether a store could be opened, without making one.
	 *
	 * @throws StoreException if its database cannot be reached; says why
	 */
	public static void requireReachable(StoreLocation location) throws StoreException {
		Database database = Database.of(location);
		if (database.mayExist()) {
			new ReadingConnection(location, database).close();
		}
	}

	/** Where this store is. */
	public StoreLocation location() {
		return location;
	}

	/** The folder of a run's files; may not exist. */
	public Path files(String runId) {
		return location.files(runId);
	}

	/** Whether nothing can be changed because a newer program wrote this store. */
	public boolean isReadOnly() {
		return version > MigrationFiles.LATEST;
	}

	/** All runs, newest first. */
	public List<Run> runs() throws StoreException {
		return ask(RunQueries::runs);
	}

	/** The run with this id, if there is one. */
	public Optional<Run> run(String id) throws StoreException {
		return ask(queries -> queries.runs(id)).stream().findFirst();
	}

	/**
	 * The run that a person means.
	 *
	 * @param reference an id; or a name, which means the newest run of that name; or the beginning of one id only
	 * @throws StoreException if there is none or the beginning fits several; says what to do
	 */
	public Run find(String reference) throws StoreException {
		List<Run> runs = runs();
		String id = reference.toLowerCase(Locale.ROOT);
		Optional<Run> exact = runs.stream().filter(run -> run.id().equalsIgnoreCase(id)).findFirst()
				.or(() -> runs.stream().filter(run -> run.name().equals(reference)).findFirst());
		if (exact.isPresent()) {
			return exact.get();
		}
		List<Run> beginnings = reference.isEmpty() ? List.of()
				: runs.stream().filter(run -> run.id().toLowerCase(Locale.ROOT).startsWith(id)).toList();
		return switch (beginnings.size()) {
		case 0 -> throw new StoreException(Messages.get("run.unknown", reference, location));
		case 1 -> beginnings.getFirst();
		default -> throw new StoreException(Messages.get("run.ambiguous", reference, beginnings.size(),
				beginnings.stream().map(Run::id).collect(Collectors.joining(", "))));
		};
	}

	/** The metrics of a run by name. */
	public List<MetricSummary> metrics(String runId) throws StoreException {
		return ask(queries -> queries.metrics(runId));
	}

	/** The metrics of all runs that have any: id of the run to its metrics by name. One query, for tables of runs. */
	public Map<String, List<MetricSummary>> metricsByRun() throws StoreException {
		return ask(RunQueries::metricsByRun);
	}

	/** All points of a metric; none if there is no such metric. */
	public Points points(String runId, String metric) throws StoreException {
		return points(runId, metric, 0);
	}

	/**
	 * The points of a metric that were recorded after the first {@code skip} ones: with the number of points that a
	 * view already has, what is new. Its cost does not depend on the points that are skipped.
	 */
	public Points points(String runId, String metric, long skip) throws StoreException {
		return points(runId, metric, skip, Long.MAX_VALUE);
	}

	/** The points of a metric from one index up to another, which is not among them; as many of them as there are. */
	public Points points(String runId, String metric, long from, long to) throws StoreException {
		return askSeries(queries -> queries.points(runId, metric, from, to));
	}

	/** A metric in outline, which takes a fraction of the time of its points; empty if there is no such metric. */
	public Overview overview(String runId, String metric) throws StoreException {
		return askSeries(queries -> queries.overview(runId, metric));
	}

	/** What a run has recorded beside points, by name. */
	public List<Recorded.Summary> records(String runId) throws StoreException {
		return askSeries(queries -> queries.records(runId));
	}

	/** All records of a name, by step; none if there is no such name. */
	public List<Recorded.At> records(String runId, String name) throws StoreException {
		return askSeries(queries -> queries.records(runId, name));
	}

	/** The record of a name at a step, if there is one. */
	public Optional<Recorded.At> record(String runId, String name, long step) throws StoreException {
		return askSeries(queries -> queries.record(runId, name, step));
	}

	/** The files that a run has left, by name. */
	public List<Artifact> artifacts(String runId) throws StoreException {
		return ask(queries -> queries.artifacts(runId));
	}

	/** What a run has said, oldest first. */
	public List<Message> messages(String runId) throws StoreException {
		return ask(queries -> queries.messages(runId));
	}

	/** The experiment as it was launched, as XMI; empty if there is no such run. */
	public String experiment(String runId) throws StoreException {
		return ask(queries -> queries.experiment(runId));
	}

	/** The experiment's settings, path to value, in reading order. */
	public Map<String, String> settings(String runId) throws StoreException {
		return ask(queries -> queries.settings(runId));
	}

	/** Versions, machine and commit of a run, name to value, in reading order. */
	public Map<String, String> environment(String runId) throws StoreException {
		return ask(queries -> queries.environment(runId));
	}

	/** The settings of all runs: id of the run to path to value. One query, for tables of runs. */
	public Map<String, Map<String, String>> settingsByRun() throws StoreException {
		return ask(RunQueries::settingsByRun);
	}

	/** The environments of all runs: id of the run to name to value. */
	public Map<String, Map<String, String>> environmentByRun() throws StoreException {
		return ask(RunQueries::environmentByRun);
	}

	/**
	 * Another number whenever something may have changed: somebody has committed, or a run has been lost. Cheap enough
	 * to ask many times a second.
	 */
	public long version() throws StoreException {
		return reading.ask(database::dataVersion) + (liveness.losses() << Integer.SIZE);
	}

	/** Like {@link #create(NewRun, Consumer)}; trouble goes to the log. */
	public RunWriter create(NewRun run) throws StoreException {
		return create(run, line -> LOG.log(Level.WARNING, line));
	}

	/**
	 * Begins a run of this process.
	 *
	 * @param trouble told in one line when what is recorded cannot be stored, and when it can be again; called on
	 *                another thread
	 * @throws StoreException if there is such a run already, or the store cannot be written
	 */
	public RunWriter create(NewRun run, Consumer<String> trouble) throws StoreException {
		requireValid(run);
		Path files = files(run.id());
		RunRows rows = new RunRows(database, run.id(), Instant.now());
		try {
			Files.createDirectories(files);
			rows.insert(run, rows.started());
			return RunWriter.start(run.id(), files, rows, new Outbox(), 0, trouble);
		} catch (IOException error) {
			throw new StoreException(Messages.get("run.files", files, Reason.of(error)), error);
		} catch (SQLException error) {
			throw exists(run.id()) ? new StoreException(Messages.get("run.exists", run.id(), location), error)
					: database.explain(error);
		}
	}

	/**
	 * Continues a run that has ended as a run of this process. Its points after a step are removed, and its messages are
	 * kept; times of later points follow on the time that it had taken.
	 *
	 * @param step    the last step whose points are kept
	 * @param trouble as in {@link #create(NewRun, Consumer)}
	 * @throws StoreException if there is no such run, it has not ended or somebody else has just continued it, or the
	 *                        store cannot be written; nothing is changed then
	 */
	public RunWriter resume(String runId, long step, Consumer<String> trouble) throws StoreException {
		requireWritable();
		deliver(runId);
		Run run = run(runId).orElseThrow(() -> new StoreException(Messages.get("run.unknown", runId, location)));
		Path files = files(runId);
		RunRows rows = new RunRows(database, runId, Instant.now().minusNanos(Math.round(run.seconds() * 1e9)));
		try {
			Files.createDirectories(files);
			Optional<Outbox> outbox = run.state().ended() ? rows.reopen(run, step) : Optional.empty();
			return RunWriter.start(runId, files, rows,
					outbox.orElseThrow(() -> new StoreException(Messages.get("run.running", runId))), run.seconds(),
					trouble);
		} catch (IOException error) {
			throw new StoreException(Messages.get("run.files", files, Reason.of(error)), error);
		} catch (SQLException error) {
			throw database.explain(error);
		}
	}

	/**
	 * Asks the process of a running run to stop after its current step.
	 *
	 * @return false if there is no such process on this machine
	 */
	public boolean stop(String runId) throws StoreException {
		Optional<Run> run = run(runId);
		return run.isPresent() && run.get().state() == RunState.RUNNING
				&& liveness.process(runId).map(ProcessHandle::destroy).orElse(false);
	}

	/**
	 * Begins to record a run that happened elsewhere.
	 *
	 * @param created when it was recorded there
	 * @param started when it began to train; what its times are measured from
	 * @throws StoreException if there is such a run already, or the store cannot be written
	 */
	public RunImport importing(NewRun run, Instant created, Instant started) throws StoreException {
		requireValid(run);
		RunRows rows = new RunRows(database, run.id(), started);
		try {
			rows.insert(run, created);
			return new RunImport(run.id(), files(run.id()), rows, new Outbox(), 0);
		} catch (SQLException error) {
			throw exists(run.id()) ? new StoreException(Messages.get("run.exists", run.id(), location), error)
					: database.explain(error);
		}
	}

	/**
	 * Goes on with a run that was imported in part.
	 *
	 * @throws StoreException if there is no such run, or another process is importing it right now
	 */
	public RunImport importingOn(String runId) throws StoreException {
		requireWritable();
		Run run = run(runId).orElseThrow(() -> new StoreException(Messages.get("run.unknown", runId, location)));
		RunRows rows = new RunRows(database, runId, run.started());
		try {
			Optional<Outbox> outbox = run.state().ended() ? rows.reopen(run, Long.MAX_VALUE) : Optional.empty();
			return new RunImport(runId, files(runId), rows,
					outbox.orElseThrow(() -> new StoreException(Messages.get("run.running", runId))), run.seconds());
		} catch (SQLException error) {
			throw database.explain(error);
		}
	}

	/**
	 * Brings to the store what ended processes of this machine have recorded while it could not be written.
	 *
	 * @return the runs of which something was brought since this was opened
	 * @throws StoreException if the store cannot be written; what is not brought yet is still there
	 */
	public List<String> deliver() throws StoreException {
		requireWritable();
		for (String run : spools.runs()) {
			spools.deliver(run);
		}
		return spools.delivered();
	}

	/** The runs of which files of this machine have something that the store does not have yet. */
	public List<String> undelivered() {
		return spools.runs();
	}

	/** Before a run goes on, the store must have all of it. */
	private void deliver(String run) throws StoreException {
		if (!spools.deliver(run) && spools.runs().contains(run)) {
			throw new StoreException(Messages.get("spool.busy", run));
		}
	}

	/** Gives a run another name. */
	public void rename(String runId, String name) throws StoreException {
		if (name.isBlank()) {
			throw new StoreException(Messages.get("run.invalid_name", runId));
		}
		changes().rename(runId, name);
	}

	/** Replaces what people wrote about a run. */
	public void note(String runId, String text) throws StoreException {
		changes().note(runId, text);
	}

	/**
	 * Files runs under tags and takes tags away. White space around tags is left out.
	 *
	 * @throws StoreException if a tag is empty or there is no such run; nothing is changed then
	 */
	public void tag(Collection<String> ids, Collection<String> add, Collection<String> remove) throws StoreException {
		List<String> added = add.stream().map(String::strip).toList();
		if (added.contains("")) {
			throw new StoreException(Messages.get("run.invalid_tag"));
		}
		changes().tag(ids, added, remove.stream().map(String::strip).toList());
	}

	/** Puts runs into the trash, where they are hidden; nothing of them is lost until it is emptied. */
	public void delete(Collection<String> ids) throws StoreException {
		changes().delete(ids, System.currentTimeMillis());
	}

	/** Takes runs out of the trash. */
	public void restore(Collection<String> ids) throws StoreException {
		changes().delete(ids, null);
	}

	/** The deleted runs. */
	public Trash trash() {
		return new Trash(this, new RunChanges(location, database));
	}

	private RunChanges changes() throws StoreException {
		requireWritable();
		return new RunChanges(location, database);
	}

	/**
	 * Gives the room of what was deleted back to the file system; runs that record wait meanwhile and lose nothing.
	 *
	 * @return by how many bytes the database has become smaller
	 */
	public long compact() throws StoreException {
		requireWritable();
		long before = database.bytes();
		database.compact();
		return before - database.bytes();
	}

	Database database() {
		return database;
	}

	/** Ends reading; those who record go on. */
	@Override
	public void close() {
		if (spoolWatch != null) {
			spoolWatch.close();
		}
		reading.close();
	}

	private <T> T askSeries(SeriesQuery<T> query) throws StoreException {
		return ask(rows -> query.ask(new SeriesQueries(rows)));
	}

	<T> T ask(Query<T> query) throws StoreException {
		return reading.ask(connection -> query.ask(new RunQueries(connection, liveness)));
	}

	private void requireValid(NewRun run) throws StoreException {
		requireWritable();
		if (!RunId.isValid(run.id())) {
			throw new StoreException(Messages.get("run.invalid_id", run.id()));
		}
		if (run.name().isBlank()) {
			throw new StoreException(Messages.get("run.invalid_name", run.id()));
		}
	}

	void requireWritable() throws StoreException {
		if (isReadOnly()) {
			throw new StoreException(Messages.get("store.newer", location, version, MigrationFiles.LATEST));
		}
	}

	/** Also true of a deleted run. */
	boolean exists(String id) throws StoreException {
		return ask(queries -> queries.exists(id));
	}
}

package org.trainyard.runs;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
		return new RunReference(reference).among(runs(), location);
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
		return ask(queries -> queries.series().points(runId, metric, from, to));
	}

	/** A metric in outline, which takes a fraction of the time of its points; empty if there is no such metric. */
	public Overview overview(String runId, String metric) throws StoreException {
		return ask(queries -> queries.series().overview(runId, metric));
	}

	/** What a run has recorded beside points, by name. */
	public List<Recorded.Summary> records(String runId) throws StoreException {
		return ask(queries -> queries.series().records(runId));
	}

	/** All records of a name, by step; none if there is no such name. */
	public List<Recorded.At> records(String runId, String name) throws StoreException {
		return ask(queries -> queries.series().records(runId, name));
	}

	/** The record of a name at a step, if there is one. */
	public Optional<Recorded.At> record(String runId, String name, long step) throws StoreException {
		return ask(queries -> queries.series().record(runId, name, step));
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
		return beginnings().create(run, trouble);
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
		RunBeginnings beginnings = beginnings();
		beginnings.existing(runId);
		spools().deliverAll(runId);
		return beginnings.resume(runId, step, trouble);
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
		return beginnings().importing(run, created, started);
	}

	/**
	 * Goes on with a run that was imported in part.
	 *
	 * @throws StoreException if there is no such run, or another process is importing it right now
	 */
	public RunImport importingOn(String runId) throws StoreException {
		return beginnings().importingOn(runId);
	}

	private RunBeginnings beginnings() throws StoreException {
		requireWritable();
		return new RunBeginnings(this, database);
	}

	/** What ended processes of this machine have recorded while the store could not be written. */
	public LeftSpools spools() throws StoreException {
		requireWritable();
		return spools;
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

	<T> T ask(Query<T> query) throws StoreException {
		return reading.ask(connection -> query.ask(new RunQueries(connection, liveness)));
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

package org.trainyard.runs;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Brings to a store what processes have left in spools because they ended while it could not be written. */
public final class LeftSpools {

	private static final System.Logger LOG = System.getLogger(LeftSpools.class.getName());

	private final StoreLocation location;
	private final Database database;
	private final Set<String> delivered = new TreeSet<>();

	LeftSpools(StoreLocation location, Database database) {
		this.location = location;
		this.database = database;
	}

	/**
	 * Brings all of it to the store.
	 *
	 * @return the runs of which something was brought since the store was opened
	 * @throws StoreException if the store cannot be written; what is not brought yet is still there
	 */
	public List<String> deliver() throws StoreException {
		for (String run : waiting()) {
			deliver(run);
		}
		return delivered();
	}

	/** The runs with a spool among their files on this machine, also those whose process still writes it. */
	public List<String> waiting() {
		Path all = location.files("run").getParent();
		if (!Files.isDirectory(all)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(all)) {
			return folders.filter(folder -> Files.exists(folder.resolve(Spool.NAME)))
					.map(folder -> folder.getFileName().toString()).sorted().toList();
		} catch (IOException error) {
			LOG.log(Level.DEBUG, all.toString(), error);
			return List.of();
		}
	}

	/**
	 * Brings all that is left of a run, as it must be before the run goes on.
	 *
	 * @throws StoreException if somebody else is about to bring it, or the store cannot be written
	 */
	void deliverAll(String run) throws StoreException {
		if (!deliver(run) && waiting().contains(run)) {
			throw new StoreException(Messages.get("spool.busy", run));
		}
	}

	/** The runs of which something was brought by this. */
	synchronized List<String> delivered() {
		return List.copyOf(delivered);
	}

	/**
	 * Brings what is left of a run. Of two that do so at once, one gets it.
	 *
	 * @return false if there was nothing left, or somebody else has it
	 * @throws StoreException if the store cannot be written; then the rest is still there
	 */
	synchronized boolean deliver(String run) throws StoreException {
		try {
			Optional<Spool> left = Spool.left(location.files(run));
			if (left.isEmpty()) {
				return false;
			}
			try (Spool spool = left.get();
					RunRows rows = new RunRows(database, run, spool.owner().started(), spool.owner().process())) {
				return spool.owner().run().equals(run) && deliver(spool, rows) && delivered.add(run);
			}
		} catch (IOException error) {
			throw new StoreException(Messages.get("spool.unreadable", location.files(run).resolve(Spool.NAME),
					Reason.of(error)), error);
		} catch (SQLException error) {
			throw database.explain(error);
		}
	}

	private static boolean deliver(Spool spool, RunRows rows) throws SQLException, IOException {
		Replay replay = new Replay(spool, rows);
		if (!replay.run()) {
			LOG.log(Level.WARNING, Messages.get("spool.outdated", spool.owner().run(), spool.file()));
			spool.setAside();
			return false;
		}
		if (!replay.isAtEnd()) {
			LOG.log(Level.INFO, Messages.get("spool.broken_off", spool.owner().run()));
		}
		spool.clear();
		return true;
	}
}

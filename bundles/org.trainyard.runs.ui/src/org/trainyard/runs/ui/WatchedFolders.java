package org.trainyard.runs.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The folders that are watched for the runs of other programs, until a person stops it; also after a restart. An OSGi
 * service. Thread-safe.
 */
public final class WatchedFolders {

	/**
	 * A folder that is watched.
	 *
	 * @param status one line: what has come, or what keeps it from being read
	 */
	record Watched(Path folder, String status) {
	}

	private final Map<Path, WatchJob> jobs = new LinkedHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final RunsPreferences preferences = new RunsPreferences();
	private SharedRunStore shared;

	/** Called by Declarative Services. */
	public WatchedFolders() {
	}

	/** Called by Declarative Services: the store is there before this is, and closed after it. */
	public void setStore(SharedRunStore store) {
		shared = store;
	}

	/** Called by Declarative Services: goes on with what was watched before. */
	public synchronized void activate() {
		preferences.watchedFolders().forEach(folder -> start(Path.of(folder)));
	}

	/** Called by Declarative Services. */
	public synchronized void deactivate() {
		jobs.values().forEach(WatchJob::stop);
		jobs.values().forEach(WatchJob::awaitEnd);
		jobs.clear();
	}

	/** Watches a folder, or a file. */
	synchronized void add(Path folder) {
		if (!jobs.containsKey(folder)) {
			start(folder);
			keep();
		}
	}

	/** Watches it no longer. */
	synchronized void remove(Path folder) {
		WatchJob job = jobs.remove(folder);
		if (job != null) {
			job.stop();
			keep();
		}
	}

	private void start(Path folder) {
		WatchJob job = new WatchJob(folder, shared, this::tell);
		jobs.put(folder, job);
		job.schedule();
	}

	private void keep() {
		preferences.keepWatchedFolders(jobs.keySet().stream().map(Path::toString).toList());
		tell();
	}

	/** What is watched, in the order in which it was added. */
	synchronized List<Watched> folders() {
		return jobs.values().stream().map(job -> new Watched(job.folder(), job.status())).toList();
	}

	/** Has this called, on any thread, whenever what is watched or its status is another. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}

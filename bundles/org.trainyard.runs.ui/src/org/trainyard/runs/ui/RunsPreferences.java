package org.trainyard.runs.ui;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What the runs view keeps for all its windows: sets of columns by name, the filters that were used
 * last, and the folders that are watched. */
final class RunsPreferences {

	private static final System.Logger LOG = System.getLogger(RunsPreferences.class.getName());
	private static final String FILTERS = "filters";
	private static final String WATCHED = "watchedFolders";
	private static final int KEPT_FILTERS = 12;

	private final Preferences node = InstanceScope.INSTANCE.getNode("org.trainyard.runs.ui");
	private final Preferences sets = node.node("columns");

	/** The names of the sets of columns, in alphabetical order. */
	List<String> columnSets() {
		try {
			return List.of(sets.keys()).stream().sorted().toList();
		} catch (BackingStoreException unreadable) {
			LOG.log(Level.WARNING, unreadable.getMessage());
			return List.of();
		}
	}

	/** The columns of a set; those that are no columns any more are left out. */
	List<RunColumn> columnSet(String name) {
		return sets.get(name, "").lines().map(RunColumn::of).flatMap(Optional::stream).toList();
	}

	/** Keeps a set of columns, in place of that of the same name. */
	void keepColumnSet(String name, Collection<RunColumn> columns) {
		sets.put(name, columns.stream().map(RunColumn::key).collect(Collectors.joining("\n")));
		flush();
	}

	void deleteColumnSet(String name) {
		sets.remove(name);
		flush();
	}

	/** The filters that were used last, the latest first. */
	List<String> filters() {
		return node.get(FILTERS, "").lines().toList();
	}

	/** Puts a filter before the others. */
	void keepFilter(String filter) {
		List<String> filters = new ArrayList<>(filters());
		filters.remove(filter);
		filters.addFirst(filter);
		node.put(FILTERS, String.join("\n", filters.subList(0, Math.min(KEPT_FILTERS, filters.size()))));
		flush();
	}

	/** The folders that are watched for runs. */
	List<String> watchedFolders() {
		return node.get(WATCHED, "").lines().toList();
	}

	void keepWatchedFolders(List<String> folders) {
		node.put(WATCHED, String.join("\n", folders));
		flush();
	}

	/** Files are written in the background. */
	private void flush() {
		Job.createSystem(Messages.RunsPreferences_job, (IProgressMonitor monitor) -> {
			try {
				node.flush();
			} catch (BackingStoreException unwritable) {
				// They hold until the end of this session.
				LOG.log(Level.WARNING, unwritable.getMessage());
			}
		}).schedule();
	}
}

package org.trainyard.runs.interchange;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunImport;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** An imported run in the store. It is made or opened again when there is something to write, and not before. */
final class StoredRun {

	private static final int MOST_SETTINGS = 10_000;

	private final RunStore store;
	private final ImportLog log;
	private final RunDescription description;
	private final String id;
	private final Instant started;
	private final Map<String, String> settings = new LinkedHashMap<>();
	private final Map<String, String> newSettings = new LinkedHashMap<>();
	private final Set<String> tags = new LinkedHashSet<>();
	private final Set<String> newTags = new LinkedHashSet<>();
	private String notes = "";
	/** As it was when it was last read; null if there was none. */
	private Run before;
	private RunImport writer;

	StoredRun(RunStore store, ImportLog log, RunDescription description) throws StoreException {
		this.store = store;
		this.log = log;
		this.description = description;
		id = StableId.of(description.key());
		before = store.run(id).orElse(null);
		started = before == null ? description.started() : before.started();
		if (before != null) {
			settings.putAll(store.settings(id));
			tags.addAll(before.tags());
		}
	}

	String id() {
		return id;
	}

	/** What its times are measured from. */
	Instant started() {
		return started;
	}

	/** As it was when it was last read; null if there was none. */
	Run before() {
		return before;
	}

	/** Whether something has been written since it was last closed. */
	boolean isOpen() {
		return writer != null;
	}

	void setting(String path, String value) {
		String name = Clean.name(path);
		String clean = Clean.text(value);
		if (!name.isBlank() && !clean.equals(settings.get(name)) && settings.size() < MOST_SETTINGS) {
			settings.put(name, clean);
			newSettings.put(name, clean);
		}
	}

	void tag(String tag) {
		String clean = Clean.name(tag).strip();
		if (!clean.isEmpty() && tags.size() < MOST_SETTINGS && tags.add(clean)) {
			newTags.add(clean);
		}
	}

	void notes(String text) {
		notes = Clean.text(text);
	}

	/** Opens it. */
	RunImport writer() throws StoreException {
		if (writer == null) {
			if (before == null) {
				writer = store.importing(newRun(), description.created(), started);
				before = store.run(id).orElseThrow();
				newSettings.clear();
				newTags.clear();
				log.added();
			} else {
				writer = store.importingOn(id);
				log.continued(id);
			}
		}
		return writer;
	}

	private NewRun newRun() {
		String parent = description.parent().isEmpty() ? "" : StableId.of(description.parent());
		String name = Clean.name(description.name());
		Map<String, String> environment = new LinkedHashMap<>();
		description.environment().forEach((key, value) -> environment.put(Clean.name(key), Clean.text(value)));
		return new NewRun(id, name.isBlank() ? id : name, "", settings, environment, 0, parent, "", notes,
				List.copyOf(tags));
	}

	/**
	 * Writes settings and tags that have come since.
	 *
	 * @return whether there were any
	 */
	boolean writeGiven() throws StoreException {
		boolean first = before == null && !(settings.isEmpty() && tags.isEmpty() && notes.isEmpty());
		if (!first && newSettings.isEmpty() && newTags.isEmpty()) {
			return false;
		}
		RunImport to = writer();
		if (!newSettings.isEmpty()) {
			to.settings(newSettings);
			newSettings.clear();
		}
		if (!newTags.isEmpty()) {
			to.flush();
			store.tag(List.of(id), newTags, List.of());
			newTags.clear();
		}
		return true;
	}

	/** Ends the run, unless it has ended so and nothing was written. */
	void finish(RunState end, String message, Instant when) throws StoreException {
		if (isOpen() || before != null && before.state() != end) {
			writer().finish(end, message, when);
			close();
			before = store.run(id).orElse(before);
		} else if (before != null) {
			log.unchanged(id);
		}
	}

	/** Leaves the run as it stands: as lost, unless it has been ended. */
	void close() throws StoreException {
		if (writer != null) {
			RunImport open = writer;
			writer = null;
			open.close();
		}
	}
}

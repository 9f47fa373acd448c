package org.trainyard.runs.ui.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Which runs stand out on all pages: those selected in the list of runs, or brushed in a chart. Used on the UI thread. */
final class RunHighlight {

	private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
	private Set<String> ids = Set.of();

	/** The identifiers; none where no run stands out. */
	Set<String> ids() {
		return ids;
	}

	void set(Set<String> now) {
		if (!now.equals(ids)) {
			ids = Set.copyOf(now);
			listeners.forEach(listener -> listener.accept(ids));
		}
	}

	/** Forgets runs that are compared no more. */
	void retain(Collection<String> compared) {
		Set<String> left = new HashSet<>(ids);
		left.retainAll(compared);
		set(left);
	}

	void addListener(Consumer<Set<String>> listener) {
		listeners.add(listener);
	}

	/** Whether a run is one of those that do not stand out while others do. */
	boolean fades(String id) {
		return !ids.isEmpty() && !ids.contains(id);
	}
}

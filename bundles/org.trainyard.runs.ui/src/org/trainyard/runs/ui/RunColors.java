package org.trainyard.runs.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.Run;

/** Which run has which colour: one keeps its colour while others come and go. Thread-safe. */
public final class RunColors {

	private final Map<String, Integer> colors = new HashMap<>();

	/** Gives these runs colours, the first free ones to those that are new, and takes back those of all others. */
	public void assign(List<Run> runs) {
		assignTo(runs.stream().map(Run::id).toList());
	}

	/** The same for any curves. */
	synchronized void assignTo(List<String> ids) {
		Set<String> present = new HashSet<>(ids);
		colors.keySet().retainAll(present);
		Set<Integer> taken = new HashSet<>(colors.values());
		int next = 0;
		for (String id : ids) {
			if (!colors.containsKey(id)) {
				while (taken.contains(next)) {
					next++;
				}
				colors.put(id, next);
				taken.add(next);
			}
		}
	}

	/** The index of a run's colour in the palette of the charts. */
	public int of(Run run) {
		return of(run.id());
	}

	synchronized int of(String id) {
		return colors.getOrDefault(id, 0);
	}
}

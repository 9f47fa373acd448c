package org.trainyard.model.editor.diagram.graph;

import java.util.HashMap;
import java.util.Map;

/**
 * Which blocks a person opened and closed, by id. Blocks that nobody touched are as the diagram likes them best, or all
 * alike after {@link #all}.
 */
public final class Folds {

	/** As the diagram likes it. */
	public static final Folds USUAL = new Folds(null, Map.of());

	private final Fold others;
	private final Map<String, Fold> chosen;

	private Folds(Fold others, Map<String, Fold> chosen) {
		this.others = others;
		this.chosen = chosen;
	}

	/** Every block closed, or opened; repeated layers are then shown once. */
	public static Folds all(Fold fold) {
		return new Folds(fold, Map.of());
	}

	/** The same but for one block. */
	public Folds with(String id, Fold fold) {
		Map<String, Fold> next = new HashMap<>(chosen);
		next.put(id, fold);
		return new Folds(others, next);
	}

	Fold of(String id, Fold usual) {
		return chosen.getOrDefault(id, others == null ? usual : others);
	}
}

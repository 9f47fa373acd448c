package org.trainyard.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.trainyard.model.experiment.Experiment;

/**
 * The settings of an experiment by path, for example {@code training.steps}. A path is the way from the experiment to
 * the attribute through the names of the metamodel; the path of a part itself, for example {@code model}, stands for
 * its kind.
 */
public final class Settings {

	private Settings() {
	}

	/** All settings in reading order: the model, the task, the training. Parts that are missing have none. */
	public static List<Setting> of(Experiment experiment) {
		List<Setting> settings = new ArrayList<>();
		collect("", experiment, settings);
		return settings;
	}

	private static void collect(String prefix, EObject owner, List<Setting> settings) {
		for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures()) {
			String path = prefix + feature.getName();
			if (!(feature instanceof EReference part)) {
				settings.add(new Setting(path, feature, owner));
			} else if (part.isContainment() && !part.isMany()) {
				if (Kinds.isChoice(part)) {
					settings.add(new Setting(path, part, owner));
				}
				if (owner.eGet(part) instanceof EObject child) {
					collect(path + '.', child, settings);
				}
			}
		}
	}

	/** Path to value as text, in reading order: what a run records and what runs are compared by. */
	public static Map<String, String> values(Experiment experiment) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Setting setting : of(experiment)) {
			values.put(setting.path(), setting.value());
		}
		return values;
	}

	/** The setting of that path, if this experiment has one. */
	public static Optional<Setting> find(Experiment experiment, String path) {
		return of(experiment).stream().filter(setting -> setting.path().equals(path)).findFirst();
	}

	/**
	 * Changes one setting in place. Changing a kind, for example {@code model} to {@code decoder-only}, keeps the
	 * values whose names both kinds have. Whether values fit each other is for validation to say.
	 *
	 * @throws ExperimentException if there is no such setting, or the value has the wrong type or is not allowed; the
	 *                             experiment is then unchanged
	 */
	public static void set(Experiment experiment, String path, String value) throws ExperimentException {
		Setting setting = find(experiment, path).orElse(null);
		if (setting == null) {
			List<String> paths = of(experiment).stream().map(Setting::path).toList();
			throw new ExperimentException(Messages.text("setting.unknown", path, nearest(path, paths)));
		}
		setting.owner().eSet(setting.feature(), setting.parse(value));
	}

	/**
	 * Changes several settings in place, in the order of the map, so that another kind comes before its values. At the
	 * first that is refused, those before it have been made.
	 *
	 * @param changes path to value as text
	 * @throws ExperimentException as {@link #set} does
	 */
	public static void setAll(Experiment experiment, Map<String, String> changes) throws ExperimentException {
		for (Map.Entry<String, String> change : changes.entrySet()) {
			set(experiment, change.getKey(), change.getValue());
		}
	}

	/** The short name of the setting in the user's language; the path itself where this version knows no such setting. */
	public static String label(String path) {
		return Messages.setting(path + ".label").orElse(path);
	}

	/** The name of a choice in the user's language, for example of {@code adamw}; the value itself where there is none. */
	public static String choiceLabel(String path, String value) {
		return Messages.setting(path + '.' + value + ".label").orElse(value);
	}

	/** The candidate that was probably meant: one whose last name is the same, else the one with the fewest changes. */
	static String nearest(String name, List<String> candidates) {
		String wanted = name.toLowerCase(Locale.ROOT);
		return candidates.stream().min(Comparator.comparingInt(candidate -> {
			String known = candidate.toLowerCase(Locale.ROOT);
			String last = known.substring(known.lastIndexOf('.') + 1);
			return Math.min(distance(wanted, known), 1 + distance(wanted.substring(wanted.lastIndexOf('.') + 1), last));
		})).orElseThrow();
	}

	/** Levenshtein's distance: how many letters must be put in, left out or changed. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}

package org.trainyard.model.editor.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/**
 * A setting of two experiments, or a part with its settings below it.
 *
 * @param path     of the setting or the part
 * @param left     the value in the left experiment, as a person reads it; null where it has no such setting
 * @param right    the same on the right
 * @param children the settings of the part
 */
record SettingRow(String path, String left, String right, List<SettingRow> children) {

	/** The rows of two experiments, in the order of the settings. */
	static List<SettingRow> of(Experiment left, Experiment right) {
		Map<String, Setting> lefts = byPath(left);
		Map<String, Setting> rights = byPath(right);
		Set<String> paths = new LinkedHashSet<>();
		for (String path : union(lefts, rights)) {
			for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
				paths.add(path.substring(0, dot));
			}
			paths.add(path);
		}
		return below("", paths, lefts, rights); //$NON-NLS-1$
	}

	private static Map<String, Setting> byPath(Experiment experiment) {
		return Settings.of(experiment).stream().collect(
				Collectors.toMap(Setting::path, Function.identity(), (first, second) -> first, LinkedHashMap::new));
	}

	/** All paths; what only the right one has stands after the setting that it follows there. */
	private static List<String> union(Map<String, Setting> lefts, Map<String, Setting> rights) {
		List<String> paths = new ArrayList<>(lefts.keySet());
		int at = 0;
		for (String path : rights.keySet()) {
			int present = paths.indexOf(path);
			if (present < 0) {
				paths.add(at++, path);
			} else {
				at = present + 1;
			}
		}
		return paths;
	}

	private static List<SettingRow> below(String parent, Set<String> paths, Map<String, Setting> lefts,
			Map<String, Setting> rights) {
		List<SettingRow> rows = new ArrayList<>();
		for (String path : paths) {
			String owner = path.substring(0, Math.max(0, path.lastIndexOf('.')));
			if (owner.equals(parent)) {
				rows.add(new SettingRow(path, text(lefts.get(path)), text(rights.get(path)),
						below(path, paths, lefts, rights)));
			}
		}
		return rows;
	}

	private static String text(Setting setting) {
		if (setting == null) {
			return null;
		}
		return setting.choices().isEmpty() ? (setting.value() + ' ' + setting.unit()).strip()
				: setting.choiceLabel(setting.value());
	}

	/** The short name in the person's language. */
	String label() {
		return Settings.label(path);
	}

	/** Whether the value itself is another one on either side. */
	boolean differs() {
		return !Objects.equals(left, right);
	}

	/** Whether the value, or one below, is another one on either side. */
	boolean holdsDifference() {
		return differs() || children.stream().anyMatch(SettingRow::holdsDifference);
	}
}

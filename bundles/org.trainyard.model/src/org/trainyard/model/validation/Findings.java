package org.trainyard.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Setting;

/** Collects what the checks find. */
final class Findings {

	private final List<Problem> problems = new ArrayList<>();

	void error(String path, String message, Fix... fixes) {
		add(Severity.ERROR, path, message, List.of(fixes));
	}

	void warning(String path, String message, Fix... fixes) {
		add(Severity.WARNING, path, message, List.of(fixes));
	}

	void info(String path, String message, Fix... fixes) {
		add(Severity.INFO, path, message, List.of(fixes));
	}

	void add(Severity severity, String path, String message, List<Fix> fixes) {
		problems.add(new Problem(severity, path, message, fixes));
	}

	/**
	 * The problems by the place of their path among the settings; those of paths that are no setting, like missing parts,
	 * first. Fixes that would put a value out of its range are left out.
	 */
	List<Problem> inOrderOf(List<Setting> settings) {
		List<String> paths = settings.stream().map(Setting::path).toList();
		return problems.stream()
				.map(problem -> new Problem(problem.severity(), problem.path(), problem.message(),
						problem.fixes().stream().filter(fix -> isAllowed(fix, settings)).toList()))
				.sorted(Comparator.comparingInt(problem -> paths.indexOf(problem.path()))).toList();
	}

	private static boolean isAllowed(Fix fix, List<Setting> settings) {
		return settings.stream().filter(setting -> fix.changes().containsKey(setting.path()) && !setting.isKind())
				.allMatch(setting -> isAllowed(setting, fix.changes().get(setting.path())));
	}

	private static boolean isAllowed(Setting setting, String value) {
		try {
			setting.parse(value);
			return true;
		} catch (ExperimentException e) {
			return false;
		}
	}
}

package org.trainyard.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

	/** The problems by the place of their path in the list; those of paths that are not in it, like missing parts, first. */
	List<Problem> inOrderOf(List<String> paths) {
		return problems.stream().sorted(Comparator.comparingInt(problem -> paths.indexOf(problem.path()))).toList();
	}
}

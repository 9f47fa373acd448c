package org.trainyard.model.editor.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Severity;

/**
 * What is wrong with an experiment, by its parts.
 *
 * @param problems all of them
 */
record PartProblems(List<Problem> problems) {

	static final PartProblems NONE = new PartProblems(List.of());

	/** The problems of the part's own settings and of its kind. */
	List<Problem> of(EObject part) {
		String path = ExperimentEditor.path(part);
		return problems.stream().filter(problem -> problem.path().equals(path) || owner(problem.path()).equals(path))
				.toList();
	}

	/** The worst that is wrong with the part or anything in it; empty where nothing is, information not counted. */
	Optional<Severity> worst(EObject part) {
		String path = ExperimentEditor.path(part);
		return problems.stream()
				.filter(problem -> path.isEmpty() || problem.path().equals(path)
						|| problem.path().startsWith(path + '.'))
				.map(Problem::severity).filter(severity -> severity != Severity.INFO)
				.min((a, b) -> a == b ? 0 : a == Severity.ERROR ? -1 : 1);
	}

	private static String owner(String path) {
		return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}
}

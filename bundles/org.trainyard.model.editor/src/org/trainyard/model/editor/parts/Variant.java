package org.trainyard.model.editor.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.resource.ImageDescriptor;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.editor.ChangeSettings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Severity;
import org.trainyard.model.validation.Validation;

/**
 * One entry of the palette, which replaces a part of an experiment or changes how it is: SwiGLU, grouped-query
 * attention, RMSNorm. It is a few settings to change, so that a part keeps all values that both kinds share.
 *
 * @param id      stable in every language, for example {@code attention.grouped-query}
 * @param group   its drawer
 * @param changes the settings that make it
 * @param fits    what else keeps it from fitting
 * @see Variants
 */
public record Variant(String id, VariantGroup group, Changes changes, Condition fits) {

	/** The settings to change, path to value as text, when the variant is put on that part of that experiment. */
	@FunctionalInterface
	interface Changes {

		Map<String, String> on(Experiment experiment, EObject target);
	}

	/** Why a variant does not fit into an experiment, in one line; empty where it does. */
	@FunctionalInterface
	interface Condition {

		Condition ALWAYS = experiment -> Optional.empty();

		Optional<String> refusal(Experiment experiment);
	}

	/** The name in the user's language. */
	public String label() {
		return VariantText.of(id + ".label"); //$NON-NLS-1$
	}

	/** One line in the user's language: what it does, and where it is published. */
	public String description() {
		return VariantText.of(id + ".description"); //$NON-NLS-1$
	}

	/** A picture of 16 × 16 that can be scaled. */
	public ImageDescriptor icon() {
		return PartIcons.descriptor(id);
	}

	/**
	 * Why this cannot be put on that part, in one line in the user's language; empty where it can.
	 *
	 * @param target a part of the experiment, for example what a block of the diagram shows
	 */
	public Optional<String> refusal(Experiment experiment, EObject target) {
		if (!group.accepts(target)) {
			return Optional
					.of(VariantText.of("refusal.place", label(), Settings.label(group.path()), PartText.role(target))); //$NON-NLS-1$
		}
		return fits.refusal(experiment).or(() -> isPresent(experiment, target)).or(() -> newError(experiment, target));
	}

	/** Whether the experiment has it on that part already. */
	public boolean isOn(Experiment experiment, EObject target) {
		return group.accepts(target) && fits.refusal(experiment).isEmpty() && isPresent(experiment, target).isPresent();
	}

	/**
	 * One step of the history that puts this on that part. It cannot be executed where there is a
	 * {@linkplain #refusal refusal} because the setting does not exist.
	 */
	public Command command(EditingDomain domain, Experiment experiment, EObject target) {
		return new ChangeSettings(label(), domain, experiment, changes.on(experiment, target));
	}

	private Optional<String> isPresent(Experiment experiment, EObject target) {
		Map<String, String> values = Settings.of(experiment).stream()
				.collect(Collectors.toMap(Setting::path, Setting::value, (first, second) -> first));
		boolean all = changes.on(experiment, target).entrySet().stream()
				.allMatch(change -> change.getValue().equals(values.get(change.getKey())));
		return all ? Optional.of(VariantText.of("refusal.already", label())) : Optional.empty(); //$NON-NLS-1$
	}

	/** What would be wrong then and is not now. */
	private Optional<String> newError(Experiment experiment, EObject target) {
		Experiment trial = EcoreUtil.copy(experiment);
		try {
			Settings.setAll(trial, changes.on(experiment, target));
		} catch (ExperimentException e) {
			return Optional.of(e.getMessage());
		}
		if (!group.mustStayTrainable()) {
			return Optional.empty();
		}
		Set<String> errors = errors(trial);
		errors.removeAll(errors(experiment));
		return errors.stream().findFirst();
	}

	private static Set<String> errors(Experiment experiment) {
		List<Problem> problems = Validation.problems(experiment);
		return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::message)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}
}

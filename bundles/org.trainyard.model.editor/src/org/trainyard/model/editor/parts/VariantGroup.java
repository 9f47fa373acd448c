package org.trainyard.model.editor.parts;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.trainyard.model.experiment.ExperimentPackage.Literals;

/** A drawer of the palette: variants that are alternatives to each other, or nearly so. */
public enum VariantGroup {

	FEED_FORWARD("model.feedForward", true, Literals.FEED_FORWARD), //
	ATTENTION("model.attention", true, Literals.ATTENTION), //
	NORM("model.norm", true, Literals.NORM), //
	POSITIONS("model.positions", true, Literals.POSITIONS), //
	LORA("model.lora", true, Literals.LORA, Literals.MODEL, Literals.ATTENTION, Literals.FEED_FORWARD), //
	HEAD("model", true, Literals.MODEL), //
	MODEL("model", false, Literals.MODEL, Literals.EXPERIMENT), //
	TASK("task", false, Literals.TASK, Literals.EXPERIMENT), //
	SCHEDULE("training.schedule", false, Literals.SCHEDULE, Literals.TRAINING), //
	EARLY_STOPPING("training.earlyStopping", false, Literals.EARLY_STOPPING, Literals.TRAINING);

	private final String path;
	private final boolean trainable;
	private final List<EClass> targets;

	VariantGroup(String path, boolean trainable, EClass... targets) {
		this.path = path;
		this.trainable = trainable;
		this.targets = List.of(targets);
	}

	/** The name in the user's language. */
	public String label() {
		return VariantText.of("group." + name()); //$NON-NLS-1$
	}

	/** The part that the variants are kinds of, for example {@code model.attention}. */
	public String path() {
		return path;
	}

	/** Whether the variants can be dropped on that part at all; whether one fits there is a question of its own. */
	public boolean accepts(EObject target) {
		return targets.stream().anyMatch(type -> type.isInstance(target));
	}

	/**
	 * Whether a variant is refused where the experiment could no longer be trained with it. A new task or kind of model
	 * is not: its lengths and sizes are chosen after it.
	 */
	boolean mustStayTrainable() {
		return trainable;
	}
}

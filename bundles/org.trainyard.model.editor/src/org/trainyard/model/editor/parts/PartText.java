package org.trainyard.model.editor.parts;

import org.eclipse.emf.ecore.EObject;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.DenseFeedForward;
import org.trainyard.model.experiment.EarlyStopping;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.Positions;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.model.experiment.Schedule;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.Training;

/** The words for parts of an experiment. */
final class PartText {

	private PartText() {
	}

	/** What the part is for, for example “Attention”. */
	static String role(EObject part) {
		return part.eContainer() == null ? VariantText.of("group.EXPERIMENT") //$NON-NLS-1$
				: Settings.label(ExperimentEditor.path(part));
	}

	/**
	 * What the part is: the id of the variant that it is, for example {@code attention.multi-query}, and of its picture.
	 * Parts of which there is one kind only have the name of their class.
	 */
	static String id(EObject part) {
		return switch (part) {
		case Experiment experiment -> "experiment"; //$NON-NLS-1$
		case Training training -> "training"; //$NON-NLS-1$
		case Profiling profiling -> "profiling"; //$NON-NLS-1$
		case Lora lora -> "lora"; //$NON-NLS-1$
		case EarlyStopping stopping -> "early-stopping"; //$NON-NLS-1$
		case DenseFeedForward dense -> "feed-forward." + dense.getActivation().getLiteral(); //$NON-NLS-1$
		case FeedForward other -> "feed-forward." + kind(other); //$NON-NLS-1$
		case GroupedQueryAttention grouped when grouped.getKeyValueHeads() == 1 -> "attention.multi-query"; //$NON-NLS-1$
		case Attention attention -> "attention." + kind(attention); //$NON-NLS-1$
		case Norm norm -> "norm." + kind(norm); //$NON-NLS-1$
		case Positions positions -> "positions." + kind(positions); //$NON-NLS-1$
		case Model model -> "model." + kind(model); //$NON-NLS-1$
		case Task task -> "task." + kind(task); //$NON-NLS-1$
		case Schedule schedule -> "schedule." + kind(schedule); //$NON-NLS-1$
		default -> throw new IllegalArgumentException("A part without a picture: " + part.eClass().getName()); //$NON-NLS-1$
		};
	}

	/** The name of what the part is, for example “Grouped-query attention” or “Task: Copy”. */
	static String title(EObject part) {
		return switch (part) {
		case Experiment experiment -> role(part);
		case Training training -> role(part);
		case Profiling profiling -> role(part);
		case DenseFeedForward dense -> role(part);
		case Task task -> VariantText.of("title", role(part), name(part)); //$NON-NLS-1$
		case Schedule schedule -> VariantText.of("title", role(part), name(part)); //$NON-NLS-1$
		default -> name(part);
		};
	}

	/** What is published about the part's kind, in one line; of a part with one kind only what it is for. */
	static String description(EObject part) {
		return switch (part) {
		case Experiment experiment -> ""; //$NON-NLS-1$
		case Training training -> setting(part).description();
		case Profiling profiling -> setting(part).description();
		default -> VariantText.of(id(part) + ".description"); //$NON-NLS-1$
		};
	}

	/** The setting whose value is the kind of the part. */
	static Setting setting(EObject part) {
		return new Setting(ExperimentEditor.path(part), part.eContainmentFeature(), part.eContainer());
	}

	private static String name(EObject part) {
		return VariantText.of(id(part) + ".label"); //$NON-NLS-1$
	}

	private static String kind(EObject part) {
		return setting(part).value();
	}
}

package org.trainyard.model.editor.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trainyard.model.Setting;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.ConstantSchedule;
import org.trainyard.model.experiment.CosineSchedule;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.DenseFeedForward;
import org.trainyard.model.experiment.EarlyStopping;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentPackage.Literals;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.InverseSquareRootSchedule;
import org.trainyard.model.experiment.LearnedPositions;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.PlateauSchedule;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.RotaryPositions;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Training;

/** The values that tell a part from others of its kind, in a few words: “8 heads, 2 key-value”. */
final class PartValues {

	private PartValues() {
	}

	/** The values in the user's language; empty where there are none worth telling. */
	static String of(EObject part) {
		return values(part).stream().collect(Collectors.joining(VariantText.of("value.separator"))); //$NON-NLS-1$
	}

	private static List<String> values(EObject part) {
		return switch (part) {
		case Experiment experiment -> description(experiment);
		case Model model -> model(model);
		case Attention attention -> attention(attention);
		case DenseFeedForward dense -> List.of(choice(dense, Literals.FEED_FORWARD__ACTIVATION),
				text("width", owner(dense).getFeedForwardSize())); //$NON-NLS-1$
		case MixtureOfExperts mixture -> List.of(text("experts", mixture.getExperts(), mixture.getTopK()), //$NON-NLS-1$
				choice(mixture, Literals.FEED_FORWARD__ACTIVATION));
		case BatchNorm norm -> List.of(placement(norm), text("momentum", norm.getMomentum())); //$NON-NLS-1$
		case Norm norm -> List.of(placement(norm));
		case LearnedPositions positions -> List.of(text("positions", owner(positions).getMaximumLength())); //$NON-NLS-1$
		case RotaryPositions rotary -> List.of(text("base", new Setting("", Literals.ROTARY_POSITIONS__BASE, rotary) //$NON-NLS-1$ //$NON-NLS-2$
				.value()));
		case Lora lora -> lora(lora);
		case Training training -> List.of(choice(training, Literals.TRAINING__OPTIMIZER),
				text("steps", training.getSteps(), training.getBatchSize())); //$NON-NLS-1$
		case EarlyStopping stopping -> List.of(text("patience", stopping.getPatience())); //$NON-NLS-1$
		case Profiling profiling -> List.of(text("interval", profiling.getInterval())); //$NON-NLS-1$
		default -> others(part);
		};
	}

	private static List<String> others(EObject part) {
		return switch (part) {
		case SequenceTask task ->
			List.of(text("vocabulary", task.getVocabularySize()), text("length", task.getLength())); //$NON-NLS-1$ //$NON-NLS-2$
		case AdditionTask task -> List.of(text("digits", task.getDigits())); //$NON-NLS-1$
		case NumberWordsTask task -> List.of(text("words", task.getMaximumWords())); //$NON-NLS-1$
		case TextTask task -> Stream.of(task.getFile() == null ? "" : task.getFile(), //$NON-NLS-1$
				choice(task, Literals.TEXT_TASK__TOKENIZER)).filter(value -> !value.isEmpty()).toList();
		case SignalTask task -> List.of(choice(task, Literals.SIGNAL_TASK__SIGNAL));
		case ConstantSchedule schedule -> List.of(text("rate", ((Training) schedule.eContainer()).getLearningRate())); //$NON-NLS-1$
		case CosineSchedule schedule -> List.of(text("warmup", schedule.getWarmupSteps())); //$NON-NLS-1$
		case InverseSquareRootSchedule schedule -> List.of(text("warmup", schedule.getWarmupSteps())); //$NON-NLS-1$
		case PlateauSchedule schedule -> List.of(text("factor", schedule.getFactor())); //$NON-NLS-1$
		default -> List.of();
		};
	}

	private static List<String> description(Experiment experiment) {
		return experiment.getDescription() == null ? List.of() : experiment.getDescription().lines().limit(1).toList();
	}

	private static List<String> model(Model model) {
		String depth = switch (model) {
		case DecoderOnly single -> text("layers", single.getLayers()); //$NON-NLS-1$
		case EncoderOnly single -> text("layers", single.getLayers()); //$NON-NLS-1$
		case EncoderDecoder both -> text("twoStacks", both.getEncoderLayers(), both.getDecoderLayers()); //$NON-NLS-1$
		case RevDeq revdeq -> text("iterations", revdeq.getIterations()); //$NON-NLS-1$
		default -> throw new IllegalArgumentException("A kind of model without a name: " + model.eClass().getName()); //$NON-NLS-1$
		};
		return List.of(depth, text("width", model.getHiddenSize()), //$NON-NLS-1$
				VariantText.of(model.isTiedHead() ? "value.tied" : "value.free")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> attention(Attention attention) {
		List<String> values = new ArrayList<>(List.of(text("heads", owner(attention).getHeads()))); //$NON-NLS-1$
		if (attention instanceof GroupedQueryAttention grouped) {
			values.add(text("keyValueHeads", grouped.getKeyValueHeads())); //$NON-NLS-1$
		}
		if (!(attention instanceof AdditiveAttention)) {
			values.add(choice(attention, Literals.DOT_PRODUCT_ATTENTION__KERNEL));
		}
		return values;
	}

	private static List<String> lora(Lora lora) {
		Stream<String> targets = Stream
				.of(Literals.LORA__QUERY, Literals.LORA__KEY, Literals.LORA__VALUE, Literals.LORA__OUTPUT,
						Literals.LORA__FEED_FORWARD)
				.filter(target -> (boolean) lora.eGet(target)).map(target -> setting(lora, target).label());
		return Stream.concat(Stream.of(text("rank", lora.getRank())), targets).toList(); //$NON-NLS-1$
	}

	private static String placement(Norm norm) {
		return VariantText.of("value.placement." + norm.getPlacement().getLiteral()); //$NON-NLS-1$
	}

	private static String choice(EObject part, EStructuralFeature feature) {
		Setting setting = setting(part, feature);
		return setting.choiceLabel(setting.value());
	}

	private static Setting setting(EObject part, EStructuralFeature feature) {
		return new Setting(ExperimentEditor.path(part) + '.' + feature.getName(), feature, part);
	}

	private static Model owner(EObject part) {
		return (Model) part.eContainer();
	}

	private static String text(String key, Object... values) {
		return VariantText.of("value." + key, values); //$NON-NLS-1$
	}
}

package org.trainyard.model.editor.diagram.graph;

import java.text.NumberFormat;
import java.util.List;

import org.trainyard.model.ParameterLayout;
import org.trainyard.model.ParameterTensor;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.SignalTask;

/** What the blocks say of an experiment: its sizes, its parameters by name, and the names of its kinds. */
final class Facts {

	private final Experiment experiment;
	private final List<ParameterTensor> tensors;
	private final Shares shares;
	private final Folds folds;

	Facts(Experiment experiment, Folds folds) {
		this.experiment = experiment;
		this.folds = folds;
		tensors = ParameterLayout.folded(experiment);
		shares = Shares.of(experiment);
	}

	Experiment experiment() {
		return experiment;
	}

	Model model() {
		return experiment.getModel();
	}

	Shares shares() {
		return shares;
	}

	Fold fold(String id, Fold usual) {
		return folds.of(id, usual);
	}

	boolean isSignal() {
		return experiment.getTask() instanceof SignalTask;
	}

	int headWidth() {
		return model().getHiddenSize() / Math.max(1, model().getHeads());
	}

	int keyValueHeads() {
		return model().getAttention() instanceof GroupedQueryAttention grouped ? grouped.getKeyValueHeads()
				: model().getHeads();
	}

	/** Whether positions see only those before them, in a stack that does not read the other side. */
	boolean isCausal() {
		return switch (model()) {
		case DecoderOnly only -> true;
		case RevDeq deq -> deq.isCausal();
		default -> false;
		};
	}

	/** Numbers in all tensors whose names start so, those of all layers together. */
	long parameters(String... prefixes) {
		long sum = 0;
		for (ParameterTensor tensor : tensors) {
			for (String prefix : prefixes) {
				if (tensor.name().startsWith(prefix)) {
					sum += tensor.parameters();
				}
			}
		}
		return sum;
	}

	/** How many different ids there are. */
	long vocabulary() {
		String name = model() instanceof EncoderDecoder ? "tgt_embedding.weight" : "transformer.wte.weight"; //$NON-NLS-1$ //$NON-NLS-2$
		return tensors.stream().filter(tensor -> tensor.name().equals(name))
				.mapToLong(tensor -> tensor.shape()[0]).findFirst().orElse(0);
	}

	/** The values at each position as they come in and go out: {@code V} of tokens, {@code F} of signals. */
	long outputs() {
		return experiment.getTask() instanceof SignalTask signal ? signal.getFeatures() : vocabulary();
	}

	/** A shape as a person reads it, for example {@code [B, T, 512]}. */
	static String shape(Object... sizes) {
		return List.of(sizes).toString();
	}

	/** The value of a setting in the user's language, for example “Grouped-query”. */
	String choice(String path) {
		return Settings.find(experiment, path).map(setting -> setting.choiceLabel(setting.value())).orElse(""); //$NON-NLS-1$
	}

	static String number(Number number) {
		NumberFormat format = NumberFormat.getInstance();
		format.setMaximumFractionDigits(9);
		return format.format(number);
	}
}

package org.trainyard.model;

import java.util.List;

import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;

/**
 * The names and shapes of a model's parameters, by arithmetic alone: what the engine builds, checkpoints hold and the
 * generated PyTorch file calls them. Single stacks have GPT-2's names and layout as Hugging Face keeps them
 * (projections {@code [in, out]}), encoder-decoders those of {@code torch.nn.Transformer} ({@code [out, in]}). Values
 * may be out of range, as while a person types; a missing model has no parameters.
 */
public final class ParameterLayout {

	private ParameterLayout() {
	}

	/** Every tensor, in the order in which the model uses them. */
	public static List<ParameterTensor> of(Experiment experiment) {
		return list(experiment, false);
	}

	/**
	 * The same tensors, where one stands for all that differ from it only by the number of their layer or expert: it
	 * takes no longer for a hundred layers than for one.
	 */
	public static List<ParameterTensor> folded(Experiment experiment) {
		return list(experiment, true);
	}

	private static List<ParameterTensor> list(Experiment experiment, boolean folded) {
		if (experiment.getModel() == null) {
			return List.of();
		}
		Sizes sizes = Sizes.of(experiment);
		TensorList tensors = new TensorList(folded, sizes.model().getLora() != null);
		if (sizes.model() instanceof EncoderDecoder model) {
			new EncoderDecoderLayout(sizes, tensors).list(model);
		} else {
			new SingleStackLayout(sizes, tensors).list();
		}
		return tensors.tensors();
	}
}

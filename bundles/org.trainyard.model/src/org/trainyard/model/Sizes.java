package org.trainyard.model;

import static org.trainyard.model.experiment.ExperimentPackage.Literals.MODEL__ATTENTION;
import static org.trainyard.model.experiment.ExperimentPackage.Literals.MODEL__FEED_FORWARD;
import static org.trainyard.model.experiment.ExperimentPackage.Literals.MODEL__NORM;
import static org.trainyard.model.experiment.ExperimentPackage.Literals.MODEL__POSITIONS;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.LayerNorm;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.Positions;
import org.trainyard.model.experiment.SignalTask;

/**
 * The sizes that shapes are made of, none below zero, and the parts that say which shapes there are; a part that is
 * missing is the usual one.
 *
 * @param hidden     C
 * @param heads      H, at least 1
 * @param keyValue   width of all keys of one position together, K: C unless several heads share a key
 * @param inner      F, width of the feed-forward block
 * @param vocabulary V; 0 for signals
 * @param features   values of a signal at each position; 0 for tokens
 * @param positions  P, the longest sequence
 */
record Sizes(Model model, Attention attention, FeedForward feedForward, Norm norm, Positions position, long hidden,
		long heads, long keyValue, long inner, long vocabulary, long features, long positions) {

	static Sizes of(Experiment experiment) {
		Model model = experiment.getModel();
		long hidden = Math.max(0, model.getHiddenSize());
		long heads = Math.max(1, model.getHeads());
		Attention attention = orUsual(model.getAttention(), model, MODEL__ATTENTION);
		long keyValue = attention instanceof GroupedQueryAttention grouped
				? Math.max(0, grouped.getKeyValueHeads()) * (hidden / heads)
				: hidden;
		return new Sizes(model, attention, orUsual(model.getFeedForward(), model, MODEL__FEED_FORWARD),
				orUsual(model.getNorm(), model, MODEL__NORM), orUsual(model.getPositions(), model, MODEL__POSITIONS),
				hidden, heads, keyValue, Math.max(0, model.getFeedForwardSize()),
				Math.max(0, Vocabulary.size(experiment.getTask())),
				experiment.getTask() instanceof SignalTask signal ? Math.max(0, signal.getFeatures()) : 0,
				Math.max(0, model.getMaximumLength()));
	}

	/** Whether the model reads and predicts signals instead of tokens. */
	boolean isSignal() {
		return features > 0;
	}

	/** Whether a norm has a shift beside its scale. */
	boolean isNormShifted() {
		return switch (norm) {
		case LayerNorm layer -> layer.isBias();
		case BatchNorm batch -> true;
		default -> false;
		};
	}

	/** LoRA's matrices beside the projections of one attention block, as far as they are wanted. */
	void addAttentionAdapters(TensorList tensors, String prefix) {
		Lora lora = model.getLora();
		if (lora.isQuery()) {
			tensors.addAdapter(prefix + "lora_query.", lora.getRank(), hidden, hidden);
		}
		if (lora.isKey()) {
			tensors.addAdapter(prefix + "lora_key.", lora.getRank(), hidden, keyValue);
		}
		if (lora.isValue()) {
			tensors.addAdapter(prefix + "lora_value.", lora.getRank(), hidden, keyValue);
		}
		if (lora.isOutput()) {
			tensors.addAdapter(prefix + "lora_output.", lora.getRank(), hidden, hidden);
		}
	}

	@SuppressWarnings("unchecked") // the part is of the type that its reference has
	private static <T extends EObject> T orUsual(T present, Model model, EReference part) {
		return present != null ? present : (T) Parts.usual(model, part);
	}
}

package org.trainyard.model.editor.diagram.graph;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trainyard.model.Costs;
import org.trainyard.model.Lengths;
import org.trainyard.model.Operations;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;

/**
 * Which part of the operations of a forward pass each component takes, at the lengths of the task. Operations are what
 * {@link Costs} counts; time follows them as far as matrix products rule it.
 */
final class Shares {

	private final Map<String, Double> shares = new HashMap<>();

	private Shares() {
	}

	static Shares of(Experiment experiment) {
		Shares shares = new Shares();
		Costs costs = Costs.of(experiment);
		Operations all = costs.operations();
		double whole = all.forward();
		if (whole <= 0) {
			return shares;
		}
		shares.shares.put("output", all.ends() / whole); //$NON-NLS-1$
		if (experiment.getModel() instanceof EncoderDecoder model) {
			shares.addBoth(experiment, model, costs.lengths(), whole);
		} else {
			String side = experiment.getModel() instanceof RevDeq ? "cell" //$NON-NLS-1$
					: experiment.getModel() instanceof EncoderOnly ? "encoder" : "decoder"; //$NON-NLS-1$ //$NON-NLS-2$
			shares.add(side, side.equals("decoder") ? ".selfAttention" : ".attention", all, whole); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return shares;
	}

	private void add(String side, String attention, Operations operations, double whole) {
		shares.put(side + attention, operations.attention() / whole);
		shares.put(side + ".feedForward", operations.feedForward() / whole); //$NON-NLS-1$
	}

	/** Operations add up over layers: without those of one side the other's are left. */
	private void addBoth(Experiment experiment, EncoderDecoder model, Lengths lengths, double whole) {
		Experiment alone = EcoreUtil.copy(experiment);
		((EncoderDecoder) alone.getModel()).setDecoderLayers(0);
		add("encoder", ".attention", Costs.of(alone).operations(), whole); //$NON-NLS-1$ //$NON-NLS-2$
		((EncoderDecoder) alone.getModel()).setDecoderLayers(model.getDecoderLayers());
		((EncoderDecoder) alone.getModel()).setEncoderLayers(0);
		Operations decoder = Costs.of(alone).operations();
		add("decoder", ".selfAttention", decoder, whole); //$NON-NLS-1$ //$NON-NLS-2$
		double self = weight(model, lengths.target(), lengths.target());
		double cross = weight(model, lengths.target(), lengths.source());
		double share = self + cross == 0 ? 0 : cross / (self + cross);
		shares.put("decoder.crossAttention", decoder.attention() / whole * share); //$NON-NLS-1$
		shares.put("decoder.selfAttention", decoder.attention() / whole * (1 - share)); //$NON-NLS-1$
	}

	/** Operations of one attention block up to a factor: projections of queries, output, keys and values, and scores. */
	private static double weight(Model model, double queries, double keys) {
		double hidden = model.getHiddenSize();
		double keyValue = model.getAttention() instanceof GroupedQueryAttention grouped
				? grouped.getKeyValueHeads() * hidden / Math.max(1, model.getHeads())
				: hidden;
		return queries * hidden * hidden + keys * hidden * keyValue + queries * keys * hidden;
	}

	/**
	 * The share of a component.
	 *
	 * @param layers how many layers share it
	 * @param times  of how many of them it is wanted
	 */
	double of(String component, int layers, int times) {
		return shares.getOrDefault(component, Double.NaN) * times / Math.max(1, layers);
	}
}

package org.trainyard.model.editor.diagram.graph;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.experiment.LearnedPositions;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.NoPositions;
import org.trainyard.model.experiment.Positions;
import org.trainyard.model.experiment.RotaryPositions;

/** One way from what comes in to what comes out: embedding, positions, dropout, layers, final norm, head and loss. */
final class ColumnNetwork {

	private static final String POSITIONS = "model.positions"; //$NON-NLS-1$

	private final Facts facts;
	private final String id;
	private final String length;
	private final List<Block> blocks = new ArrayList<>();
	private final List<Arrow> arrows = new ArrayList<>();
	private String last;

	/**
	 * @param id     what the ids of its blocks start with
	 * @param length the letter for the length of its sequences
	 */
	ColumnNetwork(Facts facts, String id, String length) {
		this.facts = facts;
		this.id = id;
		this.length = length;
	}

	/** Adds a block below the last one, with a shape on the arrow to it. */
	ColumnNetwork then(Block block, String shape) {
		blocks.add(block);
		if (last != null) {
			arrows.add(new Arrow(last, block.id(), shape, Route.MAIN));
		}
		last = block.id();
		return this;
	}

	Network build() {
		return new Network(blocks, arrows);
	}

	/** The id of the last block. */
	String last() {
		return last;
	}

	String hiddenShape() {
		return Facts.shape("B", length, facts.model().getHiddenSize()); //$NON-NLS-1$
	}

	/**
	 * What comes in, and its vectors.
	 *
	 * @param title what comes in
	 * @param side  which of the two inputs of an encoder-decoder, as in the names of parameters; empty for single stacks
	 */
	ColumnNetwork input(String title, String side) {
		boolean signal = facts.isSignal();
		then(Block.of(id + "input", Role.INPUT, title, facts.experiment().getTask()) //$NON-NLS-1$
				.details(facts.choice("task"), sizes()).settings("task").build(), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String[] names = side.isEmpty() ? new String[] { "transformer.wte", "transformer.input" } //$NON-NLS-1$ //$NON-NLS-2$
				: new String[] { side + "_embedding", side + "_input" }; //$NON-NLS-1$ //$NON-NLS-2$
		then(Block.of(id + "embedding", Role.EMBEDDING, signal ? Messages.inputProjection : Messages.embedding, //$NON-NLS-1$
				facts.model()).details(facts.outputs() + " → " + facts.model().getHiddenSize()) //$NON-NLS-1$
				.settings("model.hiddenSize", "model.embeddingDeviation") //$NON-NLS-1$ //$NON-NLS-2$
				.cost(facts.parameters(names), Double.NaN).build(),
				signal ? Facts.shape("B", length, facts.outputs()) : Facts.shape("B", length)); //$NON-NLS-1$ //$NON-NLS-2$
		positions(side);
		return dropout();
	}

	private String sizes() {
		return facts.isSignal() ? Messages.bind(Messages.features, Facts.number(facts.outputs()))
				: Messages.bind(Messages.vocabulary, Facts.number(facts.vocabulary()));
	}

	private void positions(String side) {
		Model model = facts.model();
		Positions kind = model.getPositions();
		if (kind instanceof RotaryPositions) {
			return; // they are drawn where they are used: in attention
		}
		String name = id + "positions"; //$NON-NLS-1$
		String title = kind instanceof NoPositions ? Messages.noPositionsTitle
				: Messages.bind(Messages.positions, facts.choice(POSITIONS));
		var block = Block.of(name, Role.POSITIONS, title, kind)
				.settings(POSITIONS, "model.maximumLength"); //$NON-NLS-1$
		if (kind instanceof NoPositions) {
			blocks.add(block.faint().details(Messages.noPositions).build());
			return;
		}
		block.details(Messages.bind(Messages.maximumLength, Facts.number(model.getMaximumLength())));
		if (kind instanceof LearnedPositions) {
			String tensor = side.isEmpty() ? "transformer.wpe" : side + "_positions"; //$NON-NLS-1$ //$NON-NLS-2$
			block.cost(facts.parameters(tensor), Double.NaN);
		}
		blocks.add(block.build());
		String sum = id + "positionSum"; //$NON-NLS-1$
		then(Block.of(sum, Role.SUM, "+", model).details(Messages.positionSum).build(), hiddenShape()); //$NON-NLS-1$
		arrows.add(new Arrow(name, sum, Facts.shape(length, model.getHiddenSize()), Route.LEFT));
	}

	private ColumnNetwork dropout() {
		Model model = facts.model();
		return model.getDropout() == 0 ? this
				: then(Block.of(id + "dropout", Role.DROPOUT, //$NON-NLS-1$
						Messages.bind(Messages.dropout, Facts.number(model.getDropout())), model)
						.settings("model.dropout").build(), hiddenShape()); //$NON-NLS-1$
	}

	/** @param parameter what the names of its parameters start with */
	ColumnNetwork finalNorm(String parameter) {
		return !facts.model().getNorm().isFinalNorm() ? this
				: then(Block.of(id + "norm", Role.NORM, //$NON-NLS-1$
						Messages.bind(Messages.finalNorm, facts.choice("model.norm")), facts.model().getNorm()) //$NON-NLS-1$
						.settings("model.norm", "model.norm.finalNorm") //$NON-NLS-1$ //$NON-NLS-2$
						.cost(facts.parameters(parameter), Double.NaN).build(), hiddenShape());
	}

	ColumnNetwork head() {
		boolean tied = facts.model().isTiedHead() && !facts.isSignal();
		then(Block.of(id + "head", Role.HEAD, Messages.head, facts.model()) //$NON-NLS-1$
				.details(facts.model().getHiddenSize() + " → " + facts.outputs(), tied ? Messages.tied : "") //$NON-NLS-1$ //$NON-NLS-2$
				.settings("model.tiedHead") //$NON-NLS-1$
				.cost(facts.parameters("lm_head.", "head.", "output_projection."), facts.shares().of("output", 1, 1)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.build(), hiddenShape());
		return then(
				Block.of(id + "loss", Role.LOSS, facts.isSignal() ? Messages.squaredError : Messages.crossEntropy, //$NON-NLS-1$
						facts.experiment().getTraining()).details(training())
						.settings("training.batchSize", "training.learningRate", "training.optimizer").build(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Facts.shape("B", length, facts.outputs())); //$NON-NLS-1$
	}

	private String training() {
		return facts.choice("training.optimizer") + " · B = " //$NON-NLS-1$ //$NON-NLS-2$
				+ Facts.number(facts.experiment().getTraining().getBatchSize());
	}
}

package org.trainyard.model.editor.diagram.graph;

import java.util.List;

import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;

/** Draws up the network of an experiment, from tokens to loss. */
public final class NetworkDiagram {

	private static final String FIRST_LAYER = "transformer.h.0."; //$NON-NLS-1$

	private final Facts facts;

	private NetworkDiagram(Facts facts) {
		this.facts = facts;
	}

	/**
	 * The blocks and arrows of an experiment.
	 *
	 * @param experiment whole; its values may be out of range, as while a person types
	 * @param folds      what of it is shown
	 */
	public static Diagram of(Experiment experiment, Folds folds) {
		var network = new NetworkDiagram(new Facts(experiment, folds));
		return switch (experiment.getModel()) {
		case EncoderDecoder model -> network.encoderDecoder(model);
		case DecoderOnly model -> network.single(model, "decoder", Messages.decoder, model.getLayers()); //$NON-NLS-1$
		case EncoderOnly model -> network.single(model, "encoder", Messages.encoder, model.getLayers()); //$NON-NLS-1$
		case RevDeq model -> network.fixedPoint(model);
		default -> throw new IllegalArgumentException("A model of an unknown kind: " + experiment.getModel()); //$NON-NLS-1$
		};
	}

	private String inputs() {
		return facts.isSignal() ? Messages.signals : Messages.tokens;
	}

	private Diagram single(Model model, String side, String title, int layers) {
		var names = new StackNames(side, FIRST_LAYER, false, false, facts.isCausal(), "T", layers); //$NON-NLS-1$
		var column = new ColumnNetwork(facts, "", "T").input(inputs(), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		column.then(new StackBlock(facts, names).build(side, title, "model.layers"), column.hiddenShape()); //$NON-NLS-1$
		return new Diagram(List.of(column.finalNorm("transformer.ln_f.").head().build()), List.of()); //$NON-NLS-1$
	}

	private Diagram fixedPoint(RevDeq model) {
		var names = new StackNames("cell", "transformer.cell.0.", false, false, model.isCausal(), "T", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				model.getCellLayers());
		var column = new ColumnNetwork(facts, "", "T").input(inputs(), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		column.then(new FixedPointBlock(facts, model, names).build("loop"), column.hiddenShape()); //$NON-NLS-1$
		return new Diagram(List.of(column.finalNorm("transformer.ln_f.").head().build()), List.of()); //$NON-NLS-1$
	}

	private Diagram encoderDecoder(EncoderDecoder model) {
		var encoder = new StackNames("encoder", "transformer.encoder.layers.0.", true, false, false, "S", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				model.getEncoderLayers());
		var decoder = new StackNames("decoder", "transformer.decoder.layers.0.", true, true, true, "T", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				model.getDecoderLayers());
		var source = new ColumnNetwork(facts, "source-", "S") //$NON-NLS-1$ //$NON-NLS-2$
				.input(facts.isSignal() ? Messages.sourceSignals : Messages.sourceTokens, "src"); //$NON-NLS-1$
		source.then(new StackBlock(facts, encoder).build("encoder", Messages.encoder, "model.encoderLayers"), //$NON-NLS-1$ //$NON-NLS-2$
				source.hiddenShape()).finalNorm("transformer.encoder.norm."); //$NON-NLS-1$
		var target = new ColumnNetwork(facts, "", "T") //$NON-NLS-1$ //$NON-NLS-2$
				.input(facts.isSignal() ? Messages.targetSignals : Messages.targetTokens, "tgt"); //$NON-NLS-1$
		target.then(new StackBlock(facts, decoder).build("decoder", Messages.decoder, "model.decoderLayers"), //$NON-NLS-1$ //$NON-NLS-2$
				target.hiddenShape()).finalNorm("transformer.decoder.norm.").head(); //$NON-NLS-1$
		List<Network> columns = List.of(source.build(), target.build());
		return new Diagram(columns, bridges(columns.getLast(), source));
	}

	/** From the encoder's output to every block that reads it, or to the folded block that holds such ones. */
	private List<Arrow> bridges(Network decoder, ColumnNetwork encoder) {
		return decoder.all().filter(NetworkDiagram::readsOtherSide).map(
				block -> new Arrow(encoder.last(), block.id(), encoder.hiddenShape(), Route.LEFT)).toList();
	}

	private static boolean readsOtherSide(Block block) {
		boolean isFoldedLayers = block.id().matches("decoder(/\\d+)?") && !block.fold().isOpen(); //$NON-NLS-1$
		return isFoldedLayers || block.role() == Role.ATTENTION && block.id().endsWith("/cross"); //$NON-NLS-1$
	}
}

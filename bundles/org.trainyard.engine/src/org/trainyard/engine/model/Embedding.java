package org.trainyard.engine.model;

import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.LearnedPositions;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.NoPositions;
import org.trainyard.model.experiment.Positions;
import org.trainyard.model.experiment.RotaryPositions;
import org.trainyard.model.experiment.SinusoidalPositions;

/**
 * Turns tokens, or signals, into vectors that know their positions, {@code [B, T]} or {@code [B, T, F] → [B, T, C]}.
 *
 * @param table     of token vectors [V, C]; null for signals
 * @param signal    F → C; null for tokens
 * @param positions what is added; null where positions are not added
 * @param length    P, the longest sequence
 * @param scale     of token vectors
 */
record Embedding(Tensor table, Projection signal, Added positions, int length, double scale, double dropout) {

	/**
	 * Vectors that are added for positions.
	 *
	 * @param name    as their parameters are named, or would be if they were learned
	 * @param vectors [P, C]
	 */
	record Added(String name, Tensor vectors) {
	}

	Tensor apply(Input input, Pass pass) {
		Tensor x = switch (input) {
		case Sequences(Tensor ids, var visible) -> tokens(ids);
		case Signals(Tensor values) -> signal.apply(values, pass).to(values.type());
		};
		if (positions != null) {
			long end = pass.positions().end(x.size(1));
			if (end > length) {
				throw new IllegalArgumentException(Messages.get("positions.too_few", end, length));
			}
			Tensor added = pass.positions().rows(positions.vectors, x.size(1));
			pass.observe(observer -> observer.positions(positions.name, added));
			x = x.add(added);
		}
		return pass.dropout(x, dropout);
	}

	private Tensor tokens(Tensor ids) {
		Tensor vectors = ids.embedding(table);
		return scale == 1 ? vectors : vectors.multiply(scale);
	}

	/** The vectors of positions that a model adds; null where it adds none. */
	static Added positions(Parameters parameters, Model model) {
		int length = model.getMaximumLength();
		Positions kind = model.getPositions();
		return switch (kind) {
		case SinusoidalPositions waves ->
			new Added(parameters.name(), sinusoids(length, model.getHiddenSize()).to(parameters.type()));
		case LearnedPositions learned ->
			new Added(parameters.name(),
					parameters.normal("weight", Convention.DEVIATION, length, model.getHiddenSize()));
		case RotaryPositions rotary -> null;
		case NoPositions none -> null;
		default -> throw new IllegalArgumentException("No positions are built for " + kind.eClass().getName());
		};
	}

	/** How a model turns queries and keys by their positions. */
	static Rotation rotation(Model model, ElementType type) {
		return model.getPositions() instanceof RotaryPositions rotary
				? Rotation.rotary(model.getMaximumLength(), model.getHiddenSize() / model.getHeads(), rotary.getBase(),
						type)
				: Rotation.NONE;
	}

	/** Sines at even and cosines at odd features, with wavelengths from 2π to 10000 · 2π; [length, C] in float64. */
	private static Tensor sinusoids(int length, int width) {
		double[] values = new double[length * width];
		for (int position = 0; position < length; position++) {
			for (int feature = 0; feature < width; feature++) {
				double angle = position * Math.exp(-Math.log(10000) * (feature - feature % 2) / width);
				values[position * width + feature] = feature % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
			}
		}
		return Tensor.of(values, length, width);
	}
}

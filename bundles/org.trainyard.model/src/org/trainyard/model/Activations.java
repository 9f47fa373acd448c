package org.trainyard.model;

import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.AttentionKernel;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.Device;
import org.trainyard.model.experiment.DotProductAttention;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.Solver;
import org.trainyard.model.experiment.Training;

/**
 * Bytes of the activations that one batch keeps for its backward pass. N = B·T positions; e is 4, in mixed precision 2;
 * the residual stream is float32.
 *
 * <ul>
 * <li>Norm: its input, 4·N·C.
 * <li>Attention: input, queries and output 3·e·N·C, keys and values 2·e·N·K. Plain adds its weights e·B·H·T·S, with
 * dropout of weights the dropped ones, as large, and their mask too; blockwise adds as much and its output so far for
 * each block of keys, e·N·C. Fused adds one float32 a row and head, 4·N·H. On CUDA it drops weights on the way, and draws
 * the same again on the way back; but PyTorch's fused operation for processors drops none (check_for_dropout in
 * sdp_utils_cpp.cpp), and then they are computed as plain does, in float32 even in mixed precision, queries, keys and
 * values with them. Additive keeps its weights and tanh of each pair, e·B·T·S·C.
 * <li>Feed-forward: input e·N·C, and e·N·F once for ReLU, twice for GELU, four times for SwiGLU. A mixture keeps that
 * and its experts' inputs and outputs for each expert used, and two float32 a position and expert.
 * <li>Dropout: a mask, for which PyTorch draws numbers of the type of its values on processors, and on CUDA truth values
 * of one byte (native_dropout, in Dropout.cpp and Dropout.cu); that of the embeddings also keeps what it drops from.
 * <li>Ends: the embedded input and the last norm's, 8·N·C, the head's e·N·C, and for tokens logits and their logarithms
 * of probability, 8·N·V, in mixed precision e·N·V more.
 * <li>Activation checkpointing keeps the input of each layer, 4·N·C, and all else of one layer only.
 * <li>RevDEQ: x, the state and what the gradient needs of evaluations of the cell: reversible that of one, whatever the
 * iterations; unrolled of all; checkpointed the states of all iterations and one evaluation; implicit one; phantom its
 * last ones. Anderson keeps ten states more, Broyden two an iteration.
 * </ul>
 */
final class Activations {

	private final Sizes sizes;
	private final long batch;
	private final Lengths lengths;
	private final long element;
	private final boolean mixed;
	private final boolean checkpointed;
	private final Device device;

	Activations(Sizes sizes, long batch, Lengths lengths, Training training) {
		this.sizes = sizes;
		this.batch = batch;
		this.lengths = lengths;
		mixed = training.getPrecision() == Precision.BFLOAT16_MIXED;
		element = mixed ? 2 : 4;
		checkpointed = training.isActivationCheckpointing();
		device = training.getDevice();
	}

	long bytes() {
		long target = lengths.target();
		long layers = switch (sizes.model()) {
		case EncoderDecoder model -> Saturating.sum(
				stack(model.getEncoderLayers(), layer(lengths.source()), lengths.source()),
				// the encoder's output, which all layers of the decoder read
				values(4, lengths.source(), sizes.hidden()),
				stack(model.getDecoderLayers(), decoderLayer(), target));
		case DecoderOnly model -> stack(model.getLayers(), layer(target), target);
		case EncoderOnly model -> stack(model.getLayers(), layer(target), target);
		case RevDeq model -> fixedPoint(model, stack(model.getCellLayers(), layer(target), target));
		default -> throw new IllegalArgumentException("A model of an unknown kind: " + sizes.model());
		};
		return Saturating.sum(layers, ends());
	}

	private long stack(long layers, long layer, long length) {
		return checkpointed
				? Saturating.sum(Saturating.product(layers, values(4, length, sizes.hidden())), layers > 0 ? layer : 0)
				: Saturating.product(layers, layer);
	}

	private long layer(long length) {
		return Saturating.sum(Saturating.product(2, values(4, length, sizes.hidden())), attention(length, length),
				feedForward(length));
	}

	private long decoderLayer() {
		long target = lengths.target();
		return Saturating.sum(layer(target), values(4, target, sizes.hidden()), attention(target, lengths.source()));
	}

	private long attention(long queries, long keys) {
		long factor = dropsWeightsOfFused() ? 4 : element;
		return Saturating.sum(Saturating.product(2, values(element, queries, sizes.hidden())),
				values(factor, queries, sizes.hidden()), Saturating.product(2, values(factor, keys, sizes.keyValue())),
				weights(queries, keys), dropped(queries, sizes.hidden()));
	}

	private boolean dropsWeightsOfFused() {
		return device == Device.CPU && sizes.attention() instanceof DotProductAttention attention
				&& attention.getKernel() == AttentionKernel.FUSED && attention.getDropout() > 0;
	}

	/** What attention keeps of its weights. */
	private long weights(long queries, long keys) {
		long bytes = dropsWeightsOfFused() ? 4 : element;
		// with dropout the mask, and the weights that it leaves
		long each = sizes.attention().getDropout() > 0 ? 2 * bytes + mask(bytes) : bytes;
		long weights = Saturating.product(each, batch, sizes.heads(), queries, keys);
		return switch (sizes.attention()) {
		case AdditiveAttention additive ->
			Saturating.sum(weights, Saturating.product(element, batch, queries, keys, sizes.hidden()));
		case DotProductAttention attention -> switch (attention.getKernel()) {
		case PLAIN -> weights;
		case BLOCKWISE -> Saturating.sum(weights, Saturating.product(blocks(keys, attention.getBlockSize()),
				values(element, queries, sizes.hidden())));
		case FUSED -> dropsWeightsOfFused() ? weights : values(4, queries, sizes.heads());
		};
		default -> weights;
		};
	}

	private static long blocks(long keys, long size) {
		return size < 1 ? 0 : Math.ceilDiv(keys, size);
	}

	private long feedForward(long length) {
		int inner = switch (sizes.feedForward().getActivation()) {
		case RELU -> 1;
		case GELU, GELU_TANH -> 2;
		case SWIGLU -> 4;
		};
		long dense = Saturating.product(inner, values(element, length, sizes.inner()));
		long input = Saturating.sum(values(element, length, sizes.hidden()), dropped(length, sizes.hidden()));
		if (!(sizes.feedForward() instanceof MixtureOfExperts mixture)) {
			return Saturating.sum(input, dense);
		}
		long expert = Saturating.sum(dense, Saturating.product(2, values(element, length, sizes.hidden())));
		return Saturating.sum(input, Saturating.product(mixture.getTopK(), expert),
				values(8, length, mixture.getExperts()));
	}

	private long ends() {
		long hidden = sizes.hidden();
		long read = Saturating.sum(lengths.target(), lengths.source());
		long dropped = sizes.model().getDropout() > 0 ? values(4 + mask(4), read, hidden) : 0;
		long inputs = Saturating.sum(values(8, read, hidden), dropped,
				values(element, lengths.target(), hidden));
		return sizes.isSignal() ? Saturating.sum(inputs, values(8, read, sizes.features()))
				: Saturating.sum(inputs, values(8 + (mixed ? element : 0), lengths.target(), sizes.vocabulary()));
	}

	private long fixedPoint(RevDeq model, long evaluation) {
		long width = switch (model.getStatePrecision()) {
		case FLOAT64 -> 8;
		case FLOAT32 -> 4;
		case BFLOAT16 -> 2;
		};
		long state = Saturating.product(model.getSolver() == Solver.REVERSIBLE ? 2 : 1,
				values(width, lengths.target(), sizes.hidden()));
		long input = values(4, lengths.target(), sizes.hidden());
		return Saturating.sum(input, state, history(model, state), graph(model, state, evaluation));
	}

	/** Earlier states that the solver itself looks at. */
	private static long history(RevDeq model, long state) {
		return switch (model.getSolver()) {
		case ANDERSON -> Saturating.product(10, state);
		case BROYDEN -> Saturating.product(2, model.getIterations(), state);
		case REVERSIBLE, PICARD -> 0;
		};
	}

	private static long graph(RevDeq model, long state, long evaluation) {
		FixedPointGradient gradient = model.getGradient();
		return switch (gradient) {
		case REVERSIBLE -> Saturating.product(Math.max(1, OperationCount.keptEvaluations(model)), evaluation);
		case IMPLICIT -> evaluation;
		case UNROLLED -> Saturating.sum(Saturating.product(Costs.evaluations(model), evaluation),
				Saturating.product(model.getIterations(), state));
		case CHECKPOINTED -> Saturating.sum(Saturating.product(model.getIterations(), state),
				Saturating.product(model.getSolver() == Solver.REVERSIBLE ? 2 : 1, evaluation));
		case PHANTOM -> Saturating.product(OperationCount.phantomEvaluations(model), evaluation);
		};
	}

	private long dropped(long length, long width) {
		return sizes.model().getDropout() > 0 ? values(mask(element), length, width) : 0;
	}

	/** Bytes that say whether one value is dropped. */
	private long mask(long value) {
		return switch (device) {
		case CPU -> value;
		case CUDA -> 1;
		};
	}

	/** Bytes of a tensor {@code [batch, length, width]}. */
	private long values(long bytes, long length, long width) {
		return Saturating.product(bytes, batch, length, width);
	}
}

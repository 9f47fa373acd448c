package org.trainyard.engine.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/**
 * A tensor in native memory that the innermost {@link Scope} frees. Operations are recorded for gradients where
 * {@link Autograd} is on; constants are native scalars, and casts keep the graph.
 */
public final class Tensor {

	private final PtNDArray array;

	Tensor(PtNDArray array) {
		Scope.requireOpen();
		this.array = array;
	}

	PtNDArray array() {
		return array;
	}

	public static Tensor of(float[] values, long... shape) {
		ByteBuffer data = buffer(ElementType.FLOAT32, values.length);
		data.asFloatBuffer().put(values);
		return of(data, ElementType.FLOAT32, shape);
	}

	public static Tensor of(double[] values, long... shape) {
		ByteBuffer data = buffer(ElementType.FLOAT64, values.length);
		data.asDoubleBuffer().put(values);
		return of(data, ElementType.FLOAT64, shape);
	}

	public static Tensor of(long[] values, long... shape) {
		ByteBuffer data = buffer(ElementType.INT64, values.length);
		data.asLongBuffer().put(values);
		return of(data, ElementType.INT64, shape);
	}

	public static Tensor of(boolean[] values, long... shape) {
		ByteBuffer data = buffer(ElementType.BOOLEAN, values.length);
		for (int i = 0; i < values.length; i++) {
			data.put(i, (byte) (values[i] ? 1 : 0));
		}
		return of(data, ElementType.BOOLEAN, shape);
	}

	private static ByteBuffer buffer(ElementType type, int elements) {
		return ByteBuffer.allocateDirect(Math.multiplyExact(elements, type.bytes())).order(ByteOrder.nativeOrder());
	}

	/** @param data a direct buffer of the elements in native order */
	public static Tensor of(ByteBuffer data, ElementType type, long... shape) {
		Shape dimensions = new Shape(shape);
		if (dimensions.size() * type.bytes() != data.remaining()) {
			throw new IllegalArgumentException(
					data.remaining() + " bytes are not a tensor of " + type + " " + Arrays.toString(shape));
		}
		// DJL's tensor only borrows the buffer's memory, which may go while a graph uses it: hence a native copy.
		try (PtNDArray borrowed = JniUtils.createNdFromByteBuffer(Torch.manager(), data, dimensions, type.type,
				SparseFormat.DENSE, Torch.manager().getDevice())) {
			return new Tensor(JniUtils.clone(borrowed));
		}
	}

	public static Tensor full(double value, ElementType type, long... shape) {
		return new Tensor(JniUtils.full(Torch.manager(), new Shape(shape), value, type.type,
				Torch.manager().getDevice(), SparseFormat.DENSE));
	}

	/** A tensor whose values are undefined until something writes them; its memory is not touched before. */
	public static Tensor empty(ElementType type, long... shape) {
		return new Tensor(JniUtils.createEmptyNdArray(Torch.manager(), new Shape(shape), type.type,
				Torch.manager().getDevice(), SparseFormat.DENSE));
	}

	public static Tensor zeros(ElementType type, long... shape) {
		return full(0, type, shape);
	}

	public long[] shape() {
		return array.getShape().getShape();
	}

	public long size(int dimension) {
		return array.getShape().get(dimension);
	}

	public long elements() {
		return array.getShape().size();
	}

	public ElementType type() {
		return ElementType.of(array.getDataType());
	}

	/** The elements in row-major and native byte order. */
	public ByteBuffer bytes() {
		return array.toByteBuffer(false).order(ByteOrder.nativeOrder());
	}

	/** The elements as float64. */
	public double[] toDoubles() {
		double[] values = new double[Math.toIntExact(elements())];
		ByteBuffer data = bytes();
		switch (type()) {
		case FLOAT64 -> data.asDoubleBuffer().get(values);
		case FLOAT32 -> Arrays.setAll(values, i -> data.getFloat(i * Float.BYTES));
		case INT64 -> Arrays.setAll(values, i -> data.getLong(i * Long.BYTES));
		case BFLOAT16 ->
			Arrays.setAll(values, i -> Float.intBitsToFloat(data.getShort(i * Short.BYTES) << Float.SIZE / 2));
		case BOOLEAN -> Arrays.setAll(values, i -> data.get(i));
		}
		return values;
	}

	/** The elements of an {@link ElementType#INT64} tensor. */
	public long[] toLongs() {
		long[] values = new long[Math.toIntExact(elements())];
		bytes().asLongBuffer().get(values);
		return values;
	}

	/** The only element. */
	public double item() {
		if (elements() != 1) {
			throw new IllegalStateException("Not a single element: " + this);
		}
		return toDoubles()[0];
	}

	public Tensor add(Tensor other) {
		return new Tensor(JniUtils.add(array, other.array));
	}

	public Tensor subtract(Tensor other) {
		return new Tensor(JniUtils.sub(array, other.array));
	}

	public Tensor multiply(Tensor other) {
		return new Tensor(JniUtils.mul(array, other.array));
	}

	public Tensor add(double value) {
		return add(full(value, type()));
	}

	public Tensor multiply(double value) {
		return Kernels.tensor("scale", this, value);
	}

	/** Logical and of two boolean tensors. */
	public Tensor and(Tensor other) {
		return new Tensor(JniUtils.logicalAnd(array, other.array));
	}

	/** Matrix product of the last two dimensions. */
	public Tensor matmul(Tensor other) {
		return new Tensor(JniUtils.matmul(array, other.array));
	}

	/** {@code x · weightᵀ + bias}: {@code [..., in] → [..., out]} with a weight {@code [out, in]}; bias may be null. */
	public Tensor linear(Tensor weight, Tensor bias) {
		return new Tensor(JniUtils.linear(array, weight.array, bias == null ? null : bias.array));
	}

	/** Rows of {@code table} [V, C] by these ids: {@code [...] → [..., C]}. */
	public Tensor embedding(Tensor table) {
		return new Tensor(JniUtils.embedding(array, table.array, false));
	}

	/** {@link #linear} in bfloat16, with the result in bfloat16. */
	public Tensor bfloat16Linear(Tensor weight, Tensor bias) {
		return Kernels.tensor("bfloat16_linear", this, weight, bias == null ? List.of() : List.of(bias));
	}

	/** Normalizes the last dimension, then scales and shifts it; shift may be null. */
	public Tensor layerNorm(Tensor scale, Tensor shift, double epsilon) {
		return shift == null ? Kernels.tensor("scale_norm", this, scale, epsilon)
				: new Tensor(JniUtils.layerNorm(array, scale.array.getShape(), scale.array, shift.array, epsilon));
	}

	public Tensor relu() {
		return new Tensor(JniUtils.relu(array));
	}

	/** The exact GELU, with the error function. */
	public Tensor gelu() {
		return new Tensor(JniUtils.gelu(array));
	}

	/** GPT-2's approximation of the GELU, with a hyperbolic tangent. */
	public Tensor geluTanh() {
		return Kernels.tensor("gelu_tanh", this);
	}

	/** {@code SiLU(gate) · this}, the middle of a SwiGLU (Shazeer, 2020). */
	public Tensor gated(Tensor gate) {
		return Kernels.tensor("gated", this, gate);
	}

	public Tensor tanh() {
		return new Tensor(JniUtils.tanh(array));
	}

	/** Sets each element to zero with this probability and scales the others up; with 0 it is this tensor itself. */
	public Tensor dropout(double probability) {
		return probability == 0 ? this : new Tensor(JniUtils.dropout(array, probability, true));
	}

	/**
	 * Mean cross-entropy in nats of logits {@code [..., V]} against {@code labels} [...], over those labels that are
	 * not {@code ignored}.
	 */
	public Tensor crossEntropy(Tensor labels, long ignored) {
		return Kernels.tensor("cross_entropy", this, labels, ignored);
	}

	/** The mean of the squared differences of all elements. */
	public Tensor meanSquaredError(Tensor target) {
		return Kernels.tensor("mean_squared_error", this, target);
	}

	public Tensor sum() {
		return new Tensor(JniUtils.sum(array));
	}

	public Tensor mean() {
		return new Tensor(JniUtils.mean(array));
	}

	/** Indices of the largest elements along a dimension, which goes. */
	public Tensor argMax(int dimension) {
		return new Tensor(JniUtils.argMax(array, dimension, false));
	}

	public Tensor reshape(long... shape) {
		return new Tensor(JniUtils.reshape(array, shape));
	}

	public Tensor transpose(int dimension, int other) {
		return new Tensor(JniUtils.transpose(array, dimension, other));
	}

	/** Elements {@code from} up to but without {@code to} of a dimension; shares the memory. */
	public Tensor slice(int dimension, long from, long to) {
		return new Tensor(JniUtils.slice(array, dimension, from, to, 1));
	}

	/** Parts of these sizes along a dimension, one after the other; they share the memory. */
	public List<Tensor> split(int dimension, long... sizes) {
		return JniUtils.split(array, sizes, dimension).stream().map(part -> new Tensor((PtNDArray) part)).toList();
	}

	/** This tensor in another type; gradients flow back through the conversion. */
	public Tensor to(ElementType type) {
		return type() == type ? this : Kernels.tensor("cast", this, type.scalarType);
	}

	/** Makes this tensor a leaf for which gradients can be computed. */
	public Tensor requireGradient() {
		JniUtils.attachGradient(array, true);
		return this;
	}

	/** The same elements in the same memory, without the graph behind them. */
	public Tensor detach() {
		return new Tensor(JniUtils.detachGradient(array));
	}

	/**
	 * Backpropagates from this scalar: its gradient with respect to each of {@code inputs}, in their order. The graph
	 * is used up.
	 */
	public List<Tensor> gradients(List<Tensor> inputs) {
		return Kernels.tensors("gradients", this, inputs);
	}

	@Override
	public String toString() {
		DataType type = array.getDataType();
		return type.name().toLowerCase(Locale.ROOT) + Arrays.toString(shape());
	}
}

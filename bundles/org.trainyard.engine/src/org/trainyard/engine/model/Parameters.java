package org.trainyard.engine.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;

import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * The tensors of a model under their names, in the order in which its blocks made them. A block gets the part
 * {@linkplain #at below its own name} and draws initial values from the common generator.
 */
final class Parameters {

	/** What all parts share; no generator where no values are drawn. */
	private record Tensors(Map<String, Tensor> all, Map<String, Tensor> trained, Map<String, Tensor> buffers,
			ElementType type, RandomGenerator random) {

		Tensors(ElementType type, RandomGenerator random) {
			this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), type, random);
		}
	}

	private final Tensors tensors;
	private final String prefix;
	private final boolean frozen;

	private Parameters(Tensors tensors, String prefix, boolean frozen) {
		this.tensors = tensors;
		this.prefix = prefix;
		this.frozen = frozen;
	}

	/** @param random gives the initial values */
	static Parameters drawn(ElementType type, RandomGenerator random) {
		return new Parameters(new Tensors(type, random), "", false);
	}

	/** Their values are undefined until something writes them. */
	static Parameters unfilled(ElementType type) {
		return new Parameters(new Tensors(type, null), "", false);
	}

	/** These parameters as a block of that name sees them. */
	Parameters at(String name) {
		return name.isEmpty() ? this : new Parameters(tensors, prefix + name + ".", frozen);
	}

	Parameters at(String name, int index) {
		return at(name + "." + index);
	}

	/** The name of the block that sees these parameters. */
	String name() {
		return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
	}

	/** These parameters, where training does not change those that are made from now on. */
	Parameters frozen() {
		return new Parameters(tensors, prefix, true);
	}

	/** These parameters, where training changes those that are made from now on. */
	Parameters trainable() {
		return new Parameters(tensors, prefix, false);
	}

	Tensor constant(String name, double value, long... shape) {
		return parameter(name, () -> value, shape);
	}

	/** Uniform in ±bound. */
	Tensor uniform(String name, double bound, long... shape) {
		return parameter(name, () -> (2 * tensors.random.nextDouble() - 1) * bound, shape);
	}

	Tensor normal(String name, double deviation, long... shape) {
		return parameter(name, () -> tensors.random.nextGaussian() * deviation, shape);
	}

	/** Uniform with the variance 2 / (rows + columns) (Glorot and Bengio, 2010). */
	Tensor xavierUniform(String name, long rows, long columns) {
		return uniform(name, Math.sqrt(6.0 / (rows + columns)), rows, columns);
	}

	/** A tensor that belongs to a checkpoint, but is changed otherwise than by gradients. */
	Tensor buffer(String name, double value, long... shape) {
		Tensor buffer = create(() -> value, name, shape);
		tensors.buffers.put(prefix + name, buffer);
		return buffer;
	}

	private Tensor parameter(String name, DoubleSupplier value, long... shape) {
		Tensor parameter = create(value, name, shape);
		if (tensors.all.put(prefix + name, parameter) != null) {
			throw new IllegalStateException("Two parameters are named " + prefix + name);
		}
		if (!frozen) {
			tensors.trained.put(prefix + name, parameter.requireGradient());
		}
		return parameter;
	}

	private Tensor create(DoubleSupplier value, String name, long... shape) {
		if (tensors.random == null) {
			return Tensor.empty(tensors.type, shape);
		}
		long elements = Arrays.stream(shape).reduce(1, Math::multiplyExact);
		if (elements > Integer.MAX_VALUE) {
			throw new OutOfMemoryError(prefix + name + " " + Arrays.toString(shape));
		}
		double[] values = new double[(int) elements];
		Arrays.setAll(values, i -> value.getAsDouble());
		try (var scope = new Scope()) {
			return scope.keep(Tensor.of(values, shape).to(tensors.type));
		}
	}

	ElementType type() {
		return tensors.type;
	}

	/** All of the model by full name. */
	Map<String, Tensor> all() {
		return Collections.unmodifiableMap(tensors.all);
	}

	/** Those of the model that training changes, by full name. */
	Map<String, Tensor> trained() {
		return Collections.unmodifiableMap(tensors.trained);
	}

	/** What the model has beside its parameters, by full name. */
	Map<String, Tensor> buffers() {
		return Collections.unmodifiableMap(tensors.buffers);
	}
}

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
 * The trained tensors of a model under their names, in the order in which its blocks made them. A block gets the part
 * {@linkplain #at below its own name} and draws initial values from the common generator.
 */
public final class Parameters {

	private final Map<String, Tensor> tensors;
	private final String prefix;
	private final ElementType type;
	private final RandomGenerator random;

	/** @param random gives the initial values */
	public Parameters(ElementType type, RandomGenerator random) {
		this(new LinkedHashMap<>(), "", type, random);
	}

	private Parameters(Map<String, Tensor> tensors, String prefix, ElementType type, RandomGenerator random) {
		this.tensors = tensors;
		this.prefix = prefix;
		this.type = type;
		this.random = random;
	}

	/** These parameters as a block of that name sees them. */
	Parameters at(String name) {
		return new Parameters(tensors, prefix + name + ".", type, random);
	}

	Parameters at(String name, int index) {
		return at(name + "." + index);
	}

	Tensor constant(String name, double value, long... shape) {
		return create(name, () -> value, shape);
	}

	/** Uniform in ±bound. */
	Tensor uniform(String name, double bound, long... shape) {
		return create(name, () -> (2 * random.nextDouble() - 1) * bound, shape);
	}

	Tensor normal(String name, double deviation, long... shape) {
		return create(name, () -> random.nextGaussian() * deviation, shape);
	}

	/** Uniform with the variance 2 / (in + out) (Glorot and Bengio, 2010). */
	Tensor xavierUniform(String name, long out, long in) {
		return uniform(name, Math.sqrt(6.0 / (in + out)), out, in);
	}

	private Tensor create(String name, DoubleSupplier value, long... shape) {
		long elements = Arrays.stream(shape).reduce(1, Math::multiplyExact);
		if (elements > Integer.MAX_VALUE) {
			throw new OutOfMemoryError(prefix + name + " " + Arrays.toString(shape));
		}
		double[] values = new double[(int) elements];
		Arrays.setAll(values, i -> value.getAsDouble());
		try (var scope = new Scope()) {
			Tensor parameter = scope.keep(Tensor.of(values, shape).to(type)).requireGradient();
			if (tensors.put(prefix + name, parameter) != null) {
				throw new IllegalStateException("Two parameters are named " + prefix + name);
			}
			return parameter;
		}
	}

	ElementType type() {
		return type;
	}

	/** All of the model by full name. */
	public Map<String, Tensor> all() {
		return Collections.unmodifiableMap(tensors);
	}
}

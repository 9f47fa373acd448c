package org.trainyard.engine.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * The tensors of a model under their names, in the order in which its blocks made them. A block gets the part
 * {@linkplain #at below its own name} and draws initial values from the common generator.
 */
final class Parameters {

	/** What all parts share. */
	private record Tensors(Map<String, Tensor> all, Map<String, Tensor> trained, Map<String, Tensor> buffers,
			ElementType type, Source source) {

		Tensors(ElementType type, Source source) {
			this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), type, source);
		}
	}

	/** Where tensors come from. */
	private sealed interface Source {

		/** They are made, with values of a generator. */
		record Drawn(RandomGenerator random) implements Source {
		}

		/** They are made, without values. */
		record Unfilled() implements Source {
		}

		/** They are there already, by full name. */
		record Given(Map<String, Tensor> tensors) implements Source {
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
		return new Parameters(new Tensors(type, new Source.Drawn(random)), "", false);
	}

	/** Their values are undefined until something writes them. */
	static Parameters unfilled(ElementType type) {
		return new Parameters(new Tensors(type, new Source.Unfilled()), "", false);
	}

	/** Those that another model has already, which both then share. @param given by full name */
	static Parameters shared(ElementType type, Map<String, Tensor> given) {
		return new Parameters(new Tensors(type, new Source.Given(given)), "", false);
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
		return parameter(name, random -> value, shape);
	}

	/** Uniform in ±bound. */
	Tensor uniform(String name, double bound, long... shape) {
		return parameter(name, random -> (2 * random.nextDouble() - 1) * bound, shape);
	}

	Tensor normal(String name, double deviation, long... shape) {
		return parameter(name, random -> random.nextGaussian() * deviation, shape);
	}

	/** Uniform with the variance 2 / (rows + columns) (Glorot and Bengio, 2010). */
	Tensor xavierUniform(String name, long rows, long columns) {
		return uniform(name, Math.sqrt(6.0 / (rows + columns)), rows, columns);
	}

	/** A tensor that belongs to a checkpoint, but is changed otherwise than by gradients. */
	Tensor buffer(String name, double value, long... shape) {
		Tensor buffer = create(random -> value, name, shape);
		tensors.buffers.put(prefix + name, buffer);
		return buffer;
	}

	private Tensor parameter(String name, ToDoubleFunction<RandomGenerator> value, long... shape) {
		Tensor parameter = create(value, name, shape);
		if (tensors.all.put(prefix + name, parameter) != null) {
			throw new IllegalStateException("Two parameters are named " + prefix + name);
		}
		if (!frozen) {
			tensors.trained.put(prefix + name, parameter.requireGradient());
		}
		return parameter;
	}

	private Tensor create(ToDoubleFunction<RandomGenerator> value, String name, long... shape) {
		return switch (tensors.source) {
		case Source.Drawn(RandomGenerator random) -> filled(() -> value.applyAsDouble(random), name, shape);
		case Source.Unfilled() -> Tensor.empty(tensors.type, shape);
		case Source.Given(Map<String, Tensor> given) -> given.get(prefix + name);
		};
	}

	private Tensor filled(DoubleSupplier value, String name, long... shape) {
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

package org.trainyard.model.exchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import org.trainyard.model.ExperimentException;

/** Entries of configurations that are not one value for one setting, said in such entries. */
final class Unusual {

	private final String source;
	private final Map<String, Object> values;

	Unusual(String source, Map<String, Object> values) {
		this.source = source;
		this.values = values;
	}

	/** Changes the values so that what the shape has fields for says the same. */
	void prepare(Shape shape) throws ExperimentException {
		if (shape == Shapes.REVDEQ) {
			separateSolver();
		}
		if (shape == Shapes.LLAMA) {
			unpackRope();
			requireWholeHeads();
		}
		// The usual deviation is 0 here, so that it stays the usual one in whatever model.
		if (values.get("initializer_range") instanceof Literal range && isUsual(range)) {
			values.remove("initializer_range");
		}
	}

	private static boolean isUsual(Literal range) {
		return range.text().matches("0?\\.020{0,20}") || range.text().matches("2(\\.0{1,20})?[eE]-0?2");
	}

	/** {@code reversible} says solver and gradient at once; without it, DEQs iterate plainly and differentiate implicitly. */
	private void separateSolver() throws ExperimentException {
		Object reversible = values.remove("reversible");
		if (reversible != null && !(reversible instanceof Boolean)) {
			throw new ExperimentException(Messages.text("field.wrong", source, "reversible",
					JsonText.line(reversible), Messages.text("field.flag")));
		}
		if (Boolean.FALSE.equals(reversible)) {
			values.putIfAbsent("solver", "picard");
			values.putIfAbsent("gradient", "implicit");
		}
	}

	/** Newer configurations hold {@code rope_theta} in an object. */
	private void unpackRope() {
		if (values.get("rope_parameters") instanceof Map<?, ?> rope
				&& rope.get("rope_theta") instanceof Literal theta) {
			values.putIfAbsent("rope_theta", theta);
			boolean plain = rope.keySet().stream().allMatch(key -> key.equals("rope_theta") || key.equals("rope_type"))
					&& Objects.requireNonNullElse(rope.get("rope_type"), "default").equals("default");
			if (plain) {
				values.remove("rope_parameters");
			}
		}
	}

	/** Heads of another width than hidden size / heads are another model. */
	private void requireWholeHeads() throws ExperimentException {
		if (values.get("head_dim") instanceof Literal width && values.get("hidden_size") instanceof Literal hidden
				&& values.get("num_attention_heads") instanceof Literal heads) {
			if (!isProduct(hidden, heads, width)) {
				throw new ExperimentException(Messages.text("config.headWidth", source, width, hidden, heads));
			}
			values.remove("head_dim");
		}
	}

	private static boolean isProduct(Literal product, Literal first, Literal second) {
		return isShort(product) && isShort(first) && isShort(second) && new BigDecimal(product.text())
				.equals(new BigDecimal(first.text()).multiply(new BigDecimal(second.text())));
	}

	private static boolean isShort(Literal number) {
		return number.text().matches("[0-9]{1,9}");
	}
}

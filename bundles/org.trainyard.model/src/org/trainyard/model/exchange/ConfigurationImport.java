package org.trainyard.model.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/**
 * Reads a configuration into an experiment: Hugging Face's {@code config.json} of a GPT-2 or a Llama, or a RevDEQ
 * configuration as JSON or as Python keyword arguments. What the text is shows from what it says. Nothing is dropped in
 * silence: an entry that has no place here becomes a warning.
 */
public final class ConfigurationImport {

	/** Far more than any configuration needs. */
	private static final int MAXIMUM_LENGTH = 1 << 20;

	private final String source;
	private final Shape shape;
	private final Map<String, Object> rest;
	private final Experiment experiment;
	private final List<String> warnings = new ArrayList<>();

	private ConfigurationImport(String source, Shape shape, Map<String, Object> values) throws ExperimentException {
		this.source = source;
		this.shape = shape;
		this.rest = values;
		this.experiment = NewExperiment.of(shape);
	}

	/**
	 * Reads a configuration.
	 *
	 * @param source what the text is called in messages, usually its file
	 * @throws ExperimentException if the text is no configuration of these kinds, or a value in it cannot be
	 */
	public static Imported read(String source, String text) throws ExperimentException {
		if (text.isBlank()) {
			throw new ExperimentException(Messages.text("config.empty", source));
		}
		if (text.length() > MAXIMUM_LENGTH) {
			throw new ExperimentException(Messages.text("config.tooLarge", source, MAXIMUM_LENGTH));
		}
		String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
		Map<String, Object> values = start.stripLeading().startsWith("{") ? JsonText.read(source, start)
				: PythonArguments.read(source, start);
		Shape shape = shapeOf(source, values);
		new Unusual(source, values).prepare(shape);
		return new ConfigurationImport(source, shape, values).imported();
	}

	private static Shape shapeOf(String source, Map<String, Object> values) throws ExperimentException {
		return switch (values.get("model_type")) {
		case String type when type.equals("gpt2") -> Shapes.GPT2;
		case String type when type.equals("llama") -> Shapes.LLAMA;
		case String type when type.equals("revdeq") -> Shapes.REVDEQ;
		case null -> {
			if (values.containsKey("n_embd")) {
				yield Shapes.GPT2;
			}
			if (!values.containsKey("hidden_size")) {
				throw new ExperimentException(Messages.text("config.unknown", source));
			}
			yield values.containsKey("num_attention_heads") && values.containsKey("num_hidden_layers")
					&& !values.containsKey("beta") ? Shapes.LLAMA : Shapes.REVDEQ;
		}
		case Object other ->
			throw new ExperimentException(Messages.text("config.otherModel", source, JsonText.line(other)));
		};
	}

	private Imported imported() throws ExperimentException {
		Map<String, String> set = new HashMap<>();
		String keyValueHeads = keyValueHeads();
		if (keyValueHeads != null) {
			change("num_key_value_heads", "model.attention", "grouped-query");
		}
		for (Field field : shape.fields()) {
			readField(field, set);
		}
		// Llama's default does not depend on the width.
		if (shape != Shapes.LLAMA && !set.containsKey("model.feedForwardSize") && set.containsKey("model.hiddenSize")) {
			long width = 4L * experiment.getModel().getHiddenSize();
			change(shape.fields().getFirst().name(), "model.feedForwardSize", String.valueOf(width));
		}
		NewExperiment.fitTask(experiment);
		rest.forEach(this::warnOf);
		return new Imported(experiment, warnings);
	}

	/** Null where every head has keys of its own, which is then multi-head attention. */
	private String keyValueHeads() {
		Object heads = rest.getOrDefault("num_attention_heads", rest.get("num_heads"));
		Object shared = rest.get("num_key_value_heads");
		if (shared == null || shared.equals(heads)) {
			rest.remove("num_key_value_heads");
			return null;
		}
		return shared.toString();
	}

	private void readField(Field field, Map<String, String> set) throws ExperimentException {
		for (String name : field.names()) {
			Object value = rest.remove(name);
			if (value == null) {
				continue;
			}
			String text = field.read(source, name, value);
			if (Settings.find(experiment, field.path()).isEmpty()) {
				warnings.add(Messages.text("warning.noPlace", name, JsonText.line(value)));
				continue;
			}
			change(name, field.path(), text);
			String previous = set.put(field.path(), text);
			if (previous != null && !previous.equals(text)) {
				warnings.add(Messages.text("warning.twice", name, text, previous, Settings.label(field.path())));
			}
		}
	}

	private void change(String name, String path, String text) throws ExperimentException {
		try {
			Settings.set(experiment, path, text);
		} catch (ExperimentException e) {
			throw new ExperimentException(Messages.text("field.refused", source, name, e.getMessage()), e);
		}
	}

	private void warnOf(String name, Object value) {
		boolean neutral = shape.neutral().containsKey(name) && Objects.equals(shape.neutral().get(name), value);
		if (value != null && !neutral) {
			warnings.add(Messages.text("warning.unknown", name, JsonText.line(value)));
		}
	}
}

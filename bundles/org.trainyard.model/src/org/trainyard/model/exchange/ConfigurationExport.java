package org.trainyard.model.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.Experiment;

/** Writes the model of an experiment as a configuration that {@link ConfigurationImport} reads back as the same model. */
public final class ConfigurationExport {

	private static final String KEY_VALUE_HEADS = "num_key_value_heads";
	private static final String REVERSIBLE = "reversible";

	private ConfigurationExport() {
	}

	/**
	 * The text of the configuration, with a line break at its end.
	 *
	 * @throws ExperimentException if something of the model has no place in the format; the message names it
	 */
	public static String write(Experiment experiment, Format format) throws ExperimentException {
		Shape shape = format.shape();
		Map<String, String> settings = Settings.values(experiment);
		Vocabulary.of(experiment.getTask())
				.ifPresent(size -> settings.put("task.vocabularySize", String.valueOf(size)));
		requireFixed(shape, settings);
		Map<String, Object> values = new LinkedHashMap<>(shape.constant());
		for (Field field : shape.fields()) {
			String text = settings.get(field.path());
			if (text != null && !isUsualDeviation(field, text)) {
				values.put(field.name(), field.write(text).findFirst().orElseThrow(
						() -> noPlace(shape, field.path() + " = " + text)));
			} else if (field.name().equals("initializer_range") && text != null && shape != Shapes.REVDEQ) {
				values.put(field.name(), new Literal("0.02"));
			}
		}
		tidy(shape, settings, values);
		return format == Format.REVDEQ_PYTHON ? PythonArguments.write("RevDEQConfig", values)
				: JsonText.page(values);
	}

	private static boolean isUsualDeviation(Field field, String text) {
		return field.name().equals("initializer_range") && Double.parseDouble(text) == 0;
	}

	private static void requireFixed(Shape shape, Map<String, String> settings) throws ExperimentException {
		if (!settings.containsKey("task.vocabularySize")) {
			throw noPlace(shape, "task = " + settings.get("task"));
		}
		String model = settings.get("model");
		if (!shape.fixed().get("model").equals(model)) {
			throw noPlace(shape, "model = " + model);
		}
		if ("additive".equals(settings.get("model.attention"))) {
			throw noPlace(shape, "model.attention = additive");
		}
		String wrong = shape.fixed().entrySet().stream()
				.filter(entry -> !entry.getValue().equals(settings.get(entry.getKey())))
				.map(entry -> entry.getKey() + " = " + settings.get(entry.getKey())).collect(Collectors.joining(", "));
		if (!wrong.isEmpty()) {
			throw noPlace(shape, wrong);
		}
	}

	private static ExperimentException noPlace(Shape shape, String what) {
		return new ExperimentException(Messages.text("export.noPlace", what, shape.label()));
	}

	/** What the formats say in other words than one entry a setting. */
	private static void tidy(Shape shape, Map<String, String> settings, Map<String, Object> values) {
		if (shape == Shapes.LLAMA) {
			values.putIfAbsent(KEY_VALUE_HEADS, new Literal(settings.get("model.heads")));
		}
		if (shape == Shapes.REVDEQ) {
			boolean reversible = REVERSIBLE.equals(values.get("solver")) && REVERSIBLE.equals(values.get("gradient"));
			values.put(REVERSIBLE, reversible);
			if (reversible) {
				values.remove("solver");
				values.remove("gradient");
			}
		}
	}
}

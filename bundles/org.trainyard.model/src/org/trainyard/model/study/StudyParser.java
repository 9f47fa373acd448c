package org.trainyard.model.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.trainyard.model.ExperimentException;

/** What the file of a study says; see {@link StudyFile}. */
final class StudyParser {

	private static final String EXPERIMENT = "experiment";
	private static final String BY = "by";
	private static final Set<String> FIELDS = new TreeSet<>(Set.of(EXPERIMENT, "runs", BY, "minutes", "baseline",
			"metrics", "scale", "grouping", "measures", "expect"));

	private final Path file;

	StudyParser(Path file) {
		this.file = file;
	}

	Study parse(String text) throws ExperimentException {
		JsonObject object = object(text);
		for (String field : object.keySet()) {
			if (!FIELDS.contains(field)) {
				throw wrong("field.unknown", field, String.join(", ", FIELDS));
			}
		}
		List<Variant> variants = variants(object);
		List<String> names = variants.stream().map(Variant::name).toList();
		String baseline = object.has("baseline") ? text(object, "baseline", "") : names.getFirst();
		if (!names.contains(baseline)) {
			throw wrong("run.unknown", "baseline", baseline, String.join(", ", names));
		}
		List<Measure> measures = new ArrayList<>();
		for (String measure : texts(object, "measures")) {
			measures.add(Measure.parse(measure)
					.orElseThrow(() -> wrong("measure.unknown", "measures", measure, Measure.known())));
		}
		ExpectationParser parser = new ExpectationParser(file, variants);
		List<Expectation> expectations = new ArrayList<>();
		for (String expectation : texts(object, "expect")) {
			expectations.add(parser.parse(expectation));
		}
		return new Study(file.getParent(), minutes(object), variants, new Study.View(baseline, texts(object, "metrics"),
				scale(object), texts(object, "grouping"), measures), expectations);
	}

	private JsonObject object(String text) throws ExperimentException {
		try {
			if (JsonParser.parseString(text) instanceof JsonObject object) {
				return object;
			}
		} catch (JsonParseException | StackOverflowError damaged) {
			Throwable cause = damaged.getCause() == null ? damaged : damaged.getCause();
			throw wrong("file.damaged", String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
		}
		throw wrong("file.noObject");
	}

	private List<Variant> variants(JsonObject object) throws ExperimentException {
		JsonObject runs = part(object, "runs");
		if (runs.isEmpty()) {
			throw wrong("runs.missing");
		}
		String usual = text(object, EXPERIMENT, "");
		JsonObject usualBy = part(object, BY);
		List<Variant> variants = new ArrayList<>();
		for (String run : runs.keySet()) {
			JsonObject changes = part(runs, run);
			String experiment = text(changes, EXPERIMENT, usual);
			if (run.isBlank() || experiment.isBlank()) {
				throw wrong("run.experiment", run, EXPERIMENT);
			}
			Variant whole = new Variant(run, run, file.resolveSibling(experiment), changes(changes));
			variants.addAll(varied(whole, changes.has(BY) ? part(changes, BY) : usualBy));
		}
		return variants;
	}

	/** The variant with each combination of the values. */
	private List<Variant> varied(Variant whole, JsonObject by) throws ExperimentException {
		List<Variant> variants = List.of(whole);
		for (String path : by.keySet()) {
			List<Variant> more = new ArrayList<>();
			for (Variant variant : variants) {
				for (String value : texts(by, path)) {
					Map<String, String> changes = new LinkedHashMap<>(variant.changes());
					changes.put(path, value);
					more.add(new Variant(variant.name() + ' ' + value, variant.series(), variant.file(), changes));
				}
			}
			if (more.isEmpty()) {
				throw wrong("by.empty", path);
			}
			variants = more;
		}
		return variants;
	}

	private Map<String, String> changes(JsonObject run) throws ExperimentException {
		Map<String, String> changes = new LinkedHashMap<>();
		for (String path : run.keySet()) {
			if (!path.equals(EXPERIMENT) && !path.equals(BY)) {
				changes.put(path, text(run, path, ""));
			}
		}
		return changes;
	}

	private int minutes(JsonObject object) throws ExperimentException {
		String minutes = text(object, "minutes", "0");
		if (!minutes.matches("\\d{1,4}")) {
			throw wrong("field.wrong", "minutes");
		}
		return Integer.parseInt(minutes);
	}

	private Study.Scale scale(JsonObject object) throws ExperimentException {
		return switch (text(object, "scale", "linear")) {
		case "linear" -> Study.Scale.LINEAR;
		case "logarithmic" -> Study.Scale.LOGARITHMIC;
		case "perplexity" -> Study.Scale.PERPLEXITY;
		default -> throw wrong("scale.wrong");
		};
	}

	private JsonObject part(JsonObject object, String field) throws ExperimentException {
		JsonElement value = object.get(field);
		if (value == null) {
			return new JsonObject();
		}
		if (value instanceof JsonObject part) {
			return part;
		}
		throw wrong("field.wrong", field);
	}

	private String text(JsonObject object, String field, String standard) throws ExperimentException {
		JsonElement value = object.get(field);
		return value == null ? standard : text(field, value);
	}

	/** Texts, numbers and true or false are all texts here, as after {@code --set}. */
	private String text(String field, JsonElement value) throws ExperimentException {
		if (value instanceof JsonPrimitive primitive) {
			return primitive.getAsString();
		}
		throw wrong("field.wrong", field);
	}

	private List<String> texts(JsonObject object, String field) throws ExperimentException {
		List<String> texts = new ArrayList<>();
		JsonElement value = object.get(field);
		if (value != null && !(value instanceof JsonArray)) {
			throw wrong("field.wrong", field);
		}
		for (JsonElement each : value == null ? new JsonArray() : value.getAsJsonArray()) {
			texts.add(text(field, each));
		}
		return texts;
	}

	private ExperimentException wrong(String key, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = file;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return new ExperimentException(Messages.text(key, all));
	}
}

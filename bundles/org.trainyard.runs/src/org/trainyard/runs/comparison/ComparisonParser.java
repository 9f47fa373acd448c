package org.trainyard.runs.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.trainyard.runs.comparison.SavedComparison.Curves;
import org.trainyard.runs.comparison.SavedComparison.Position;
import org.trainyard.runs.comparison.SavedComparison.Scale;

/** A comparison as JSON text and back. */
final class ComparisonParser {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
			.create();

	private final String name;

	/** @param name what the text is called in messages */
	ComparisonParser(String name) {
		this.name = name;
	}

	SavedComparison parse(String text) throws ComparisonException {
		JsonObject object = object(text);
		int version = whole(object, "version", 0);
		object.remove("version");
		if (version > ComparisonFile.VERSION) {
			throw new ComparisonException(Messages.text("file.newer", name, version, ComparisonFile.VERSION));
		}
		if (version < 1) {
			throw new ComparisonException(Messages.text("file.no_comparison", name));
		}
		return new SavedComparison(text(object, "title"), text(object, "notes"), texts(object, "runs"),
				text(object, "query"), text(object, "baseline"), curves(object), texts(object, "grouping"),
				new LinkedHashSet<>(texts(object, "hidden")), colors(object), flag(object, "allSettings"),
				rest(object));
	}

	private JsonObject object(String text) throws ComparisonException {
		try {
			JsonElement parsed = JsonParser.parseString(text);
			if (parsed.isJsonObject()) {
				return parsed.getAsJsonObject();
			}
		} catch (JsonParseException | StackOverflowError damaged) {
			throw new ComparisonException(Messages.text("file.damaged", name, reason(damaged)), damaged);
		}
		throw new ComparisonException(Messages.text("file.no_comparison", name));
	}

	private static String reason(Throwable damaged) {
		Throwable cause = damaged.getCause() == null ? damaged : damaged.getCause();
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
	}

	private Curves curves(JsonObject object) throws ComparisonException {
		JsonElement smoothing = object.remove("smoothing");
		double factor = smoothing == null ? 0 : isNumber(smoothing) ? smoothing.getAsDouble() : Double.NaN;
		if (!(factor >= 0 && factor < 1)) {
			throw wrong("smoothing");
		}
		return new Curves(texts(object, "metrics"), constant(object, "position", Position.STEP),
				constant(object, "scale", Scale.LINEAR), factor, flag(object, "clipOutliers"));
	}

	private Map<String, Integer> colors(JsonObject object) throws ComparisonException {
		Map<String, Integer> colors = new LinkedHashMap<>();
		JsonElement found = object.remove("colors");
		if (found != null && !found.isJsonObject()) {
			throw wrong("colors");
		}
		for (Map.Entry<String, JsonElement> entry : found == null ? new JsonObject().entrySet()
				: found.getAsJsonObject().entrySet()) {
			colors.put(entry.getKey(), whole(found.getAsJsonObject(), entry.getKey(), 0));
		}
		return colors;
	}

	/** What is left once every known field is taken out. */
	private static Map<String, String> rest(JsonObject object) {
		Map<String, String> rest = new LinkedHashMap<>();
		object.entrySet().forEach(entry -> rest.put(entry.getKey(), entry.getValue().toString()));
		return rest;
	}

	private String text(JsonObject object, String field) throws ComparisonException {
		JsonElement value = object.remove(field);
		if (value != null && !isText(value)) {
			throw wrong(field);
		}
		return value == null ? "" : value.getAsString();
	}

	private List<String> texts(JsonObject object, String field) throws ComparisonException {
		JsonElement value = object.remove(field);
		List<String> texts = new ArrayList<>();
		if (value != null && !value.isJsonArray()) {
			throw wrong(field);
		}
		for (JsonElement each : value == null ? new JsonArray() : value.getAsJsonArray()) {
			if (!isText(each)) {
				throw wrong(field);
			}
			texts.add(each.getAsString());
		}
		return texts;
	}

	private boolean flag(JsonObject object, String field) throws ComparisonException {
		JsonElement value = object.remove(field);
		if (value != null && !(value instanceof JsonPrimitive primitive && primitive.isBoolean())) {
			throw wrong(field);
		}
		return value != null && value.getAsBoolean();
	}

	private int whole(JsonObject object, String field, int standard) throws ComparisonException {
		JsonElement value = object.get(field);
		if (value == null) {
			return standard;
		}
		if (!isNumber(value) || value.getAsDouble() != Math.rint(value.getAsDouble()) || value.getAsDouble() < 0
				|| value.getAsDouble() > Integer.MAX_VALUE) {
			throw wrong(field);
		}
		return value.getAsInt();
	}

	private <E extends Enum<E>> E constant(JsonObject object, String field, E standard) throws ComparisonException {
		String value = text(object, field);
		for (E each : standard.getDeclaringClass().getEnumConstants()) {
			if (json(each).equals(value)) {
				return each;
			}
		}
		if (value.isEmpty()) {
			return standard;
		}
		throw wrong(field);
	}

	private ComparisonException wrong(String field) {
		return new ComparisonException(Messages.text("file.wrong_field", name, field));
	}

	private static boolean isText(JsonElement value) {
		return value instanceof JsonPrimitive primitive && primitive.isString();
	}

	private static boolean isNumber(JsonElement value) {
		return value instanceof JsonPrimitive primitive && primitive.isNumber();
	}

	private static String json(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** The text of a comparison. */
	static String text(SavedComparison comparison) {
		JsonObject object = new JsonObject();
		object.addProperty("version", ComparisonFile.VERSION);
		object.addProperty("title", comparison.title());
		object.addProperty("notes", comparison.notes());
		object.add("runs", GSON.toJsonTree(comparison.runs()));
		object.addProperty("query", comparison.query());
		object.addProperty("baseline", comparison.baseline());
		addCurves(object, comparison.curves());
		object.add("grouping", GSON.toJsonTree(comparison.grouping()));
		object.add("hidden", GSON.toJsonTree(comparison.hidden()));
		object.add("colors", GSON.toJsonTree(comparison.colors()));
		object.addProperty("allSettings", comparison.allSettings());
		comparison.unknown().forEach((field, value) -> object.add(field, JsonParser.parseString(value)));
		return GSON.toJson(object) + "\n";
	}

	private static void addCurves(JsonObject object, Curves curves) {
		object.add("metrics", GSON.toJsonTree(curves.metrics()));
		object.addProperty("position", json(curves.position()));
		object.addProperty("scale", json(curves.scale()));
		object.addProperty("smoothing", curves.smoothing());
		object.addProperty("clipOutliers", curves.clipOutliers());
	}
}

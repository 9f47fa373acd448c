package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** A JSON object whose inner objects are paths. */
final class FlatJson {

	private static final int DEEPEST = 32;
	private static final int MOST_VALUES = 100_000;
	private static final String TYPE = "_type";

	private final String separator;
	private final Map<String, Object> values = new LinkedHashMap<>();

	/** A histogram, as Trackio writes one. */
	record Distribution(double[] edges, double[] counts) {
	}

	/** Another thing of a type of its own, such as a table. */
	record Other(String type) {
	}

	private FlatJson(String separator) {
		this.separator = separator;
	}

	/**
	 * The values of an object by their paths: {@link Double}, {@link String}, {@link Distribution} or {@link Other}. Truth
	 * values are 1 and 0, null is left out, and NaN and the infinities may be written as words, with quotes or without.
	 *
	 * @throws IOException if this is no JSON object, or goes too deep
	 */
	static Map<String, Object> parse(String json, String separator) throws IOException {
		FlatJson flat = new FlatJson(separator);
		try (JsonReader in = new JsonReader(new StringReader(json))) {
			in.setStrictness(Strictness.LENIENT);
			flat.object(in, "", 0);
			if (in.peek() != JsonToken.END_DOCUMENT) {
				throw new IOException(Messages.get("json.more"));
			}
		} catch (IllegalStateException | NumberFormatException wrong) {
			throw new IOException(String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""), wrong);
		}
		return flat.values;
	}

	/** A value as a setting prints it. */
	static String print(Object value) {
		return value instanceof Double number ? HyperParameters.number(number) : String.valueOf(value);
	}

	private void object(JsonReader in, String path, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new IOException(Messages.get("json.deep", DEEPEST));
		}
		String type = null;
		Map<String, double[]> lists = new LinkedHashMap<>();
		in.beginObject();
		while (in.hasNext()) {
			String name = in.nextName();
			if (name.equals(TYPE) && in.peek() == JsonToken.STRING) {
				type = in.nextString();
			} else if (type != null) {
				lists.put(name, numbers(in));
			} else {
				value(in, path.isEmpty() ? name : path + separator + name, depth);
			}
		}
		in.endObject();
		if (type != null) {
			values.put(path, typed(type, lists));
		}
	}

	private static Object typed(String type, Map<String, double[]> lists) {
		double[] edges = lists.getOrDefault("bins", new double[0]);
		double[] counts = lists.getOrDefault("values", new double[0]);
		boolean histogram = type.endsWith("histogram") && counts.length > 0 && edges.length == counts.length + 1;
		return histogram ? new Distribution(edges, counts) : new Other(type);
	}

	/** A list of numbers; none if it is anything else. */
	private static double[] numbers(JsonReader in) throws IOException {
		if (in.peek() != JsonToken.BEGIN_ARRAY) {
			in.skipValue();
			return new double[0];
		}
		Numbers numbers = new Numbers();
		boolean others = false;
		in.beginArray();
		while (in.hasNext()) {
			if (in.peek() == JsonToken.NUMBER) {
				numbers.add(in.nextDouble());
			} else {
				in.skipValue();
				others = true;
			}
		}
		in.endArray();
		return others ? new double[0] : numbers.toArray();
	}

	private void value(JsonReader in, String path, int depth) throws IOException {
		switch (in.peek()) {
		case BEGIN_OBJECT -> object(in, path, depth + 1);
		case BEGIN_ARRAY -> put(path, array(in));
		case NUMBER -> put(path, in.nextDouble());
		case BOOLEAN -> put(path, in.nextBoolean() ? 1.0 : 0.0);
		case NULL -> in.nextNull();
		default -> put(path, word(in.nextString()));
		}
	}

	private void put(String path, Object value) throws IOException {
		values.put(path, value);
		if (values.size() > MOST_VALUES) {
			throw new IOException(Messages.get("json.many", MOST_VALUES));
		}
	}

	private static Object word(String text) {
		return switch (text) {
		case "NaN" -> Double.NaN;
		case "Infinity", "inf" -> Double.POSITIVE_INFINITY;
		case "-Infinity", "-inf" -> Double.NEGATIVE_INFINITY;
		default -> text;
		};
	}

	/** Lists of words and numbers are one text. */
	private static Object array(JsonReader in) throws IOException {
		List<String> parts = new ArrayList<>();
		in.beginArray();
		while (in.hasNext()) {
			if (in.peek() == JsonToken.STRING || in.peek() == JsonToken.NUMBER) {
				parts.add(in.nextString());
			} else {
				in.skipValue();
				parts.add("…");
			}
		}
		in.endArray();
		return parts.toString();
	}
}

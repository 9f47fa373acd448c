package org.trainyard.model.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;

import org.trainyard.model.ExperimentException;

/** JSON as maps, lists, texts, booleans, nulls and {@linkplain Literal numbers}, in the order of the text. */
final class JsonText {

	private static final TypeAdapter<Literal> NUMBER = new TypeAdapter<>() {
		@Override
		public void write(JsonWriter out, Literal literal) throws IOException {
			out.jsonValue(literal.text());
		}

		@Override
		public Literal read(JsonReader in) throws IOException {
			return new Literal(in.nextString());
		}
	};

	private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().serializeNulls()
			.registerTypeAdapter(Literal.class, NUMBER).create();
	private static final Gson PAGE = LINE.newBuilder().setPrettyPrinting().create();

	private JsonText() {
	}

	/** One object and nothing else; each of its names once. */
	static Map<String, Object> read(String source, String text) throws ExperimentException {
		try (JsonReader reader = new JsonReader(new StringReader(text))) {
			reader.setStrictness(Strictness.STRICT);
			Map<String, Object> object = object(source, reader);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new MalformedJsonException(reader.getPath());
			}
			return object;
		} catch (IOException | IllegalStateException e) {
			// Gson appends what its own troubleshooting guide says of it.
			String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
			throw new ExperimentException(Messages.text("json.malformed", source, shortened(reason, 120)), e);
		}
	}

	private static Map<String, Object> object(String source, JsonReader reader)
			throws IOException, ExperimentException {
		Map<String, Object> object = new LinkedHashMap<>();
		reader.beginObject();
		while (reader.hasNext()) {
			String name = reader.nextName();
			if (object.containsKey(name)) {
				throw new ExperimentException(Messages.text("field.twice", source, name));
			}
			object.put(name, value(source, reader));
		}
		reader.endObject();
		return object;
	}

	private static Object value(String source, JsonReader reader) throws IOException, ExperimentException {
		return switch (reader.peek()) {
		case BEGIN_OBJECT -> object(source, reader);
		case BEGIN_ARRAY -> list(source, reader);
		case STRING -> reader.nextString();
		case NUMBER -> new Literal(reader.nextString());
		case BOOLEAN -> reader.nextBoolean();
		default -> {
			reader.nextNull();
			yield null;
		}
		};
	}

	private static List<Object> list(String source, JsonReader reader) throws IOException, ExperimentException {
		List<Object> list = new ArrayList<>();
		reader.beginArray();
		while (reader.hasNext()) {
			list.add(value(source, reader));
		}
		reader.endArray();
		return list;
	}

	/** Many lines, to be kept in a file. */
	static String page(Map<String, Object> object) {
		return PAGE.toJson(object) + '\n';
	}

	/** One line, cut off where it is long, to be shown in a message. */
	static String line(Object value) {
		return shortened(LINE.toJson(value), 80);
	}

	private static String shortened(String text, int length) {
		return text.length() > length ? text.substring(0, length - 1) + "…" : text;
	}
}

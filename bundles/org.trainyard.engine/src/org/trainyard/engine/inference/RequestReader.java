package org.trainyard.engine.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.trainyard.engine.decoding.Sampling;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Reads requests, each of which is a JSON object on a line. */
final class RequestReader {

	private static final int USUAL_LENGTH = 200;
	private static final int USUAL_ALTERNATIVES = 10;
	private static final int MOST_ALTERNATIVES = 100;
	private static final int SHOWN = 80;

	private final JsonObject object;
	private final OptionalLong id;

	private RequestReader(JsonObject object, OptionalLong id) {
		this.object = object;
		this.id = id;
	}

	/** @throws RequestException one line, if the line is no request, or a value of it cannot be */
	static Request read(String line) throws RequestException {
		RequestReader named = new RequestReader(object(line), OptionalLong.empty());
		String name = named.text("request");
		return switch (name) {
		case "generate" -> named.identified().generate();
		case "attention" -> named.identified().attention();
		case "stop" -> new Request.Stop(named.identified().id.getAsLong());
		case "quit" -> new Request.Quit();
		default -> throw named.wrong("request.unknown", name, String.join(", ", Request.NAMES));
		};
	}

	private static JsonObject object(String line) throws RequestException {
		try {
			if (JsonParser.parseString(line) instanceof JsonObject object) {
				return object;
			}
		} catch (JsonParseException e) {
			// It is told below, as all else that is no object is.
		}
		throw new RequestException(OptionalLong.empty(), Messages.get("request.json", shortened(line)));
	}

	private RequestReader identified() throws RequestException {
		return new RequestReader(object, OptionalLong.of(whole("id", Long.MIN_VALUE, Long.MAX_VALUE)));
	}

	private Request generate() throws RequestException {
		int length = (int) whole("length", 1, Integer.MAX_VALUE, USUAL_LENGTH);
		int alternatives = (int) whole("alternatives", 0, MOST_ALTERNATIVES, USUAL_ALTERNATIVES);
		try {
			Sampling sampling = new Sampling(decimal("temperature", 0), (int) whole("topK", 0, Integer.MAX_VALUE, 0),
					decimal("topP", 1), whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, 1));
			return new Request.Generate(id.getAsLong(), text("prompt"), length, sampling, alternatives);
		} catch (IllegalArgumentException e) {
			throw new RequestException(id, e.getMessage());
		}
	}

	private Request attention() throws RequestException {
		return new Request.Attention(id.getAsLong(), text("prompt"), tokens(),
				(int) whole("layer", 0, Integer.MAX_VALUE, 0));
	}

	private List<Long> tokens() throws RequestException {
		List<Long> tokens = new ArrayList<>();
		if (required("tokens") instanceof JsonArray array) {
			for (JsonElement token : array) {
				tokens.add(whole("tokens", token, 0, Integer.MAX_VALUE));
			}
		}
		if (tokens.isEmpty()) {
			throw wrong("request.tokens", shortened(object.get("tokens").toString()));
		}
		return tokens;
	}

	private String text(String key) throws RequestException {
		JsonElement value = required(key);
		if (value instanceof JsonPrimitive primitive && primitive.isString()) {
			return primitive.getAsString();
		}
		throw wrong("request.text", key, shortened(value.toString()));
	}

	private long whole(String key, long least, long most, long usual) throws RequestException {
		return object.has(key) ? whole(key, least, most) : usual;
	}

	private long whole(String key, long least, long most) throws RequestException {
		return whole(key, required(key), least, most);
	}

	private long whole(String key, JsonElement value, long least, long most) throws RequestException {
		if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
			try {
				long number = primitive.getAsBigDecimal().longValueExact();
				if (number >= least && number <= most) {
					return number;
				}
			} catch (ArithmeticException | NumberFormatException e) {
				// It is told below, as a number outside the bounds is.
			}
		}
		throw wrong("request.number", key, shortened(value.toString()), String.valueOf(least), String.valueOf(most));
	}

	private double decimal(String key, double usual) throws RequestException {
		if (!object.has(key)) {
			return usual;
		}
		if (object.get(key) instanceof JsonPrimitive primitive && primitive.isNumber()) {
			return primitive.getAsDouble();
		}
		throw wrong("request.decimal", key, shortened(object.get(key).toString()));
	}

	private JsonElement required(String key) throws RequestException {
		if (!object.has(key)) {
			throw wrong("request.missing", key);
		}
		return object.get(key);
	}

	private RequestException wrong(String message, Object... arguments) {
		return new RequestException(id, Messages.get(message, arguments));
	}

	private static String shortened(String text) {
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
	}
}

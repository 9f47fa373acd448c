package org.trainyard.launch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.trainyard.plots.Matrix;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads and writes the lines that the engine's {@code InferenceProcess} documents. */
final class InferenceReplies {

	/** How many likely tokens are told for each one. */
	private static final int ALTERNATIVES = 10;

	private InferenceReplies() {
	}

	static String generate(long id, InferenceRequest request) {
		JsonObject line = request("generate", id); //$NON-NLS-1$
		line.addProperty("prompt", request.prompt()); //$NON-NLS-1$
		line.addProperty("length", request.length()); //$NON-NLS-1$
		line.addProperty("temperature", request.temperature()); //$NON-NLS-1$
		line.addProperty("topK", request.topK()); //$NON-NLS-1$
		line.addProperty("topP", request.topP()); //$NON-NLS-1$
		line.addProperty("seed", request.seed()); //$NON-NLS-1$
		line.addProperty("alternatives", ALTERNATIVES); //$NON-NLS-1$
		return line.toString();
	}

	static String attention(long id, String prompt, List<Long> tokens, int layer) {
		JsonObject line = request("attention", id); //$NON-NLS-1$
		line.addProperty("prompt", prompt); //$NON-NLS-1$
		JsonArray array = new JsonArray();
		tokens.forEach(array::add);
		line.add("tokens", array); //$NON-NLS-1$
		line.addProperty("layer", layer); //$NON-NLS-1$
		return line.toString();
	}

	static String stop(long id) {
		return request("stop", id).toString(); //$NON-NLS-1$
	}

	private static JsonObject request(String name, long id) {
		JsonObject line = new JsonObject();
		line.addProperty("request", name); //$NON-NLS-1$
		line.addProperty("id", id); //$NON-NLS-1$
		return line;
	}

	/** What a line says; nothing if it is no reply, as what a virtual machine prints that crashes. */
	static Optional<InferenceEvent> read(String line) {
		try {
			return JsonParser.parseString(line) instanceof JsonObject reply && reply.has("reply") //$NON-NLS-1$
					? event(reply)
					: Optional.empty();
		} catch (JsonParseException e) {
			return Optional.empty();
		}
	}

	private static Optional<InferenceEvent> event(JsonObject reply) {
		return Optional.ofNullable(switch (text(reply, "reply")) { //$NON-NLS-1$
		case "ready" -> ready(reply); //$NON-NLS-1$
		case "token" -> new InferenceEvent.Token(id(reply), text(reply, "text"), candidate(reply), //$NON-NLS-1$ //$NON-NLS-2$
				number(reply, "seconds"), elements(reply, "alternatives").stream() //$NON-NLS-1$ //$NON-NLS-2$
						.map(each -> candidate(each.getAsJsonObject())).toList());
		case "end" -> new InferenceEvent.End(id(reply), text(reply, "text"), optional(reply, "answer"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				reply.get("stopped").getAsBoolean(), reply.get("tokens").getAsInt(), number(reply, "seconds")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "attention" -> new InferenceEvent.Attention(id(reply), elements(reply, "blocks").stream() //$NON-NLS-1$ //$NON-NLS-2$
				.map(each -> block(each.getAsJsonObject())).toList());
		case "refused" -> new InferenceEvent.Refused(reply.has("id") ? id(reply) : -1, text(reply, "message")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> null;
		});
	}

	private static InferenceEvent ready(JsonObject reply) {
		return new InferenceEvent.Ready("answer".equals(text(reply, "kind")), reply.get("step").getAsLong(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				elements(reply, "checkpoints").stream().map(JsonElement::getAsLong).toList(), //$NON-NLS-1$
				reply.get("vocabulary").getAsInt(), reply.get("maximumLength").getAsInt(), //$NON-NLS-1$ //$NON-NLS-2$
				reply.get("layers").getAsInt(), optional(reply, "example"), optional(reply, "warning")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static InferenceEvent.AttentionBlock block(JsonObject block) {
		List<String> queries = texts(block, "queries"); //$NON-NLS-1$
		List<String> keys = texts(block, "keys"); //$NON-NLS-1$
		return new InferenceEvent.AttentionBlock(text(block, "part"), queries, keys, texts(block, "heads").stream() //$NON-NLS-1$ //$NON-NLS-2$
				.map(weights -> new Matrix(queries.size(), keys.size(), floats(weights))).toList());
	}

	private static List<String> texts(JsonObject object, String key) {
		return elements(object, key).stream().map(JsonElement::getAsString).toList();
	}

	private static float[] floats(String base64) {
		ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64)).order(ByteOrder.LITTLE_ENDIAN);
		float[] floats = new float[bytes.remaining() / Float.BYTES];
		bytes.asFloatBuffer().get(floats);
		return floats;
	}

	private static InferenceEvent.Candidate candidate(JsonObject token) {
		return new InferenceEvent.Candidate(token.get("token").getAsLong(), text(token, "name"), //$NON-NLS-1$ //$NON-NLS-2$
				number(token, "probability"), number(token, "chance")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static long id(JsonObject reply) {
		return reply.get("id").getAsLong(); //$NON-NLS-1$
	}

	private static String text(JsonObject object, String key) {
		return object.get(key).getAsString();
	}

	private static Optional<String> optional(JsonObject object, String key) {
		return object.has(key) ? Optional.of(text(object, key)) : Optional.empty();
	}

	private static double number(JsonObject object, String key) {
		return object.has(key) ? object.get(key).getAsDouble() : Double.NaN;
	}

	private static List<JsonElement> elements(JsonObject object, String key) {
		return StreamSupport.stream(object.getAsJsonArray(key).spliterator(), false).toList();
	}
}

package org.trainyard.engine.inference;

import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;

import org.trainyard.engine.GeneratedToken;
import org.trainyard.engine.attention.AttentionMap;
import org.trainyard.engine.decoding.Choice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Writes replies, each of which is a JSON object on a line. Threads may write at the same time. */
final class Replies {

	private final PrintStream out;

	Replies(PrintStream out) {
		this.out = out;
	}

	void ready(Inference inference, long step, List<Long> steps) {
		JsonObject reply = reply("ready", OptionalLong.empty());
		reply.addProperty("kind", inference.kind());
		reply.addProperty("step", step);
		JsonArray checkpoints = new JsonArray();
		steps.forEach(checkpoints::add);
		reply.add("checkpoints", checkpoints);
		reply.addProperty("vocabulary", inference.vocabulary());
		reply.addProperty("maximumLength", inference.maximumLength());
		reply.addProperty("layers", inference.layers());
		inference.example().ifPresent(example -> reply.addProperty("example", example));
		inference.warning().ifPresent(warning -> reply.addProperty("warning", warning));
		write(reply);
	}

	/** @param names how tokens are read that stand alone */
	void token(Request.Generate request, GeneratedToken token, Choice choice, double seconds,
			LongFunction<String> names) {
		JsonObject reply = reply("token", OptionalLong.of(request.id()));
		reply.addProperty("token", token.id());
		reply.addProperty("text", token.text());
		reply.addProperty("name", names.apply(token.id()));
		add(reply, "probability", token.probability());
		add(reply, "chance", choice.chance());
		add(reply, "seconds", seconds);
		JsonArray alternatives = new JsonArray();
		for (Choice.Alternative each : choice.alternatives(request.alternatives())) {
			JsonObject alternative = new JsonObject();
			alternative.addProperty("token", each.token());
			alternative.addProperty("name", names.apply(each.token()));
			add(alternative, "probability", each.probability());
			add(alternative, "chance", each.chance());
			alternatives.add(alternative);
		}
		reply.add("alternatives", alternatives);
		write(reply);
	}

	void end(long id, Inference.Ending ending, int tokens, double seconds) {
		JsonObject reply = reply("end", OptionalLong.of(id));
		reply.addProperty("text", ending.rest());
		ending.answer().ifPresent(answer -> reply.addProperty("answer", answer));
		reply.addProperty("stopped", ending.stopped());
		reply.addProperty("tokens", tokens);
		add(reply, "seconds", seconds);
		write(reply);
	}

	/** @param maps of which only heads with weights are told */
	void attention(long id, List<AttentionMap> maps) {
		JsonObject reply = reply("attention", OptionalLong.of(id));
		JsonArray blocks = new JsonArray();
		for (AttentionMap map : maps) {
			JsonObject block = new JsonObject();
			block.addProperty("part", map.part());
			block.add("queries", texts(map.queries()));
			block.add("keys", texts(map.keys()));
			block.add("heads", texts(map.heads().stream().flatMap(head -> head.weights().stream())
					.map(Replies::base64).toList()));
			blocks.add(block);
		}
		reply.add("blocks", blocks);
		write(reply);
	}

	private static JsonArray texts(List<String> texts) {
		JsonArray array = new JsonArray();
		texts.forEach(array::add);
		return array;
	}

	/** A quarter of the length of decimal numbers, and exact. */
	private static String base64(float[] values) {
		ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asFloatBuffer().put(values);
		return Base64.getEncoder().encodeToString(bytes.array());
	}

	void refused(OptionalLong id, String message) {
		JsonObject reply = reply("refused", id);
		reply.addProperty("message", message);
		write(reply);
	}

	private static JsonObject reply(String name, OptionalLong id) {
		JsonObject reply = new JsonObject();
		reply.addProperty("reply", name);
		id.ifPresent(value -> reply.addProperty("id", value));
		return reply;
	}

	/** JSON has no word for what is no number, as all is in a model that has diverged. */
	private static void add(JsonObject object, String key, double value) {
		if (Double.isFinite(value)) {
			object.addProperty(key, value);
		}
	}

	private synchronized void write(JsonObject reply) {
		out.println(reply);
		out.flush();
	}
}

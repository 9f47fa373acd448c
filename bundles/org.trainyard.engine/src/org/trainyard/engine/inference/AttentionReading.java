package org.trainyard.engine.inference;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.trainyard.engine.RunAttention;
import org.trainyard.engine.attention.AttentionMap;
import org.trainyard.model.AttentionHeads;
import org.trainyard.model.AttentionHeads.Head;
import org.trainyard.model.ExperimentException;

/** Answers one request for what attention heads look at: one reply with every attention block of a layer. */
record AttentionReading(Inference inference, Replies replies, Request.Attention request) {

	void run() {
		try {
			replies.attention(request.id(), read());
		} catch (ExperimentException e) {
			refuse(Messages.get("request.prompt", e.getMessage()));
		} catch (RequestException e) {
			refuse(e.getMessage());
		} catch (RuntimeException | OutOfMemoryError e) {
			refuse(Generation.broken(e));
		}
	}

	private List<AttentionMap> read() throws ExperimentException, RequestException {
		require("layer", request.layer(), inference.layers());
		for (long token : request.tokens()) {
			require("tokens", token, inference.vocabulary());
		}
		int heads = inference.model().experiment().getModel().getHeads();
		AttentionHeads ofLayer = new AttentionHeads(
				IntStream.range(0, heads).mapToObj(head -> new Head(request.layer(), head)).toList());
		long[] tokens = request.tokens().stream().mapToLong(Long::longValue).toArray();
		return RunAttention.of(inference.model()).continued(request.prompt(), tokens, ofLayer).stream()
				.filter(map -> map.layer() == request.layer()).toList();
	}

	private void require(String key, long value, int count) throws RequestException {
		if (value >= count) {
			throw new RequestException(OptionalLong.of(request.id()),
					Messages.get("request.number", key, String.valueOf(value), "0", String.valueOf(count - 1)));
		}
	}

	private void refuse(String message) {
		replies.refused(OptionalLong.of(request.id()), message);
	}
}

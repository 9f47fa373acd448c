package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class DepthOrderTest {

	@Test
	void aStackGoesFromItsEmbeddingsToItsHead() {
		assertOrder("transformer.wpe", "transformer.wte", "transformer.h.0", "transformer.h.2", "transformer.h.10",
				"transformer.ln_f", "lm_head");
	}

	@Test
	void anEncoderComesBeforeItsDecoder() {
		assertOrder("src_embedding", "transformer.encoder.layers.0", "transformer.encoder.layers.1",
				"transformer.encoder.norm", "tgt_embedding", "transformer.decoder.layers.0", "transformer.decoder.norm",
				"head");
	}

	@Test
	void numbersCountByTheirValue() {
		assertOrder("1", "2", "10", "100");
	}

	private static void assertOrder(String... expected) {
		List<String> names = new ArrayList<>(List.of(expected));
		Collections.shuffle(names, new Random(1));
		names.sort(DepthOrder.INSTANCE);
		assertEquals(List.of(expected), names);
	}
}

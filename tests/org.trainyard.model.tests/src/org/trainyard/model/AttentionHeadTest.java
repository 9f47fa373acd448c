package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.trainyard.model.experiment.Experiment;

class AttentionHeadTest {

	@Test
	void headsAreLayersAndHeadsBetweenCommas() {
		assertEquals(Optional.of(List.of(new AttentionHead(0, 0), new AttentionHead(0, 3), new AttentionHead(12, 1))),
				AttentionHead.parse("0.0, 0.3,12.1 "));
		assertEquals(Optional.of(List.of()), AttentionHead.parse(" "));
		assertEquals(Optional.of(List.of()), AttentionHead.parse(null));
	}

	@Test
	void anythingElseIsRefused() {
		for (String text : List.of("0", "0.1,", "0.1;0.2", "a.b", "0.1.2", "-1.0", "1.9999999")) {
			assertEquals(Optional.empty(), AttentionHead.parse(text), text);
		}
	}

	@Test
	void anEncoderDecoderHasTheLayersOfItsDeeperSide() throws ExperimentException {
		Experiment experiment = Experiments.encoderDecoder();
		Settings.set(experiment, "model.encoderLayers", "3");
		Settings.set(experiment, "model.decoderLayers", "5");
		assertEquals(5, AttentionHead.layers(experiment.getModel()));
		assertEquals(1, AttentionHead.layers(Experiments.revDeq().getModel()));
	}
}

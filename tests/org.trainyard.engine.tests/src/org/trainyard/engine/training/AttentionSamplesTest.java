package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.Parts;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.ProfileName.HeadFigure;

/** How much of the attention is recorded where sequences are long. */
class AttentionSamplesTest {

	private static final String PART = "transformer.h.0.attn";

	/** Records samples of 10 heads that take 8 MiB each: their sequences have 1,448 tokens. */
	private static Recorder samples(String heads, long... steps) throws Exception {
		Experiment experiment = Experiments.small();
		for (String[] change : new String[][] { { "model", "decoder-only" }, { "model.layers", "1" },
				{ "model.hiddenSize", "20" }, { "model.heads", "10" }, { "model.maximumLength", "1448" },
				{ "task.length", "723" }, { "profiling.attention", "true" }, { "profiling.attentionHeads", heads } }) {
			Settings.set(experiment, change[0], change[1]);
			Parts.complete(experiment);
		}
		Recorder recorder = new Recorder();
		try (var scope = new Scope()) {
			Network network = Network.of(experiment, ElementType.FLOAT32, RandomStream.WEIGHTS.at(1, 0));
			AttentionSamples samples = AttentionSamples.of(experiment, network,
					TaskData.of(experiment.getTask(), Path.of("")));
			for (long step : steps) {
				samples.record(step, recorder);
			}
		}
		return recorder;
	}

	private static List<Integer> recorded(Recorder recorder) {
		return IntStream.range(0, 10).filter(head -> recorder.records.containsKey(ProfileName.attention(PART, head)))
				.boxed().toList();
	}

	@Test
	void ofAllHeadsTheFirstAreRecordedThatTake64MebibytesAndALineSaysSoOnce() throws Exception {
		Recorder recorder = samples("", 10, 20);
		assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), recorded(recorder));
		assertEquals(2, recorder.records.get(ProfileName.attention(PART, 7)).size());
		assertEquals(2, recorder.metrics.get(ProfileName.head(PART, 9, HeadFigure.ENTROPY)).size());
		assertEquals(
				List.of("Attention weights are recorded of the first 8 of 10 heads, so that a sample takes no more "
						+ "than 64 MiB; figures are recorded of all. Name the heads that you want in profiling.attentionHeads."),
				recorder.messages);
	}

	@Test
	void headsWithANameAreAllRecorded() throws Exception {
		Recorder recorder = samples("0.0,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.9", 10);
		assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 9), recorded(recorder));
		assertEquals(List.of(), recorder.messages);
	}
}

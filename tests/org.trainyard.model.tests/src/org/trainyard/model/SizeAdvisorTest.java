package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.trainyard.model.SizeAdvisor.Width;
import org.trainyard.model.experiment.Experiment;

class SizeAdvisorTest {

	private static final String REVDEQ = "model=revdeq model.hiddenSize=64 model.heads=16 model.feedForwardSize=256"
			+ " model.attention.bias=false model.feedForward.bias=false model.positions=learned"
			+ " model.maximumLength=512 model.tiedHead=true task=text task.vocabularySize=50257";

	@Test
	void theWidthsOfTheRevDeqHaveTheirPublishedCounts() throws Exception {
		Map<Integer, Width> widths = SizeAdvisor.widths(Experiments.with(REVDEQ), 98_000_000).stream()
				.collect(Collectors.toMap(Width::hiddenSize, width -> width));
		assertEquals(95_280_768, widths.get(1408).parameters());
		assertEquals(97_999_200, widths.get(1440).parameters());
		assertEquals(100_742_208, widths.get(1472).parameters());
		assertEquals(5760, widths.get(1440).feedForwardSize());
		assertEquals(97_999_200 / 98e6 - 1, widths.get(1440).deviation(), 1e-12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "model=decoder-only model.heads=12", "model=encoder-decoder model.heads=7",
			"model=decoder-only model.heads=20 model.positions=rotary model.feedForwardSize=171",
			"model=encoder-only model.attention=grouped-query model.heads=6 model.attention.keyValueHeads=3" })
	void everyWidthFitsAndHasTheCountThatApplyingItGives(String settings) throws Exception {
		Experiment experiment = Experiments.with(settings);
		Experiment before = EcoreUtil.copy(experiment);
		List<Width> widths = SizeAdvisor.widths(experiment, 20_000_000);
		assertTrue(EcoreUtil.equals(before, experiment));
		assertEquals(9, widths.size());
		assertTrue(widths.getFirst().deviation() < 0 && widths.getLast().deviation() > 0);
		for (Width width : widths) {
			assertEquals(0, width.hiddenSize() % 32);
			assertEquals(0, width.hiddenSize() % experiment.getModel().getHeads());
			for (var change : width.changes().entrySet()) {
				Settings.set(experiment, change.getKey(), change.getValue());
			}
			assertEquals(width.parameters(), ParameterCount.total(experiment));
		}
	}

	@Test
	void targetsBeyondAllWidthsGiveTheOutermostOnes() throws Exception {
		Experiment experiment = Experiments.with("model=decoder-only");
		assertEquals(32, SizeAdvisor.widths(experiment, 1).getFirst().hiddenSize());
		assertEquals(65_536, SizeAdvisor.widths(experiment, Long.MAX_VALUE).getLast().hiddenSize());
		experiment.getModel().setHeads(Integer.MAX_VALUE);
		assertTrue(SizeAdvisor.widths(experiment, 1_000_000).size() <= 1);
		experiment.setModel(null);
		assertEquals(List.of(), SizeAdvisor.widths(experiment, 1_000_000));
	}
}

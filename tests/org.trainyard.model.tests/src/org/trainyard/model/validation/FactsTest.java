package org.trainyard.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.trainyard.model.Costs;
import org.trainyard.model.Experiments;
import org.trainyard.model.InEnglish;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Facts.TextFacts;

/** What is found only when something is known of the machine and the files. */
@ExtendWith(InEnglish.class)
class FactsTest {

	@Test
	void memoryOverTheMachinesIsFoundAndEachFixMakesItEnough() throws Exception {
		Experiment experiment = Experiments.decoderOnly();
		Settings.set(experiment, "training.batchSize", "65536");
		long needed = Costs.of(experiment).memory().total();
		assertEquals(List.of(), Validation.problems(experiment, memory(needed)));
		Facts facts = memory(needed / 2);
		Problem problem = Validation.problems(experiment, facts).getFirst();
		assertEquals("training.batchSize", problem.path());
		assertEquals(Severity.WARNING, problem.severity());
		assertTrue(problem.message().matches("Training needs about [0-9.]+ GiB of memory, and this machine has .*"),
				problem.message());
		assertFalse(problem.fixes().isEmpty());
		for (Fix fix : problem.fixes()) {
			Experiment mended = EcoreUtil.copy(experiment);
			Settings.setAll(mended, fix.changes());
			assertEquals(List.of(), Validation.problems(mended, facts), fix.label());
			assertEquals(65_536, mended.getTraining().getBatchSize() * mended.getTraining().getAccumulation());
		}
	}

	@Test
	void aModelWhoseWeightsAreTooManyIsMadeNarrower() throws Exception {
		Experiment experiment = RulesTest.experiment("decoder-only",
				"model.heads=96 model.hiddenSize=12288 model.feedForwardSize=49152 model.layers=96");
		Facts facts = memory(16L << 30);
		Fix fix = Validation.problems(experiment, facts).getFirst().fixes().getFirst();
		Settings.setAll(experiment, fix.changes());
		assertEquals(List.of(), Validation.problems(experiment, facts), fix.label());
		assertTrue(experiment.getModel().getHiddenSize() >= 480, fix.label());
	}

	@Test
	void theMachineHasSomeMemory() {
		assertTrue(Facts.ofMachine().memory().orElseThrow() > 1 << 28);
	}

	@Test
	void aCountedVocabularyMustFit() throws Exception {
		Experiment experiment = RulesTest.experiment("decoder-only", "task=text task.file=a.txt");
		Facts facts = new Facts(OptionalLong.empty(), Optional.of(new TextFacts(false, false, OptionalLong.of(300))),
				false);
		Settings.set(experiment, "task.vocabularySize", "299");
		Problem problem = Validation.problems(experiment, facts).getFirst();
		assertEquals("task.vocabularySize is 299, but the tokenizer characters has 300 tokens; it must have at least as"
				+ " many.", problem.message());
		Settings.setAll(experiment, problem.fixes().getFirst().changes());
		assertEquals(List.of(), Validation.problems(experiment, facts));
	}

	@Test
	void missingFilesAreNamed() throws Exception {
		Experiment experiment = RulesTest.experiment("decoder-only",
				"task=text task.file=a.txt task.tokenizer=tokenizer-json task.tokenizerFile=b.json");
		Facts facts = new Facts(OptionalLong.empty(), Optional.of(new TextFacts(true, true, OptionalLong.empty())),
				false);
		assertEquals(List.of("task.file", "task.tokenizerFile"),
				Validation.problems(experiment, facts).stream().map(Problem::path).toList());
	}

	private static Facts memory(long bytes) {
		return new Facts(OptionalLong.of(bytes), Optional.empty(), false);
	}
}

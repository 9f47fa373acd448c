package org.trainyard.model.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Experiments;
import org.trainyard.model.InEnglish;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.SequenceTask;

@ExtendWith(InEnglish.class)
class ValidationTest {

	private final Experiment experiment = Experiments.encoderDecoder();

	@Test
	void defaultsAreValid() {
		assertEquals(List.of(), Validation.problems(Experiments.encoderDecoder()));
		assertEquals(List.of(), Validation.problems(Experiments.decoderOnly()));
		assertEquals(List.of(), Validation.problems(Experiments.encoderOnly()));
	}

	@Test
	void missingPartsAreNamed() {
		assertEquals(List.of("training", "profiling", "model", "task"),
				Validation.problems(ExperimentFactory.eINSTANCE.createExperiment()).stream().map(Problem::path)
						.toList());
	}

	@Test
	void valuesOutOfRangeAreFoundAndNothingIsDividedByZero() {
		experiment.getModel().setHeads(0);
		((SequenceTask) experiment.getTask()).setVocabularySize(3);
		experiment.getTraining().setLearningRate(Double.NaN);
		experiment.getTraining().setClipNorm(Double.POSITIVE_INFINITY);
		assertEquals(List.of("model.heads is 0; it must be from 1 to 1024.",
				"task.vocabularySize is 3; it must be from 4 to 1048576.",
				"training.learningRate is “NaN”; it must be a number above 0 and at most 10.",
				"training.clipNorm is “Infinity”; it must be a number at least 0."),
				Validation.problems(experiment).stream().map(Problem::message).toList());
	}

	@Test
	void aValueOutOfRangeIsMendedByTheNearestAndByTheUsual() throws Exception {
		experiment.getTraining().setThreads(2000);
		assertEquals(List.of("Set Threads to 1024", "Set Threads to 1"), labels(experiment));
		experiment.getTraining().setThreads(1);
		experiment.getTraining().setLearningRate(-1);
		assertEquals(List.of("Set Learning rate to 0.001"), labels(experiment));
		Settings.setAll(experiment, Validation.problems(experiment).getFirst().fixes().getFirst().changes());
		assertEquals(List.of(), Validation.problems(experiment));
	}

	@Test
	void aFixNeverLeavesTheRange() {
		experiment.getModel().setHeads(1000);
		experiment.getModel().setHiddenSize(65_500);
		experiment.getModel().setFeedForwardSize(262_000);
		assertEquals(List.of("Set Hidden size to 65000"), labels(experiment));
	}

	@Test
	void aLabelIsInTheUsersLanguage() {
		Locale.setDefault(Locale.JAPANESE);
		experiment.getTraining().setLearningRate(-1);
		assertEquals(List.of("「学習率」を 0.001 に設定"), labels(experiment));
	}

	@Test
	void aTextThatNoFileCanHoldIsFound() throws Exception {
		experiment.setDescription("a\tb\n日本語 😀");
		assertEquals(List.of(), Validation.problems(experiment));
		experiment.setDescription("bell \u0007 rings");
		assertEquals("description", Validation.problems(experiment).getFirst().path());
		Settings.setAll(experiment, Validation.problems(experiment).getFirst().fixes().getFirst().changes());
		assertEquals("bell  rings", experiment.getDescription());
	}

	@Test
	void aWarningDoesNotKeepFromTraining() {
		experiment.getTraining().setWeightDecay(0.01);
		assertEquals(Severity.WARNING, Validation.problems(experiment).getFirst().severity());
		assertDoesNotThrow(() -> Validation.requireValid(experiment, "a.experiment"));
		experiment.getTraining().setOptimizer(Optimizer.ADAMW);
		assertEquals(List.of(), Validation.problems(experiment));
	}

	@Test
	void aRefusalIsOneLineWithTheFileAndAllErrors() {
		experiment.getModel().setHiddenSize(63);
		experiment.getModel().setFeedForwardSize(252);
		experiment.getTraining().setSteps(0);
		assertEquals(
				"a.experiment: model.hiddenSize is 63, which model.heads (4) does not divide; the nearest that fit: 60, 64."
						+ " training.steps is 0; it must be from 1 to 2147483647.",
				assertThrows(ExperimentException.class, () -> Validation.requireValid(experiment, "a.experiment"))
						.getMessage());
	}

	private static List<String> labels(Experiment experiment) {
		return Validation.problems(experiment).getFirst().fixes().stream().map(Fix::label).toList();
	}
}

package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.Transformer;

@ExtendWith(InEnglish.class)
class ValidationTest {

	private final Experiment experiment = Experiments.encoderDecoder();
	private final Transformer model = (Transformer) experiment.getModel();

	@Test
	void defaultsAreValid() {
		assertEquals(List.of(), Validation.problems(Experiments.encoderDecoder()));
		assertEquals(List.of(), Validation.problems(Experiments.decoderOnly()));
	}

	@Test
	void missingPartsAreNamed() {
		assertEquals(List.of("model", "task", "training"),
				Validation.problems(ExperimentFactory.eINSTANCE.createExperiment()).stream().map(Problem::path)
						.toList());
	}

	@Test
	void theHeadsMustDivideTheHiddenSize() {
		model.setHiddenSize(63);
		assertEquals(List.of(new Problem(Severity.ERROR, "model.hiddenSize",
				"model.hiddenSize is 63, which model.heads (4) does not divide; the nearest that fit: 60, 64.")),
				Validation.problems(experiment));
	}

	@Test
	void aHiddenSizeBelowTheHeadsHasOneNeighbour() {
		model.setHiddenSize(3);
		assertEquals("model.hiddenSize is 3, which model.heads (4) does not divide; the nearest that fit: 4.",
				Validation.problems(experiment).getFirst().message());
	}

	@Test
	void theSequencesMustFit() {
		assertNeeds(experiment, 9);
		assertNeeds(Experiments.decoderOnly(), 18);
	}

	private static void assertNeeds(Experiment experiment, int needed) {
		Transformer model = (Transformer) experiment.getModel();
		model.setMaximumLength(needed);
		assertEquals(List.of(), Validation.problems(experiment));
		model.setMaximumLength(needed - 1);
		assertEquals(
				List.of(new Problem(Severity.ERROR, "model.maximumLength",
						"model.maximumLength is " + (needed - 1)
								+ ", but sequences of task.length 8 need at least " + needed + " positions.")),
				Validation.problems(experiment));
	}

	@Test
	void valuesOutOfRangeAreFoundAndNothingIsDividedByZero() {
		model.setHeads(0);
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
	void aTextThatNoFileCanHoldIsFound() {
		experiment.setDescription("a\tb\n日本語 😀");
		assertEquals(List.of(), Validation.problems(experiment));
		experiment.setDescription("bell \u0007");
		assertEquals("description", Validation.problems(experiment).getFirst().path());
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
		model.setHiddenSize(63);
		experiment.getTraining().setSteps(0);
		assertEquals(
				"a.experiment: training.steps is 0; it must be from 1 to 2147483647."
						+ " model.hiddenSize is 63, which model.heads (4) does not divide; the nearest that fit: 60, 64.",
				assertThrows(ExperimentException.class, () -> Validation.requireValid(experiment, "a.experiment"))
						.getMessage());
	}
}

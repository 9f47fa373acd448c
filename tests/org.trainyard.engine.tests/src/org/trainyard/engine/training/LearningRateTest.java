package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.checkpoint.TrainingState;
import org.trainyard.model.experiment.CosineSchedule;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.InverseSquareRootSchedule;
import org.trainyard.model.experiment.PlateauSchedule;
import org.trainyard.model.experiment.Schedule;
import org.trainyard.model.experiment.Training;

class LearningRateTest {

	private static LearningRate rate(Schedule schedule) {
		Training training = ExperimentFactory.eINSTANCE.createTraining();
		training.setLearningRate(1e-3);
		training.setSteps(2000);
		training.setSchedule(schedule);
		return new LearningRate(training, 128);
	}

	@Test
	void constantStays() {
		LearningRate rate = rate(ExperimentFactory.eINSTANCE.createConstantSchedule());
		assertEquals(1e-3, rate.at(1));
		assertEquals(1e-3, rate.at(2000));
	}

	@Test
	void cosineRisesToThePeakAndFallsToTheMinimum() {
		CosineSchedule cosine = ExperimentFactory.eINSTANCE.createCosineSchedule();
		cosine.setWarmupSteps(100);
		cosine.setMinimumLearningRate(1e-4);
		LearningRate rate = rate(cosine);
		assertEquals(1e-3 / 101, rate.at(1), 1e-12);
		assertEquals(1e-3 * 50 / 101, rate.at(50), 1e-12);
		assertEquals(5.5e-4, rate.at(1050), 1e-12);
		assertEquals(1e-4, rate.at(2000), 1e-12);
	}

	/** learning rate · 128^-0.5 · min(step^-0.5, step · 4^-1.5), whose peak is at the end of the warm-up. */
	@Test
	void inverseSquareRootPeaksAtTheEndOfTheWarmUp() {
		InverseSquareRootSchedule schedule = ExperimentFactory.eINSTANCE.createInverseSquareRootSchedule();
		schedule.setWarmupSteps(4);
		LearningRate rate = rate(schedule);
		assertEquals(1e-3 / Math.sqrt(128) / 8, rate.at(1), 1e-15);
		assertEquals(1e-3 / Math.sqrt(128) / 2, rate.at(4), 1e-15);
		assertEquals(1e-3 / Math.sqrt(128) / 4, rate.at(16), 1e-15);
	}

	@Test
	void aPlateauLowersTheRateAndACheckpointRemembersIt() {
		PlateauSchedule plateau = ExperimentFactory.eINSTANCE.createPlateauSchedule();
		plateau.setFactor(0.5);
		plateau.setPatience(1);
		plateau.setMinimumChange(0.1);
		plateau.setMinimumLearningRate(3e-4);
		LearningRate rate = rate(plateau);
		rate.evaluated(2);
		rate.evaluated(1.9); // less than a tenth lower
		assertEquals(1e-3, rate.at(3));
		rate.evaluated(1.85);
		assertEquals(5e-4, rate.at(4));
		LearningRate resumed = rate(plateau);
		resumed.restore(new TrainingState(4, 1, null, rate.factor(), rate.waiting(), TrainingState.Waiting.START));
		assertEquals(5e-4, resumed.at(5));
		resumed.evaluated(1.7);
		resumed.evaluated(1.7);
		resumed.evaluated(Double.NaN);
		assertEquals(3e-4, resumed.at(6));
	}
}

package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Training;

/** Whether a curriculum has something to begin with, and ends before the training does. */
final class CurriculumCheck implements Check {

	private static final String CURRICULUM = "task.curriculumSteps";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (!(experiment.getTask() instanceof AdditionTask task) || task.getCurriculumSteps() < 1) {
			return;
		}
		int steps = experiment.getTraining() instanceof Training training ? training.getSteps() : 0;
		if (task.getDigits() == 1) {
			findings.warning(CURRICULUM, text("curriculum.digits", task.getCurriculumSteps()), Fix.set(CURRICULUM, 0));
		} else if (steps > 0 && task.getCurriculumSteps() >= steps) {
			findings.warning(CURRICULUM, text("curriculum", task.getCurriculumSteps(), steps, task.getDigits()),
					Fix.set(CURRICULUM, steps / 4), Fix.set(CURRICULUM, 0));
		}
	}
}

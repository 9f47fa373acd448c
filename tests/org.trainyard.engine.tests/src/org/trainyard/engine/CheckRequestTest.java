package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

class CheckRequestTest {

	@Test
	void theBatchIsAsLongAsTheTaskWhereNobodySays() throws Exception {
		Experiment experiment = Experiments.small();
		assertEquals(new CheckRequest(4, 5), CheckRequest.of(experiment, null, null), "START and four tokens");
		Settings.set(experiment, "task.length", "100");
		assertEquals(new CheckRequest(4, 8), CheckRequest.of(experiment, null, null), "as far as the model reads");
		assertEquals(new CheckRequest(2, 3), CheckRequest.of(experiment, 2, 3));
	}

	@ParameterizedTest
	@CsvSource({ "0, 3, --batch is 0", "2, 0, --length is 0", "2, 9, model.maximumLength" })
	void whatDoesNotFitIsSaid(int batch, int length, String part) {
		ExperimentException wrong = assertThrows(ExperimentException.class,
				() -> CheckRequest.of(Experiments.small(), batch, length));
		assertTrue(wrong.getMessage().contains(part), wrong.getMessage());
	}
}

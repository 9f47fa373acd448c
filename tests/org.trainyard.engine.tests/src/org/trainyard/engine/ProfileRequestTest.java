package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.ProfileRequest.Pair;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;

class ProfileRequestTest {

	private static Experiment experiment() {
		Experiment experiment = Experiments.small();
		experiment.getModel().setMaximumLength(512);
		return experiment;
	}

	private static List<Pair> pairs(String batch, String length) throws ExperimentException {
		return ProfileRequest.of(experiment(), batch, length, 10, 0).pairs();
	}

	@Test
	void pairByPairOrOneForAll() throws Exception {
		assertEquals(List.of(new Pair(4, 64), new Pair(4, 128), new Pair(4, 256), new Pair(2, 512)),
				pairs("4,4,4,2", "64, 128,256,512"));
		assertEquals(List.of(new Pair(4, 64), new Pair(4, 128)), pairs("4", "64,128"));
		assertEquals(List.of(new Pair(1, 64), new Pair(2, 64)), pairs("1,2", "64"));
	}

	@Test
	void whatIsNotNamedIsTheExperiments() throws Exception {
		assertEquals(List.of(new Pair(16, 64), new Pair(16, 128), new Pair(16, 256), new Pair(16, 512)),
				pairs(null, null));
		Experiment shortest = experiment();
		shortest.getModel().setMaximumLength(3);
		assertEquals(List.of(new Pair(16, 1), new Pair(16, 3)),
				ProfileRequest.of(shortest, null, null, 10, 0).pairs());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "4, 1024, model.maximumLength=1024", "\"4,4\", \"1,2,3\", 2 numbers",
			"0, 64, --batch is 0", "4, \"64,\", --length is 64", "four, 64, --batch is four",
			"4, -64, --length is -64" })
	void wrongNumbersAreOneLine(String batch, String length, String part) {
		Locale machine = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			ExperimentException wrong = assertThrows(ExperimentException.class, () -> pairs(batch, length));
			assertTrue(wrong.getMessage().contains(part), wrong.getMessage());
			assertEquals(1, wrong.getMessage().lines().count());
		} finally {
			Locale.setDefault(machine);
		}
	}

	@Test
	void aPassIsTimedOnceAtLeast() {
		assertThrows(ExperimentException.class, () -> ProfileRequest.of(experiment(), "4", "64", 0, 0));
		assertThrows(ExperimentException.class, () -> ProfileRequest.of(experiment(), "4", "64", 1, -1));
	}
}

package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Validation;

/** Damages a good file in thousands of ways; each is either an experiment still or one line that names the file. */
@ExtendWith(InEnglish.class)
class DamagedFileTest {

	private static final String[] SCRAPS = { "<", ">", "/>", "\"", "&", "&amp;", "&x;", "<!--", "]]>", "<![CDATA[",
			"<?x?>",
			"xsi:type=\"", "xmi:id=\"a\" ", "href=\"#/\" ", "xmlns=\"\" ", "experiment:", "\u0000", "NaN", "-1",
			"1e999",
			"<model/>", "<task/>", "</model>", "xsi:nil=\"true\" ", "idref=\"a\" ", "<experiment:Experiment/>", "€" };

	@Test
	void aDamagedFileIsNeverMoreThanOneLine() {
		String good = ExperimentFile.toXmi(Experiments.encoderDecoder());
		Random random = new Random(1);
		for (int i = 0; i < 5_000; i++) {
			assertReadOrRefused(damaged(good, random));
		}
	}

	@Test
	void everyTruncationIsRefused() {
		byte[] good = bytes(ExperimentFile.toXmi(Experiments.decoderOnly()).strip());
		for (int length = 0; length < good.length; length++) {
			byte[] beginning = Arrays.copyOf(good, length);
			assertTrue(refusal(beginning).startsWith("a.experiment"), () -> new String(beginning));
		}
	}

	@Test
	void deepNestingIsRefused() {
		String deep = ExperimentFile.toXmi(Experiments.encoderDecoder()).replace("<task",
				"<model>".repeat(100_000) + "<task");
		assertTrue(refusal(bytes(deep)).startsWith("a.experiment"));
	}

	private static String damaged(String good, Random random) {
		StringBuilder text = new StringBuilder(good);
		for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
			int place = random.nextInt(text.length());
			int end = Math.min(text.length(), place + random.nextInt(30));
			switch (random.nextInt(4)) {
			case 0 -> text.delete(place, end);
			case 1 -> text.insert(place, SCRAPS[random.nextInt(SCRAPS.length)]);
			case 2 -> text.insert(place, text.substring(place, end));
			default -> text.setCharAt(place, (char) (1 + random.nextInt(0x250)));
			}
		}
		return text.toString();
	}

	private static void assertReadOrRefused(String text) {
		try {
			Experiment experiment = ExperimentFile.read("a.experiment", new ByteArrayInputStream(bytes(text)));
			Validation.problems(experiment);
			Settings.values(experiment);
		} catch (ExperimentException e) {
			assertEquals(1, e.getMessage().lines().count(), text);
			assertTrue(e.getMessage().startsWith("a.experiment"), text);
		} catch (RuntimeException e) {
			throw new AssertionError(text, e);
		}
	}

	private static String refusal(byte[] bytes) {
		try {
			ExperimentFile.read("a.experiment", new ByteArrayInputStream(bytes));
			return "";
		} catch (ExperimentException e) {
			return e.getMessage();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}

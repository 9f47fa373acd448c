package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTest {

	private final Locale machine = Locale.getDefault();
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@BeforeEach
	void speakEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(machine);
	}

	@Test
	void theBarFillsAndIsTakenAwayBeforeALine() {
		Progress progress = progress(true);
		progress.progress(10, 10, 0.5, 0);
		progress.evaluated(10, Map.of("eval/loss", 0.25));
		List<String> screen = Stream.of(out.toString().split("\r")).toList();
		assertEquals("[########################] step 10/10  100 %  0 s left  train/loss 0.5", screen.get(1));
		assertTrue(screen.get(2).isBlank() && screen.get(2).length() == screen.get(1).length(), "the bar is wiped out");
		assertEquals("step 10  eval/loss 0.25\n", screen.get(3));
	}

	@Test
	void theBarNeverWraps() {
		progress(true).progress(Integer.MAX_VALUE, Integer.MAX_VALUE, -1.23456e-300, 1e9);
		Stream.of(out.toString().split("\r")).forEach(line -> assertTrue(Table.width(line) < 80, line));
	}

	@Test
	void linesAreFewAndHaveNoCarriageReturn() {
		Progress progress = progress(false);
		for (int step = 1; step <= 1000; step++) {
			progress.progress(step, 1000, 1, 0);
		}
		assertEquals("step 1000/1000  100 %  0 s left  train/loss 1\n", out.toString());
	}

	@Test
	void warningsAreErrorsInOneLine() {
		Progress progress = progress(true);
		progress.progress(1, 1, 1, 0);
		progress.message(Level.WARNING, "no space\nleft");
		assertEquals("trainyard: no space left\n", err.toString());
		progress.message(Level.INFO, "a word");
		assertTrue(out.toString().endsWith("\ra word\n"), out.toString());
		assertFalse(err.toString().contains("a word"));
	}

	private Progress progress(boolean bar) {
		return new Progress(new PrintWriter(out), new PrintWriter(err), bar);
	}
}

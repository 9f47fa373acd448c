package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreLocationTest {

	@Test
	void isAFolderOrItsUrl() throws StoreException {
		assertEquals(Path.of("/a/b"), StoreLocation.parse("/a/b").folder());
		assertEquals(Path.of("/a/b c"), StoreLocation.parse("file:/a/b%20c").folder());
		assertEquals(Path.of("/a/b"), StoreLocation.parse("file:///a/b/").folder());
		assertEquals(Path.of("x").toAbsolutePath(), StoreLocation.parse("x").folder());
	}

	@Test
	void isInTheWorkspace() {
		assertEquals(Path.of("/w/trainyard-runs"), StoreLocation.inWorkspace(Path.of("/w")).folder());
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql://me:secret@host/runs", "jdbc:sqlite:x", "http://host/", "file:relative", "",
			" " })
	void refusesAnythingElse(String text) {
		String message = assertThrows(StoreException.class, () -> StoreLocation.parse(text)).getMessage();
		assertTrue(message.contains(text.split(":")[0].strip()) && message.lines().count() == 1, message);
		assertFalse(message.contains("secret"), message);
	}
}

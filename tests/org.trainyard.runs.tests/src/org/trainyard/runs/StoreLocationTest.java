package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
	@ValueSource(strings = { "jdbc:sqlite:x", "http://host/", "file:relative", "",
			" " })
	void refusesAnythingElse(String text) {
		String message = assertThrows(StoreException.class, () -> StoreLocation.parse(text)).getMessage();
		assertTrue(message.contains(text.split(":")[0].strip()) && message.lines().count() == 1, message);
		assertFalse(message.contains("secret"), message);
	}

	@ParameterizedTest
	@CsvSource({ "postgresql://me@host:5433/runs?sslmode=require, postgresql://me@host:5433/runs?sslmode=require",
			"jdbc:postgresql://host/runs?user=me, postgresql://me@host:5432/runs",
			"'postgres://a.b,c:1/r%20s', 'postgresql://a.b:5432,c:1/r%20s'",
			"postgresql://me%40work@[::1]/runs?sslrootcert=/a+b, postgresql://me%40work@[::1]:5432/runs?sslrootcert=%2Fa%2Bb",
			"jdbc:postgresql:runs, postgresql://localhost:5432/runs" })
	void isAPostgresqlDatabase(String text, String canonical) throws StoreException {
		StoreLocation location = StoreLocation.parse(text, Path.of("/w"));
		assertTrue(location.isOnServer());
		assertEquals(canonical, location.toString());
		assertEquals(location, StoreLocation.parse(canonical, Path.of("/w")));
	}

	@Test
	void everyDatabaseHasAFolderOfItsOwn() throws StoreException {
		assertEquals(Path.of("/w/trainyard-runs/postgresql/host-5432_runs"),
				StoreLocation.parse("postgresql://host/runs", Path.of("/w")).folder());
		assertEquals(Path.of("/w/trainyard-runs/postgresql/host-5432_..-runs_x"),
				StoreLocation.parse("postgresql://host/..%2Fruns?currentSchema=x", Path.of("/w")).folder());
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql://me:secret@host/runs", "jdbc:postgresql://host/runs?password=secret",
			"postgresql://host/runs?sslpassword=secret", "postgresql://me:sec/ret@host/runs", "postgresql://secret",
			"postgresql://me:@host/runs", "postgresql://host/runs?passwor%64=secret", "postgresql://host:secret/x",
			"postgresql://host/x?loggerFile=secret", "postgresql://host/x#secret", "postgresql:", "postgresql:///%zz" })
	void refusesOthersWithoutRepeatingWhatCouldBeAPassword(String text) {
		StoreException error = assertThrows(StoreException.class, () -> StoreLocation.parse(text));
		for (Throwable each = error; each != null; each = each.getCause()) {
			assertFalse(each.toString().contains("secret"), each.toString());
		}
		assertEquals(1, error.getMessage().lines().count());
	}

	@Test
	void aPasswordIsHandedOnInTheEnvironmentAndNeverShown() throws StoreException {
		StoreLocation location = StoreLocation.parse("postgresql://host/runs", Path.of("/w")).withPassword("secret");
		assertEquals("secret", location.environment().get("PGPASSWORD"));
		assertEquals(location.folder().toString(), location.environment().get("TRAINYARD_FILES"));
		assertFalse((location + " " + location.password() + Database.of(location)).contains("secret"));
		assertTrue(new StoreLocation(Path.of("/w")).withPassword("secret").environment().isEmpty());
	}
}

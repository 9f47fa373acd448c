package org.trainyard.runs.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.runs.Artifact;
import org.trainyard.runs.Points;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.StoreException;

/** Folders and databases as MLflow's sources write them. */
class MlflowImportTest {

	@TempDir
	Path folder;

	private Imports imports;

	@BeforeEach
	void open() throws StoreException {
		imports = new Imports(folder.resolve("store"));
	}

	@AfterEach
	void close() {
		imports.close();
	}

	@Test
	void readsARunOfAFolder() throws Exception {
		imports.importing(MlflowSamples.folder(folder.resolve("mlruns")));
		assertEquals(List.of(), imports.lines());
		assertFirst();
		Run run = imports.run("first");
		assertEquals(
				List.of(new Artifact("artifacts/model/weights.txt", 7,
						"9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c")),
				imports.store().artifacts(run.id()));
		assertEquals("weights",
				Files.readString(imports.store().files(run.id()).resolve("artifacts/model/weights.txt")));
	}

	@Test
	void readsARunOfADatabase() throws Exception {
		imports.importing(MlflowSamples.database(folder.resolve("mlflow.db")));
		assertEquals(List.of(), imports.lines());
		assertFirst();
	}

	private void assertFirst() throws StoreException {
		Run run = imports.run("first");
		assertEquals(RunState.FINISHED, run.state());
		assertEquals(Instant.ofEpochMilli(1_700_000_000_000L), run.started());
		assertEquals(Instant.ofEpochMilli(1_700_000_100_000L), run.finished());
		assertEquals(List.of("baseline", "team=vision"), run.tags());
		assertEquals("a note", run.notes());
		assertEquals(Map.of("lr", "0.1", "optimizer/name", "adamw"), imports.store().settings(run.id()));
		assertEquals("cifar", imports.store().environment(run.id()).get("mlflow.experiment"));
		Points loss = imports.store().points(run.id(), "train/loss");
		assertArrayEquals(new long[] { 0, 1, 2, 3 }, loss.steps());
		assertArrayEquals(new double[] { 0.1, Double.NaN, Double.POSITIVE_INFINITY, 1e-300 }, loss.values());
		assertArrayEquals(new double[] { 1, 2, 3, 4.5 }, loss.seconds());
		Run child = imports.run("child");
		assertEquals(run.id(), child.parent());
		assertEquals(RunState.LOST, child.state(), "its source says that it runs");
	}

	@Test
	void theSameRunIsTheSameInFolderAndDatabase() throws Exception {
		imports.importing(MlflowSamples.folder(folder.resolve("mlruns")));
		ImportReport again = imports.importing(MlflowSamples.database(folder.resolve("mlflow.db")));
		assertEquals(0, again.added());
		assertEquals(0, again.points());
		assertEquals(2, imports.store().runs().size());
	}

	@Test
	void deletedRunsAreLeftOutUnlessTheyAreWanted() throws Exception {
		Path runs = MlflowSamples.folder(folder.resolve("mlruns"));
		assertEquals(2, imports.importing(runs).added());
		assertEquals(2, imports.importing(runs, true).added());
		Path database = MlflowSamples.database(folder.resolve("mlflow.db"));
		assertEquals(0, imports.importing(database).added());
		assertEquals(0, imports.importing(database, true).added(), "the same runs");
	}

	@Test
	void toImportAgainAddsOnlyWhatIsNew() throws Exception {
		Path runs = MlflowSamples.folder(folder.resolve("mlruns"));
		imports.importing(runs);
		assertEquals(2, imports.importing(runs).unchanged());
		Path run = runs.resolve("1/" + MlflowSamples.CHILD);
		Files.writeString(run.resolve("metrics/loss"), "1700000003000 5 2\n1700000004000 6", StandardOpenOption.APPEND);
		Files.writeString(Files.createDirectory(run.resolve("params")).resolve("late"), "yes");
		Files.writeString(run.resolve("meta.yaml"),
				Files.readString(run.resolve("meta.yaml")).replace("status: 1", "status: FAILED"));
		ImportReport report = imports.importing(runs);
		assertEquals(1, report.continued());
		assertEquals(2, report.points());
		Run child = imports.run("child");
		assertEquals(RunState.FAILED, child.state());
		assertEquals("yes", imports.store().settings(child.id()).get("late"));
		assertEquals(4, imports.store().points(child.id(), "loss").count());
	}

	@Test
	void oneExperimentAndOneRunAreTakenToo() throws Exception {
		Path runs = MlflowSamples.folder(folder.resolve("mlruns"));
		assertEquals(1, imports.importing(runs.resolve("1/" + MlflowSamples.FIRST)).added());
		assertEquals(1, imports.importing(runs.resolve("1")).added());
	}

	@Test
	void whatIsWrongIsSaidWithItsPlace() throws Exception {
		Path run = MlflowSamples.folder(folder.resolve("mlruns")).resolve("1/" + MlflowSamples.FIRST);
		Files.writeString(run.resolve("metrics/bad"), "1 2 3\nnonsense\n4 five 6\n7 8 9\n");
		Files.writeString(run.resolve("params/large"), "x".repeat(2 << 20));
		Files.createSymbolicLink(run.resolve("params/secret"), Path.of("/etc/passwd"));
		imports.importing(folder.resolve("mlruns"));
		assertEquals(4, imports.lines().size(), imports.lines().toString());
		assertTrue(imports.lines().stream().anyMatch(line -> line.contains("bad, line 2")));
		assertTrue(imports.lines().stream().anyMatch(line -> line.contains("large cannot be read")));
		assertTrue(imports.lines().stream().anyMatch(line -> line.contains("secret is a link")));
		String id = imports.run("first").id();
		assertEquals(2, imports.store().points(id, "bad").count());
		assertEquals(2, imports.store().settings(id).size());
	}

	@Test
	void yamlThatWouldGrowOrGoDeepDoesNot() throws Exception {
		Path runs = MlflowSamples.folder(folder.resolve("mlruns"));
		StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
		for (int i = 1; i < 30; i++) {
			bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
		}
		Path first = runs.resolve("1/" + MlflowSamples.FIRST + "/meta.yaml");
		Files.writeString(first, bomb + Files.readString(first));
		Path child = runs.resolve("1/" + MlflowSamples.CHILD + "/meta.yaml");
		Files.writeString(child, Files.readString(child) + "deep: " + "[".repeat(100_000));
		imports.importing(runs);
		assertEquals(List.of("first"), imports.store().runs().stream().map(Run::name).toList());
		assertEquals(1, imports.lines().size(), imports.lines().toString());
	}

	@Test
	void aDatabaseIsReadWithItsLogAndNothingIsWrittenBesideIt() throws Exception {
		Path home = Files.createDirectory(folder.resolve("home"));
		try (MlflowSamples.Live live = MlflowSamples.live(home.resolve("mlflow.db"))) {
			Map<Path, String> before = MlflowSamples.state(home);
			assertTrue(before.keySet().stream().anyMatch(file -> file.toString().endsWith("-wal")));
			imports.importing(home.resolve("mlflow.db"));
			assertFirst();
			live.add("train/loss", 9, 0.5);
			assertEquals(1, imports.importing(home.resolve("mlflow.db")).points());
			assertEquals(before.keySet(), MlflowSamples.state(home).keySet());
		}
		Map<Path, String> closed = MlflowSamples.state(home);
		assertEquals(1, closed.size(), "the log is gone");
		imports.importing(home.resolve("mlflow.db"));
		assertEquals(closed, MlflowSamples.state(home));
		assertFalse(imports.store().points(imports.run("first").id(), "train/loss").count() < 5);
	}

	@Test
	void aDatabaseOfAnotherKindIsRefused() throws Exception {
		Path other = folder.resolve("store/runs.db");
		assertTrue(imports.refused(other).contains("neither MLflow nor Trackio"));
		Path broken = Files.writeString(folder.resolve("broken.db"), "SQLite format 3\0and no more");
		assertTrue(imports.refused(broken).contains("cannot be read as a database"));
	}
}

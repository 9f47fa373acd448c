package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEnvironmentTest {

	@TempDir
	Path folder;

	@Test
	void theCommitOfTheExperimentAndWhetherItIsChangedAreKnown() throws Exception {
		Path file = Files.writeString(folder.resolve("some.experiment"), "one");
		git("init", "--quiet");
		git("add", "some.experiment");
		git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "--quiet", "-m", "one");
		Map<String, String> clean = RunEnvironment.of(Experiments.small().getTraining(), Optional.of(file));
		assertEquals(Files.readString(head()).strip(), clean.get("git.commit"));
		assertEquals("false", clean.get("git.dirty"));
		assertEquals(Optional.empty(), GitChanges.of(Optional.of(file)));
		Files.writeString(file, "two");
		Map<String, String> changed = RunEnvironment.of(Experiments.small().getTraining(), Optional.of(file));
		assertEquals(clean.get("git.commit"), changed.get("git.commit"));
		assertEquals("true", changed.get("git.dirty"));
		String changes = GitChanges.of(Optional.of(file)).orElseThrow().text();
		assertTrue(changes.contains("\n-one") && changes.contains("\n+two"), changes);
		assertEquals(Optional.empty(), GitChanges.of(Optional.of(Path.of("/some.experiment"))));
	}

	/** The file that holds the hash of the branch's commit. */
	private Path head() throws IOException {
		String reference = Files.readString(folder.resolve(".git/HEAD")).strip().substring("ref: ".length());
		return folder.resolve(".git").resolve(reference);
	}

	private void git(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
		command.addAll(List.of(arguments));
		assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
	}
}

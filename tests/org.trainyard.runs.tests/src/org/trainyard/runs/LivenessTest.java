package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class LivenessTest {

	private static final ProcessIdentity HERE = ProcessIdentity.current();
	private static final ProcessIdentity ELSEWHERE = new ProcessIdentity("elsewhere", HERE.pid(), "elsewhere",
			HERE.start());

	private final Liveness liveness = new Liveness();

	@Test
	void thisProcessLivesHoweverOldItsHeartbeat() {
		assertTrue(HERE.isNear() && HERE.lives());
		assertFalse(liveness.isLost("run", HERE, 0));
	}

	@Test
	void anotherProcessWithTheSameNumberIsAnother() {
		ProcessIdentity earlier = new ProcessIdentity(HERE.host(), HERE.pid(), HERE.place(), "1" + HERE.start());
		assertTrue(liveness.isLost("run", earlier, System.currentTimeMillis()));
	}

	@Test
	void aDeadProcessThatNobodyHasBuriedIsDead() throws Exception {
		Path shell = Path.of("/bin/sh");
		assumeTrue(Files.isExecutable(shell), "needs " + shell);
		// The inner shell dies at once; its parent turns into a program that never asks for its children.
		Process parent = new ProcessBuilder(shell.toString(), "-c", "sh -c 'echo $$; read line' & exec sleep 60")
				.start();
		try (var output = parent.inputReader()) {
			long child = Long.parseLong(output.readLine());
			Path stat = Path.of("/proc/" + child + "/stat");
			assumeTrue(Files.exists(Path.of("/proc/self/stat")), "needs /proc");
			while (!Files.readString(stat).contains(") Z ")) {
				Thread.sleep(10);
			}
			String start = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ")[19];
			assertFalse(new ProcessIdentity(HERE.host(), child, HERE.place(), start).lives());
		} finally {
			parent.destroyForcibly();
		}
	}

	@Test
	void elsewhereOnlyHeartbeatsCount() {
		long now = System.currentTimeMillis();
		assertFalse(liveness.isLost("fresh", ELSEWHERE, now - 20_000));
		assertFalse(liveness.isLost("clock ahead", ELSEWHERE, now + 100_000));
		assertTrue(liveness.isLost("old", ELSEWHERE, now - 40_000));
	}

	@Test
	void aHeartbeatThatChangesIsASignOfLifeWhateverTheClocks() {
		long behind = System.currentTimeMillis() - 3_600_000;
		assertFalse(liveness.isLost("run", ELSEWHERE, behind + 3_600_000));
		assertFalse(liveness.isLost("run", ELSEWHERE, behind));
	}

	@Test
	void aRunWhoseClockIsLateIsFoundAliveByItsNextHeartbeat() {
		long late = System.currentTimeMillis() - 3_600_000;
		assertTrue(liveness.isLost("run", ELSEWHERE, late), "it may be");
		assertTrue(liveness.isLost("run", ELSEWHERE, late));
		assertFalse(liveness.isLost("run", ELSEWHERE, late + 2000));
		assertFalse(liveness.isLost("run", ELSEWHERE, late + 2000));
	}

	@Test
	void noticesALossThatNobodyAnnounces() throws Exception {
		Process process = new ProcessBuilder("sleep", "60").start();
		ProcessIdentity identity = ProcessIdentity.of(process.pid());
		assertFalse(liveness.isLost("run", identity, 0));
		assertEquals(0, liveness.losses());
		process.destroyForcibly().waitFor();
		assertEquals(1, liveness.losses());
		assertEquals(1, liveness.losses(), "only once");
		assertTrue(liveness.isLost("run", identity, 0));
	}

	@Test
	void aRunThatEndedIsNotLost() throws Exception {
		Process process = new ProcessBuilder("sleep", "60").start();
		assertFalse(liveness.isLost("run", ProcessIdentity.of(process.pid()), 0));
		liveness.ended("run");
		process.destroyForcibly().waitFor();
		assertEquals(0, liveness.losses());
	}
}

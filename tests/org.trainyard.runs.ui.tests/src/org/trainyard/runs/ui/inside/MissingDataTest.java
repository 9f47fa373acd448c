package org.trainyard.runs.ui.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trainyard.profiling.Group;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;

class MissingDataTest {

	private static final Map<String, String> ON = Map.of("model", "decoder-only", "model.feedForward", "dense",
			"profiling.attention", "true", "profiling.experts", "true", "profiling.fixedPoint", "true",
			"profiling.sampleInterval", "50", "profiling.interval", "5");

	@Test
	void aSettingThatIsOffIsNamedWithItsRuns() {
		Map<Run, Map<String, String>> runs = new LinkedHashMap<>();
		runs.put(run("on", RunState.FINISHED), ON);
		runs.put(run("off", RunState.FINISHED), Map.of("profiling.attention", "false"));
		runs.put(run("imported", RunState.FINISHED), Map.of());
		assertEquals("off, imported recorded nothing for “Attention”. Set profiling.attention to true in its experiment"
				+ " and run it again.", new MissingData(Group.ATTENTION, "Attention").line(runs));
	}

	@Test
	void aRunThatTrainsSaysWhenItComes() {
		assertEquals("live has recorded nothing for “Attention” yet; it does so every 50 steps"
				+ " (profiling.sampleInterval).", line(Group.ATTENTION, "Attention", RunState.RUNNING));
		assertEquals("live recorded nothing for “Attention”, which it does every 50 steps. Set profiling.sampleInterval"
				+ " lower in its experiment and run it again.", line(Group.ATTENTION, "Attention", RunState.FINISHED));
	}

	@Test
	void whatAModelDoesNotHaveNoSettingRecords() {
		assertEquals("live recorded nothing for “Experts”: its model has no mixture of experts.",
				line(Group.EXPERTS, "Experts", RunState.RUNNING));
		assertEquals("live recorded nothing for “Fixed Point”: its model is no RevDEQ.",
				line(Group.FIXED_POINT, "Fixed Point", RunState.FINISHED));
	}

	private static String line(Group group, String view, RunState state) {
		return new MissingData(group, view).line(Map.of(run("live", state), ON));
	}

	private static Run run(String name, RunState state) {
		return new Run(name, name, state, Instant.EPOCH, Instant.EPOCH, null, 7, 100, 1, "host", 1, "", "", "", "",
				List.of());
	}
}

package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.trainyard.profiling.ChromeTrace.Span;

class StepTraceTest {

	private long now;
	private final StepTrace trace = new StepTrace(() -> now);

	/** Something takes a time, and then it is told. */
	private void after(long time, Consumer<StepTrace> told) {
		now += time;
		told.accept(trace);
	}

	private static String text(List<Span> spans) {
		return String.join("\n", spans.stream()
				.map(span -> span.category() + " " + span.name() + " " + span.start() + " " + span.end()).toList());
	}

	@Test
	void aStepOfALayeredModel() {
		trace.enter(Phase.DATA);
		after(4, told -> told.enter(Phase.DATA));
		after(6, told -> told.enter(Phase.FORWARD));
		after(1, told -> told.part("wte"));
		after(2, told -> told.part("h.0.attn"));
		after(3, told -> told.part("h.0.mlp"));
		after(0, told -> told.part("h.0"));
		after(4, told -> told.part("h.1"));
		after(5, told -> told.part("ln_f"));
		after(6, told -> told.enter(Phase.BACKWARD));
		after(7, told -> told.beforeGradients("h.1"));
		after(8, told -> told.afterGradients("h.1"));
		after(0, told -> told.beforeGradients("h.0"));
		after(9, told -> told.afterGradients("h.0"));
		after(10, told -> told.enter(Phase.OPTIMIZER));
		now += 11;
		assertEquals("""
				phase data 0 10
				forward wte 10 11
				forward h.0.attn 11 13
				forward h.0.mlp 13 16
				forward h.0 11 16
				forward h.1 16 20
				forward ln_f 20 25
				forward head 25 31
				phase forward 10 31
				backward ln_f, head 31 38
				backward h.1 38 46
				backward h.0 46 55
				backward wte 55 65
				phase backward 31 65
				phase optimizer 65 76
				step step 7 0 76""", text(trace.finish("step 7")));
	}

	/** The cell is computed several times, also on the way back. */
	@Test
	void aStepOfAFixedPoint() {
		trace.enter(Phase.FORWARD);
		after(1, told -> told.part("wte"));
		after(2, told -> told.part("cell.0"));
		after(3, told -> told.part("cell.0"));
		after(0, told -> told.part("cell"));
		after(4, told -> told.enter(Phase.BACKWARD));
		after(5, told -> told.beforeGradients("cell"));
		after(6, told -> told.part("cell.0"));
		after(7, told -> told.afterGradients("cell"));
		after(8, told -> told.enter(Phase.CLIP));
		assertEquals("""
				forward wte 0 1
				forward cell.0 1 3
				forward cell.0 3 6
				forward cell 1 6
				forward head 6 10
				phase forward 0 10
				backward head 10 15
				backward cell.0 15 21
				backward cell 15 28
				backward wte 28 36
				phase backward 10 36
				phase clip 36 36
				step step 1 0 36""", text(trace.finish("step 1")));
	}

	@Test
	void theFileHasMicrosecondsSinceTheFirstSpanAndWhatHoldsOthersFirst() {
		String json = ChromeTrace.toJson("run \"a\\b\"\n",
				List.of(new Span("inner", "x", 5_001_500, 5_002_000), new Span("outer", "y", 5_000_000, 5_003_000)));
		assertTrue(json.contains("{\"name\": \"run \\\"a\\\\b\\\"\\u000a\"}"), json);
		assertTrue(json.indexOf("outer") < json.indexOf("inner"));
		assertTrue(json.contains("{\"name\": \"inner\", \"cat\": \"x\", \"ph\": \"X\", \"ts\": 1.500, \"dur\": 0.500, "
				+ "\"pid\": 1, \"tid\": 1}"), json);
	}

	@Test
	void aFileIsReadBack() {
		List<Span> spans = List.of(new Span("h.0.attn", "forward", 5_000_000, 5_003_000),
				new Span("h.0, \"列車\"\\\n", "forward", 5_000_000, 5_003_000),
				new Span("head", "forward", 5_003_000, 5_003_001));
		assertEquals("""
				forward h.0, "列車"\\
				 0 3000
				forward h.0.attn 0 3000
				forward head 3000 3001""", text(ChromeTrace.parse(ChromeTrace.toJson("step", spans))));
		assertEquals(List.of(), ChromeTrace.parse("{}"));
	}
}

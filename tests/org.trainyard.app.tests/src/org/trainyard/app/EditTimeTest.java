package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a change of a field takes until form, text, costs and whatever else is visible show it. */
@Tag("long") // a timing: another build on the same machine would make it fail
class EditTimeTest {

	private static final int WARM_UP = 40;
	private static final int CHANGES = 41;
	private static final long LIMIT_MILLIS = 50;

	@ParameterizedTest
	@ValueSource(strings = { "1600/25/6400/48", "12288/96/49152/96" })
	void showsTheCostWithinFiftyMilliseconds(String size) throws Exception {
		String[] sizes = size.split("/");
		String text = Gpt2.XL.replace("hiddenSize=\"1600\"", "hiddenSize=\"" + sizes[0] + '"')
				.replace("heads=\"25\"", "heads=\"" + sizes[1] + '"')
				.replace("feedForwardSize=\"6400\"", "feedForwardSize=\"" + sizes[2] + '"')
				.replace("layers=\"48\"", "layers=\"" + sizes[3] + '"');
		try (var experiment = new EditedExperiment(text)) {
			Text field = experiment.field("model.feedForwardSize");
			field.setFocus();
			long[] processor = new long[CHANGES];
			long[] passed = new long[CHANGES];
			for (int i = -WARM_UP; i < CHANGES; i++) {
				String before = experiment.cost("parameters", "Total", 1);
				long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				long start = System.nanoTime();
				field.setText(String.valueOf(Integer.parseInt(sizes[2]) + 32 * (i + WARM_UP + 1)));
				if (i >= 0) {
					passed[i] = System.nanoTime() - start;
					processor[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
				}
				assertTrue(!before.equals(experiment.cost("parameters", "Total", 1)), "the cost follows at once");
			}
			Arrays.sort(processor);
			Arrays.sort(passed);
			System.out.printf(
					"%s: a change takes %.1f ms of processor time, %.1f ms pass (medians; largest %.1f and %.1f)%n",
					size, millis(processor[CHANGES / 2]), millis(passed[CHANGES / 2]), millis(processor[CHANGES - 1]),
					millis(passed[CHANGES - 1]));
			assertTrue(millis(processor[CHANGES / 2]) < LIMIT_MILLIS, () -> millis(processor[CHANGES / 2]) + " ms");
		}
	}

	private static double millis(long nanos) {
		return nanos / 1e6;
	}
}

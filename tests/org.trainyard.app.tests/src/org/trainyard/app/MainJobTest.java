package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.LineChart;
import org.trainyard.launch.TrainingConfiguration;
import org.trainyard.runs.Run;

/** What people come for: they run an experiment and see it in the table and in the chart, whatever becomes of it. */
class MainJobTest {

	private static final String LOSS = "train/loss";

	private final ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
	private TestProject project;
	private RecordedRuns runs;

	@BeforeEach
	void openViews() throws Exception {
		project = new TestProject("main-job-test");
		runs = new RecordedRuns();
		runs.open(RecordedRuns.METRICS);
		runs.open(RecordedRuns.RUNS);
	}

	@AfterEach
	void cleanUp() throws Exception {
		List<Run> mine = runs.store().runs().stream().filter(run -> run.name().startsWith("main-")).toList();
		mine.forEach(run -> ProcessHandle.of(run.pid()).ifPresent(ProcessHandle::destroyForcibly));
		for (ILaunch launch : launches.getLaunches()) {
			EventLoop.spinUntil(launch::isTerminated, 20, TimeUnit.SECONDS, "the process ends");
			launches.removeLaunch(launch);
		}
		for (ILaunchConfiguration configuration : launches.getLaunchConfigurations()) {
			configuration.delete();
		}
		runs.store().delete(mine.stream().map(Run::id).toList());
		runs.close();
		project.close();
	}

	@Test
	void aRunThatFinishesHasItsRowAndItsCurve() throws Exception {
		run(project.write("main-small.experiment", TestProject.EXPERIMENT));
		await(() -> state("main-small").equals("Finished"), "the run has finished");
		assertEquals("20 / 20", runs.cell("main-small", "Step"));
		runs.select("main-small");
		await(() -> points("main-small") == 20, "a curve of all its steps");
		double last = runs.store().metrics(runs.store().find("main-small").id()).stream()
				.filter(metric -> metric.name().equals(LOSS)).findFirst().orElseThrow().last();
		assertEquals(last, Double.parseDouble(runs.cell("main-small", LOSS)), 1e-4 * last);
	}

	@Test
	void aRunWhoseProcessIsKilledIsLostAndKeepsItsCurve() throws Exception {
		run(project.write("main-endless.experiment",
				TestProject.EXPERIMENT.replace("steps=\"20\"", "steps=\"1000000\"")
						.replace("evaluationInterval=\"10\"", "evaluationInterval=\"1000000\"")));
		await(() -> state("main-endless").equals("Running"), "the run is running");
		runs.select("main-endless");
		await(() -> points("main-endless") > 10, "a curve that grows");
		int seen = points("main-endless");
		Run run = runs.store().find("main-endless");
		ProcessHandle.of(run.pid()).orElseThrow().destroyForcibly();
		await(() -> state("main-endless").equals("Lost"), "the run is shown as lost");
		int kept = runs.store().points(run.id(), LOSS).steps().length;
		assertTrue(kept >= seen, () -> kept + " points of at least " + seen);
		await(() -> points("main-endless") == kept, "the curve has all points that were kept");
	}

	/** As the Run button does. */
	private static void run(IFile file) throws Exception {
		DebugUITools.launch(TrainingConfiguration.create(file), ILaunchManager.RUN_MODE);
	}

	private String state(String run) {
		return runs.row(run) == null ? "" : runs.cell(run, "State");
	}

	/** The points of a run's loss that the metric history has. */
	private int points(String run) {
		return Widgets.all(runs.window(), LineChart.class).stream().filter(chart -> chart.title().equals(LOSS))
				.flatMap(chart -> chart.series().stream()).filter(series -> series.label().equals(run))
				.mapToInt(series -> series.size()).findFirst().orElse(0);
	}

	private static void await(BooleanSupplier condition, String expected) {
		EventLoop.spinUntil(condition, 120, TimeUnit.SECONDS, expected);
	}
}

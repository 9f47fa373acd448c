package org.trainyard.engine.training;

import java.util.LinkedHashMap;
import java.util.Map;

import org.trainyard.engine.profile.MachinePeak;
import org.trainyard.model.Costs;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.Durations;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.TimeSummary;
import org.trainyard.runs.Recorded;

/**
 * Records how long each step took, every so many steps what the time went into and how fast the model computed, and at
 * each evaluation and the end a summary of all steps of this process until then, so that a run that still trains, or was
 * killed, has that of its last evaluation. The first step, which warms up, counts for nothing but itself.
 */
final class TimeProbe implements Probe {

	private final int interval;
	private final int threads;
	private final long operations;
	private final TrainingEvents events;
	private final Map<String, Durations> durations = new LinkedHashMap<>();
	/** Of the steps since they were last recorded, by metric. */
	private final Map<String, Double> sums = new LinkedHashMap<>();
	private int summed;
	private long step;
	private double peak;
	private double first = Double.NaN; // until there was a step

	TimeProbe(Experiment experiment, TrainingEvents events) {
		interval = experiment.getProfiling().getInterval();
		threads = experiment.getTraining().getThreads();
		operations = Costs.of(experiment).operations().step();
		this.events = events;
	}

	@Override
	public String setting() {
		return Group.TIME.setting();
	}

	@Override
	public void start(long step) {
		peak = MachinePeak.of(threads);
		events.metric(ProfileName.PEAK_OPERATIONS_PER_SECOND, step, peak);
	}

	@Override
	public void begin(long number) {
		step = number;
	}

	@Override
	public void end(StepResult result) {
		if (Double.isNaN(first)) {
			first = result.duration();
			events.metric(ProfileName.FIRST_STEP_TIME, result.step(), first);
			return;
		}
		events.metric(ProfileName.STEP_TIME, result.step(), result.duration());
		events.metric(ProfileName.TOKENS_PER_SECOND, result.step(), result.tokens() / result.duration());
		result.seconds().forEach((metric, seconds) -> {
			durations.computeIfAbsent(metric, name -> new Durations()).add(seconds);
			sums.merge(metric, seconds, Double::sum);
		});
		summed++;
		if (result.step() % interval == 0) {
			recordMeans(result.step());
		}
	}

	private void recordMeans(long step) {
		double speed = operations * summed / sums.remove(ProfileName.STEP_TIME);
		sums.forEach((metric, sum) -> events.metric(metric, step, sum / summed));
		events.metric(ProfileName.OPERATIONS_PER_SECOND, step, speed);
		events.metric(ProfileName.UTILIZATION, step, speed / peak);
		sums.clear();
		summed = 0;
	}

	@Override
	public void evaluated(double seconds) {
		events.metric(ProfileName.INFERENCE_TIME, step, seconds);
		summarize(step);
	}

	@Override
	public void close(long step) {
		summarize(step);
	}

	private void summarize(long step) {
		if (!Double.isNaN(first)) {
			Map<String, Durations.Summary> rows = new LinkedHashMap<>();
			rows.put(ProfileName.FIRST_STEP_TIME, Durations.Summary.of(first));
			durations.forEach((metric, all) -> rows.put(metric, all.summary()));
			events.record(ProfileName.TIME_SUMMARY, step, new Recorded.Text(new TimeSummary(rows).toCsv()));
		}
	}
}

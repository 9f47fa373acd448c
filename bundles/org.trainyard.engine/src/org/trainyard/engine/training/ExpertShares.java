package org.trainyard.engine.training;

import java.util.LinkedHashMap;
import java.util.Map;

import org.trainyard.engine.model.PassObserver;
import org.trainyard.profiling.ProfileName;

/** Counts how often the positions of a step's batches use each expert. */
final class ExpertShares implements PassObserver {

	/** Of one mixture of experts, over the batches so far. */
	private static final class Use {

		private final long[] counts;
		private double balance;
		private int batches;

		Use(int experts) {
			counts = new long[experts];
		}
	}

	private final Map<String, Use> parts = new LinkedHashMap<>();

	@Override
	public void experts(String part, ExpertUse choice) {
		Use use = parts.computeIfAbsent(part, name -> new Use(choice.experts()));
		for (long expert : choice.chosen()) {
			use.counts[(int) expert]++;
		}
		use.balance += choice.balance();
		use.batches++;
	}

	/** Tells the share of each expert, padding included, as the balance loss has it; and that loss as a mean. */
	void record(long step, TrainingEvents events) {
		parts.forEach((part, use) -> {
			long all = 0;
			for (long count : use.counts) {
				all += count;
			}
			for (int expert = 0; expert < use.counts.length; expert++) {
				events.metric(ProfileName.expert(part, expert), step, (double) use.counts[expert] / all);
			}
			events.metric(ProfileName.balance(part), step, use.balance / use.batches);
		});
	}
}

package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.RunGroup;
import org.trainyard.runs.query.RunOrder;

/**
 * The rows of the runs table: identifiers of runs, which stay the same while the runs change, and {@link GroupKey}s.
 *
 * @param rows   in their order
 * @param runs   all runs by identifier, also those that are not shown
 * @param groups the groups among the rows
 * @param shown  the number of runs that the filter lets through
 * @param now    the moment that it was made for
 */
record RunArrangement(List<Object> rows, Map<String, RunFacts> runs, Map<GroupKey, GroupRow> groups, int shown,
		Instant now) {

	static final RunArrangement EMPTY = new RunArrangement(List.of(), Map.of(), Map.of(), 0, Instant.EPOCH);

	/**
	 * What the rows are made of.
	 *
	 * @param snapshot all runs
	 * @param filter   which are shown
	 * @param order    of the runs, and of groups where these have such a value; equals stay newest first
	 * @param groupBy  what the runs of a group agree in; none for no groups
	 * @param unfolded the groups whose runs are shown below them
	 */
	record Plan(RunsSnapshot snapshot, Query filter, RunOrder order, List<Field> groupBy, Set<GroupKey> unfolded) {

		static final Plan EMPTY = new Plan(RunsSnapshot.EMPTY, Query.ALL,
				new RunOrder(RunField.STARTED.field(), true), List.of(), Set.of());

		Plan with(RunsSnapshot other) {
			return new Plan(other, filter, order, groupBy, unfolded);
		}

		Plan with(Query other) {
			return new Plan(snapshot, other, order, groupBy, unfolded);
		}

		Plan with(RunOrder other) {
			return new Plan(snapshot, filter, other, groupBy, unfolded);
		}

		Plan with(List<Field> others) {
			return new Plan(snapshot, filter, order, List.copyOf(others), Set.of());
		}

		Plan with(Set<GroupKey> others) {
			return new Plan(snapshot, filter, order, groupBy, Set.copyOf(others));
		}
	}

	/** Filters, sorts and groups; takes a while with thousands of runs. */
	static RunArrangement of(Plan plan, Instant now) {
		Map<String, RunFacts> runs = HashMap.newHashMap(plan.snapshot.runs().size());
		plan.snapshot.runs().forEach(run -> runs.put(run.run().id(), run));
		List<RunFacts> found = plan.filter.isEverything() ? plan.snapshot.runs()
				: plan.snapshot.runs().stream().filter(plan.filter.matching(now, RunText::state)).toList();
		List<RunFacts> sorted = plan.order.sorted(found, now);
		if (plan.groupBy.isEmpty()) {
			List<Object> ids = new ArrayList<>(sorted.size());
			sorted.forEach(run -> ids.add(run.run().id()));
			return new RunArrangement(ids, runs, Map.of(), found.size(), now);
		}
		List<Object> rows = new ArrayList<>();
		Map<GroupKey, GroupRow> groups = new HashMap<>();
		for (RunGroup group : groups(sorted, plan, now)) {
			GroupKey key = new GroupKey(group.values());
			boolean unfolded = plan.unfolded.contains(key);
			groups.put(key, new GroupRow(group, plan.groupBy, unfolded, now));
			rows.add(key);
			if (unfolded) {
				group.runs().forEach(run -> rows.add(run.run().id()));
			}
		}
		return new RunArrangement(rows, runs, groups, found.size(), now);
	}

	/** By what they agree in, unless they have a mean of what the table is sorted by. */
	private static List<RunGroup> groups(List<RunFacts> runs, Plan plan, Instant now) {
		List<RunGroup> groups = RunGroup.of(runs, plan.groupBy, now);
		int value = plan.groupBy.indexOf(plan.order.field());
		if (value >= 0) {
			return RunGroup.byValue(groups, value, plan.order.descending());
		}
		return plan.order.field().hasMean() ? RunGroup.byMean(groups, plan.order, now) : groups;
	}

	/** The run with an identifier, or null where there is none any more. */
	RunFacts run(Object id) {
		return runs.get(id);
	}

	/** The runs that a row stands for. */
	List<RunFacts> runsOf(Object row) {
		if (row instanceof GroupKey key) {
			return groups.containsKey(key) ? groups.get(key).group().runs() : List.of();
		}
		RunFacts run = runs.get(row);
		return run == null ? List.of() : List.of(run);
	}
}

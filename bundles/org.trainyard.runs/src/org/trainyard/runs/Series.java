package org.trainyard.runs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The points of one metric that are not in the store yet, and those that share a block with them. Not thread-safe; but
 * the blocks it hands out may be read at any time, for points are only added behind theirs.
 */
final class Series {

	/** A block that points are added to. */
	private static final class OpenBlock {

		private static final int INITIAL_CAPACITY = 64;

		private final long number;
		private long[] steps = new long[INITIAL_CAPACITY];
		private long[] micros = new long[INITIAL_CAPACITY];
		private double[] values = new double[INITIAL_CAPACITY];
		private int count;
		private int stored;

		OpenBlock(long number) {
			this.number = number;
		}

		/** A block that is in the store. */
		OpenBlock(Block block) {
			number = block.number();
			count = block.count();
			stored = count;
			steps = block.steps();
			micros = block.micros();
			values = block.values();
		}

		void add(long step, long time, double value) {
			if (count == values.length) {
				int capacity = 2 * count;
				steps = Arrays.copyOf(steps, capacity);
				micros = Arrays.copyOf(micros, capacity);
				values = Arrays.copyOf(values, capacity);
			}
			steps[count] = step;
			micros[count] = time;
			values[count] = value;
			count++;
		}

		Block snapshot() {
			return new Block(number, count, steps, micros, values);
		}
	}

	private final String metric;
	private final Deque<OpenBlock> open = new ArrayDeque<>();
	private Statistics closed = Statistics.NONE;

	Series(String metric) {
		this.metric = metric;
		open.add(new OpenBlock(0));
	}

	/**
	 * A metric whose points so far are in the store.
	 *
	 * @param before statistics of the blocks before the last
	 * @param last   the last block, with at least one point
	 */
	static Series continued(String metric, Statistics before, Block last) {
		Series series = new Series(metric);
		series.open.clear();
		if (last.count() == Block.CAPACITY) {
			series.closed = before.followedBy(last.statistics());
			series.open.add(new OpenBlock(last.number() + 1));
		} else {
			series.closed = before;
			series.open.add(new OpenBlock(last));
		}
		return series;
	}

	/** A metric of which every point so far is in full blocks that are kept elsewhere. */
	static Series after(String metric, Statistics before) {
		Series series = new Series(metric);
		series.open.clear();
		series.closed = before;
		series.open.add(new OpenBlock(before.count() / Block.CAPACITY));
		return series;
	}

	String metric() {
		return metric;
	}

	void add(long step, long micros, double value) {
		OpenBlock last = open.getLast();
		if (last.count == Block.CAPACITY) {
			last = new OpenBlock(last.number + 1);
			open.add(last);
		}
		last.add(step, micros, value);
	}

	/** Number of points that are not in the store. */
	long waiting() {
		return open.stream().mapToLong(block -> block.count - block.stored).sum();
	}

	/** The oldest blocks with points that are not in the store, at most so many. */
	List<Block> toStore(int most) {
		List<Block> blocks = new ArrayList<>();
		for (OpenBlock block : open) {
			if (block.count > block.stored && blocks.size() < most) {
				blocks.add(block.snapshot());
			}
		}
		return blocks;
	}

	/** How many points of the oldest block are in the store. */
	int stored() {
		return open.getFirst().stored;
	}

	/** Statistics of all points before those that are kept here. */
	Statistics closed() {
		return closed;
	}

	/** The blocks that {@link #toStore} has given are in the store: full ones need not be kept. */
	void stored(List<Block> blocks) {
		for (Block block : blocks) {
			OpenBlock first = open.getFirst();
			if (block.count() == Block.CAPACITY) {
				closed = closed.followedBy(block.statistics());
				open.removeFirst();
				if (open.isEmpty()) {
					open.add(new OpenBlock(first.number + 1));
				}
			} else {
				first.stored = block.count();
			}
		}
	}
}

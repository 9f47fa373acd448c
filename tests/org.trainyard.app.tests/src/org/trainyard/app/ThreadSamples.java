package org.trainyard.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks every few milliseconds at what a thread does, so that it can be said where its time went. */
final class ThreadSamples implements AutoCloseable {

	private static final long INTERVAL_MILLIS = 5;

	/** Most events end before this; nobody asks what they did. */
	private static final long PATIENCE_NANOS = 15_000_000;

	private final Thread watched;
	private final Thread sampler;
	private final List<StackTraceElement[]> stacks = new ArrayList<>();
	private volatile long since = Long.MAX_VALUE;
	private volatile boolean closed;

	ThreadSamples(Thread watched) {
		this.watched = watched;
		sampler = Thread.ofPlatform().daemon().name("UI watchdog").start(this::sample);
	}

	/** Something begins. */
	void begin() {
		synchronized (stacks) {
			stacks.clear();
		}
		since = System.nanoTime();
	}

	/** It has ended. */
	void end() {
		since = Long.MAX_VALUE;
	}

	/** The share of the samples with any of these methods on the stack, given as class and method; 0 without samples. */
	double share(Collection<String> methods) {
		synchronized (stacks) {
			long with = stacks.stream()
					.filter(stack -> Stream.of(stack).anyMatch(frame -> methods.contains(name(frame)))).count();
			return stacks.isEmpty() ? 0 : (double) with / stacks.size();
		}
	}

	/** The share of the samples in which something of ours is at work; 0 without samples. */
	double shareOfOurs() {
		synchronized (stacks) {
			long ours = stacks.stream().filter(stack -> Stream.of(stack).map(ThreadSamples::name)
					.anyMatch(ThreadSamples::isOurs)).count();
			return stacks.isEmpty() ? 0 : (double) ours / stacks.size();
		}
	}

	private static boolean isOurs(String method) {
		return method.startsWith("org.trainyard.") && !method.startsWith("org.trainyard.app.");
	}

	/** The methods in which at least half of the time went, the outermost first: ours, or else the last few of all. */
	String hottest() {
		synchronized (stacks) {
			List<String> ours = hottest(ThreadSamples::isOurs);
			List<String> all = ours.isEmpty() ? hottest(name -> true) : ours;
			return String.join(" > ", all.subList(Math.max(0, all.size() - 14), all.size()));
		}
	}

	private List<String> hottest(Predicate<String> counted) {
		Map<String, Long> counts = stacks.stream()
				.flatMap(stack -> Stream.of(stack).map(ThreadSamples::name).filter(counted).distinct())
				.collect(Collectors.groupingBy(name -> name, Collectors.counting()));
		long half = Math.max(1, Math.ceilDiv(stacks.size(), 2));
		return stacks.stream().map(stack -> often(stack, counts, half)).max(Comparator.comparingInt(List::size))
				.orElse(List.of()).reversed();
	}

	private static List<String> often(StackTraceElement[] stack, Map<String, Long> counts, long least) {
		return Stream.of(stack).map(ThreadSamples::name).distinct()
				.filter(name -> counts.getOrDefault(name, 0L) >= least).toList();
	}

	private static String name(StackTraceElement frame) {
		return frame.getClassName() + '.' + frame.getMethodName();
	}

	private void sample() {
		while (!closed) {
			long begun = since;
			if (begun != Long.MAX_VALUE && System.nanoTime() - begun > PATIENCE_NANOS) {
				StackTraceElement[] stack = watched.getStackTrace();
				synchronized (stacks) {
					if (since == begun) {
						stacks.add(stack);
					}
				}
			}
			try {
				Thread.sleep(INTERVAL_MILLIS);
			} catch (InterruptedException e) {
				return;
			}
		}
	}

	@Override
	public void close() {
		closed = true;
		sampler.interrupt();
	}
}

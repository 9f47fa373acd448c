package org.trainyard.profiling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import org.trainyard.profiling.ChromeTrace.Span;

/**
 * Takes down what a step does, block by block, from what it is told while the step runs. Whoever tells says only what has
 * just ended; where that began follows from what ended before. A part whose name begins another's holds it:
 * {@code transformer.h.0} began with {@code transformer.h.0.attn}.
 */
public final class StepTrace {

	/** What computes after the last part: the output projection and the loss. */
	static final String HEAD = "head";

	private final LongSupplier nanoTime;
	private final List<Span> spans = new ArrayList<>();
	/** The outermost parts of the last forward pass, in their order. */
	private final List<String> parts = new ArrayList<>();
	/** Those of the parts that gradients have not come to: so many from the first on. */
	private int ahead;
	private final long start;
	private Phase phase;
	private long phaseStart;
	/** Where what was last told of ended. */
	private long mark;

	/** Starts now. @param nanoTime such as {@code System::nanoTime} */
	public StepTrace(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
		start = nanoTime.getAsLong();
	}

	/** What comes now belongs to this phase; says nothing new if what came before did. */
	public void enter(Phase next) {
		if (next == phase) {
			return;
		}
		long now = nanoTime.getAsLong();
		leave(now);
		if (next == Phase.FORWARD) {
			parts.clear();
		}
		ahead = parts.size();
		phase = next;
		phaseStart = now;
		mark = now;
	}

	private void leave(long now) {
		if (phase == Phase.FORWARD) {
			parts.add(HEAD);
			add(HEAD, mark, now);
		} else if (phase == Phase.BACKWARD && ahead < parts.size()) {
			gap(-1, now);
		}
		if (phase != null) {
			spans.add(new Span(phase.label(), "phase", phaseStart, now));
		}
	}

	/** A part has been computed. */
	public void part(String name) {
		long now = nanoTime.getAsLong();
		long began = mark;
		String inside = name + ".";
		for (int i = spans.size() - 1; i >= 0 && spans.get(i).name().startsWith(inside); i--) {
			began = spans.get(i).start();
		}
		add(name, began, now);
		if (phase == Phase.FORWARD) {
			parts.removeIf(part -> part.startsWith(inside));
			parts.add(name);
		}
		mark = now;
	}

	/** The gradients of a layer begin to be computed; layers come last first. */
	public void beforeGradients(String layer) {
		long now = nanoTime.getAsLong();
		int place = parts.lastIndexOf(layer);
		if (place >= 0) {
			gap(place, now);
			ahead = place;
		}
		mark = now;
	}

	/** The gradients of a layer have been computed. */
	public void afterGradients(String layer) {
		long now = nanoTime.getAsLong();
		long began = mark;
		for (int i = spans.size() - 1; i >= 0 && spans.get(i).start() >= phaseStart
				&& spans.get(i).name().startsWith(layer + "."); i--) {
			began = spans.get(i).start();
		}
		add(layer, began, now);
		mark = now;
	}

	/** What lies between two layers has its gradients computed together. @param place of the layer before it */
	private void gap(int place, long now) {
		List<String> between = parts.subList(place + 1, ahead);
		if (!between.isEmpty()) {
			add(String.join(", ", between), mark, now);
		}
	}

	private void add(String name, long began, long ended) {
		spans.add(new Span(name, phase == null ? "" : phase.label(), began, ended));
	}

	/** Ends here. @return the spans, the step itself among them */
	public List<Span> finish(String step) {
		long now = nanoTime.getAsLong();
		leave(now);
		phase = null;
		spans.add(new Span(step, "step", start, now));
		return List.copyOf(spans);
	}
}

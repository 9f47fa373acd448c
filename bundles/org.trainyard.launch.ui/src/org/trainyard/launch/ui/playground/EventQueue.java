package org.trainyard.launch.ui.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.trainyard.launch.InferenceEvent;

/**
 * Brings events of one process to the UI thread: all that have come since it last looked at once, for a small model
 * writes more tokens a second than a window can draw one by one.
 */
final class EventQueue {

	private final Display display;
	private final BiConsumer<EventQueue, List<InferenceEvent>> sink;
	private final ConcurrentLinkedQueue<InferenceEvent> events = new ConcurrentLinkedQueue<>();
	private final AtomicBoolean scheduled = new AtomicBoolean();

	/** @param sink is called on the UI thread, with this queue and at least one event */
	EventQueue(Display display, BiConsumer<EventQueue, List<InferenceEvent>> sink) {
		this.display = display;
		this.sink = sink;
	}

	/** Called on any thread. */
	void add(InferenceEvent event) {
		events.add(event);
		if (!scheduled.getAndSet(true)) {
			execute(this::drain, events::clear);
		}
	}

	/** Runs a task on the UI thread, or the other here if there is none any more. */
	void execute(Runnable task, Runnable otherwise) {
		try {
			display.asyncExec(task);
		} catch (SWTException e) { // the display was disposed of: the workbench has been closed
			otherwise.run();
		}
	}

	private void drain() {
		scheduled.set(false);
		List<InferenceEvent> arrived = new ArrayList<>();
		for (InferenceEvent event = events.poll(); event != null; event = events.poll()) {
			arrived.add(event);
		}
		if (!arrived.isEmpty()) {
			sink.accept(this, arrived);
		}
	}
}

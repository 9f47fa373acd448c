package org.trainyard.launch.ui.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.trainyard.launch.InferenceEvent;
import org.trainyard.launch.InferenceProcess;
import org.trainyard.launch.InferenceRequest;

/**
 * The process behind a playground: started when a run is chosen and whenever a prompt needs it, ended when the run
 * changes, when nobody asks for long, and with the view. For the UI thread only, which it never holds.
 */
final class PlaygroundSession {

	/** Is told what comes. */
	interface Listener {

		void state(PlaygroundState state);

		void ready(InferenceEvent.Ready model);

		/** At least one token, in their order. */
		void tokens(List<InferenceEvent.Token> tokens);

		void end(InferenceEvent.End end);

		/** What the heads of the layer that was asked for last look at. */
		void attention(List<InferenceEvent.AttentionBlock> blocks);

		/** It cannot be told what they look at. */
		void attentionRefused(String line);

		/** The last prompt cannot be answered. */
		void refused(String line);
	}

	private static final int IDLE_MILLISECONDS = 10 * 60 * 1000;

	private final Display display;
	private final Listener listener;
	private final Runnable rest = this::rest;
	private String run;
	private String checkpoint;
	private InferenceProcess process;
	/** What this session listens to; what comes from another is late. */
	private EventQueue events;
	private PlaygroundState state = new PlaygroundState.NoRun();
	private Optional<InferenceRequest> waiting = Optional.empty();
	/** Of the last request. */
	private long id;
	/** The generation that is under way. */
	private long generation;
	/** The request for attention whose answer is wanted; 0 for none. */
	private long attention;
	private InferenceEvent.Ready model;

	PlaygroundSession(Display display, Listener listener) {
		this.display = display;
		this.listener = listener;
	}

	PlaygroundState state() {
		return state;
	}

	/** Opens a checkpoint of a run, in place of what was open. */
	void open(String chosenRun, String chosenCheckpoint) {
		run = chosenRun;
		checkpoint = chosenCheckpoint;
		waiting = Optional.empty();
		start();
	}

	/** Asks for tokens, of a new process if there is none. */
	void generate(InferenceRequest asked) {
		waiting = Optional.of(asked);
		switch (state) {
		case PlaygroundState.Ready ready -> send();
		case PlaygroundState.Resting resting -> start();
		case PlaygroundState.Failed failed -> start();
		case PlaygroundState.Loading loading -> {
			// It is sent when the model is there.
		}
		case PlaygroundState.NoRun none -> waiting = Optional.empty();
		case PlaygroundState.Generating generating -> waiting = Optional.empty();
		}
	}

	/**
	 * Asks what the heads of a layer look at; only what was asked for last is told.
	 *
	 * @return whether there is a process to ask
	 */
	boolean askAttention(String prompt, List<Long> tokens, int layer) {
		boolean possible = process != null && state instanceof PlaygroundState.Ready;
		if (possible) {
			attention = ++id;
			process.attention(attention, prompt, tokens, layer);
		}
		return possible;
	}

	/** Ends what is being generated, or what waits for the model. */
	void stop() {
		waiting = Optional.empty();
		if (process != null && state instanceof PlaygroundState.Generating) {
			process.stop(generation);
		}
	}

	/** Starts a process, with the same run. */
	void start() {
		close();
		EventQueue queue = new EventQueue(display, this::handle);
		events = queue;
		show(new PlaygroundState.Loading());
		String ofRun = run;
		String ofCheckpoint = checkpoint;
		Job.create(Messages.PlaygroundSession_job, (IProgressMonitor monitor) -> {
			try {
				InferenceProcess started = InferenceProcess.start(ofRun, ofCheckpoint, queue::add);
				queue.execute(() -> started(queue, started), started::close);
			} catch (CoreException e) {
				queue.add(new InferenceEvent.Ended(Optional.of(e.getStatus().getMessage())));
			}
		}).schedule();
	}

	private void started(EventQueue queue, InferenceProcess started) {
		if (queue != events) {
			started.close();
			return;
		}
		process = started;
		if (waiting.isPresent() && state instanceof PlaygroundState.Ready) {
			send();
		}
	}

	/** Ends the process, if there is one. */
	void close() {
		display.timerExec(-1, rest);
		events = null;
		if (process != null) {
			process.close();
			process = null;
		}
	}

	private void rest() {
		close();
		show(new PlaygroundState.Resting());
	}

	private void send() {
		if (process != null) {
			InferenceRequest next = waiting.orElseThrow();
			waiting = Optional.empty();
			generation = ++id;
			attention = 0; // what may still come is of the text before
			process.generate(generation, next);
			show(new PlaygroundState.Generating(next.prompt()));
		}
	}

	private void handle(EventQueue from, List<InferenceEvent> arrived) {
		List<InferenceEvent.Token> tokens = new ArrayList<>();
		for (InferenceEvent event : arrived) {
			if (from != events) {
				return;
			}
			if (event instanceof InferenceEvent.Token token) {
				tokens.add(token);
			} else {
				tell(tokens);
				handle(event);
			}
		}
		tell(tokens);
	}

	private void tell(List<InferenceEvent.Token> tokens) {
		if (!tokens.isEmpty()) {
			listener.tokens(List.copyOf(tokens));
			tokens.clear();
		}
	}

	private void handle(InferenceEvent event) {
		switch (event) {
		case InferenceEvent.Ready ready -> {
			model = ready;
			listener.ready(ready);
			show(new PlaygroundState.Ready(model));
			if (waiting.isPresent()) {
				send();
			}
		}
		case InferenceEvent.End end -> {
			show(new PlaygroundState.Ready(model)); // first: at the end of a text its attention is asked for
			listener.end(end);
		}
		case InferenceEvent.Attention(long of, List<InferenceEvent.AttentionBlock> blocks) -> {
			if (of == attention) {
				listener.attention(blocks);
			}
		}
		case InferenceEvent.Refused(long of, String line) when of == attention -> listener.attentionRefused(line);
		case InferenceEvent.Refused(long of, String line) when of == generation -> {
			show(new PlaygroundState.Ready(model));
			listener.refused(line);
		}
		case InferenceEvent.Refused late -> {
			// Nobody waits for it any more, such as for the attention of a layer when another was chosen.
		}
		case InferenceEvent.Ended(Optional<String> line) -> {
			waiting = Optional.empty();
			close();
			show(line.<PlaygroundState>map(PlaygroundState.Failed::new).orElseGet(PlaygroundState.Resting::new));
		}
		case InferenceEvent.Token token -> throw new IllegalArgumentException(token.toString());
		}
	}

	private void show(PlaygroundState now) {
		state = now;
		boolean idle = now instanceof PlaygroundState.Ready;
		display.timerExec(idle ? IDLE_MILLISECONDS : -1, rest);
		listener.state(now);
	}
}

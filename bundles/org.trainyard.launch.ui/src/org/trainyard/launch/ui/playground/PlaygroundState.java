package org.trainyard.launch.ui.playground;

import org.trainyard.launch.InferenceEvent;

/** How things stand with the run of a playground. */
sealed interface PlaygroundState {

	/** No run is chosen. */
	record NoRun() implements PlaygroundState {
	}

	/** Its process starts and reads the checkpoint. */
	record Loading() implements PlaygroundState {
	}

	/** The process waits for a prompt. */
	record Ready(InferenceEvent.Ready model) implements PlaygroundState {
	}

	/** Tokens come that follow a prompt. */
	record Generating(String prompt) implements PlaygroundState {
	}

	/** There was nothing to do for long, and the process has ended; the next prompt starts another. */
	record Resting() implements PlaygroundState {
	}

	/** The process could not begin, or has ended against all expectations; the next prompt starts another. */
	record Failed(String line) implements PlaygroundState {
	}
}

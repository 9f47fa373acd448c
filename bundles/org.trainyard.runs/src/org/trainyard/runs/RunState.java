package org.trainyard.runs;

/** What is known of the process of a run. */
public enum RunState {
	/** Recorded, not started yet. */
	CREATED,
	/** Its process lives. */
	RUNNING,
	/** Came to its end. */
	FINISHED,
	/** Ended early because somebody asked it to. */
	STOPPED,
	/** Ended early because of an error; the run's message says which. */
	FAILED,
	/** Never said that it ended, but its process is gone. Never stored: concluded when the run is read. */
	LOST;

	/** Whether nothing more will be recorded. */
	public boolean ended() {
		return switch (this) {
		case CREATED, RUNNING -> false;
		case FINISHED, STOPPED, FAILED, LOST -> true;
		};
	}
}

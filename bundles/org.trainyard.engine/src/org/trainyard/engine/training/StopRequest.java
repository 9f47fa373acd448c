package org.trainyard.engine.training;

/** Asks a training loop to stop after its current step; any thread may ask. */
public final class StopRequest {

	private volatile boolean requested;

	public void request() {
		requested = true;
	}

	public boolean isRequested() {
		return requested;
	}
}

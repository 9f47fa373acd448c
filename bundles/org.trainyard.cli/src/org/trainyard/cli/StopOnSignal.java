package org.trainyard.cli;

import java.util.concurrent.CountDownLatch;

import org.trainyard.engine.training.StopRequest;

/**
 * While it is open, Ctrl-C and SIGTERM let the current training step end, with a checkpoint and a recorded end, before
 * the process goes.
 */
final class StopOnSignal implements AutoCloseable {

	private final StopRequest request = new StopRequest();
	private final CountDownLatch closed = new CountDownLatch(1);
	private final Thread hook = new Thread(this::stop, "stop training");

	StopOnSignal() {
		Runtime.getRuntime().addShutdownHook(hook);
	}

	StopRequest request() {
		return request;
	}

	private void stop() {
		request.request();
		try {
			closed.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		closed.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// A signal has come, and the process waited for nothing but this.
		}
	}
}

package org.trainyard.launch;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IDisconnect;
import org.eclipse.debug.core.model.RuntimeProcess;

/**
 * A training process as the workbench shows it. Terminating it asks it to stop after the step that it is at and to
 * write a checkpoint; if it is still there when asked again some time later, it is killed. It can be let go of without
 * ending it, and that is what happens when the workbench is closed.
 */
final class TrainingRunProcess extends RuntimeProcess implements IDisconnect {

	/** How long a process may take for its last step and its checkpoint before asking again kills it. */
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

	private long asked;
	private boolean stopping;
	private volatile boolean disconnected;

	TrainingRunProcess(ILaunch launch, Process process, String name, Map<String, String> attributes) {
		super(launch, process, name, attributes);
	}

	@Override
	public synchronized boolean canTerminate() {
		return !disconnected && super.canTerminate();
	}

	@Override
	public synchronized void terminate() {
		if (disconnected) {
			return;
		}
		if (!stopping) {
			stopping = true;
			asked = System.nanoTime();
			getSystemProcess().destroy();
		} else if (System.nanoTime() - asked > PATIENCE) {
			getSystemProcess().destroyForcibly();
		}
	}

	@Override
	public boolean canDisconnect() {
		return !disconnected && !isTerminated();
	}

	@Override
	public void disconnect() {
		disconnected = true;
		fireChangeEvent();
	}

	@Override
	public boolean isDisconnected() {
		return disconnected;
	}
}

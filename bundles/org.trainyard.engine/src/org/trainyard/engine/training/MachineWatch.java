package org.trainyard.engine.training;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.function.BiConsumer;

import org.trainyard.profiling.ProfileName;

import com.sun.management.OperatingSystemMXBean;

import oshi.SystemInfo;
import oshi.hardware.GlobalMemory;

/** Samples processors and memory of the machine once a second, on a thread of its own, for as long as it is open. */
final class MachineWatch implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(MachineWatch.class.getName());
	private static final long INTERVAL_MILLISECONDS = 1000;

	private final BiConsumer<String, Double> listener;
	private final Thread thread;

	/** @param listener takes values by the names of their metrics, on that thread */
	MachineWatch(BiConsumer<String, Double> listener) {
		this.listener = listener;
		thread = Thread.ofPlatform().daemon().name("machine").start(this::sampleUntilTheEnd);
	}

	private void sampleUntilTheEnd() {
		try {
			if (!(ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)) {
				return;
			}
			GlobalMemory memory = new SystemInfo().getHardware().getMemory();
			system.getCpuLoad(); // the first value would be of the time before
			system.getProcessCpuLoad();
			while (true) {
				Thread.sleep(INTERVAL_MILLISECONDS);
				share(ProfileName.MACHINE_PROCESSOR, system.getCpuLoad());
				share(ProfileName.PROCESS_PROCESSOR, system.getProcessCpuLoad());
				listener.accept(ProfileName.MACHINE_MEMORY, (double) (memory.getTotal() - memory.getAvailable()));
			}
		} catch (InterruptedException ended) {
			// the run has ended
		} catch (RuntimeException | LinkageError unknownSystem) {
			LOG.log(Level.DEBUG, "The machine cannot be watched", unknownSystem);
		}
	}

	/** What is not known is negative or NaN. */
	private void share(String metric, double value) {
		if (value >= 0) {
			listener.accept(metric, value);
		}
	}

	/** Ends the thread, and does not wait for it. */
	@Override
	public void close() {
		thread.interrupt();
	}
}

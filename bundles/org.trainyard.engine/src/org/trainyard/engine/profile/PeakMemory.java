package org.trainyard.engine.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.trainyard.profiling.ProcessMemory;

import com.sun.jna.Function;

/** The most memory that this process has had since some moment; Linux tells it, elsewhere there are no figures. */
final class PeakMemory {

	private static final String LIBRARY = "c";
	private static final Path RESET = Path.of("/proc/self/clear_refs");
	/** Written to that file, it makes the most resident memory what it is now; see {@code man 5 proc}. */
	private static final String PEAK = "5";

	private PeakMemory() {
	}

	/** Gives freed memory back to the system, and counts the {@linkplain #resident peak} from now on. */
	static void reset() {
		try {
			Function.getFunction(LIBRARY, "malloc_trim").invokeInt(new Object[] { 0L });
			Files.writeString(RESET, PEAK);
		} catch (UnsatisfiedLinkError | IOException otherSystem) {
			// the peak is then that of the process so far
		}
	}

	/** The most bytes of this process that were in memory at once. */
	static Optional<Long> resident() {
		return ProcessMemory.ofThisProcess().map(ProcessMemory::peak);
	}
}

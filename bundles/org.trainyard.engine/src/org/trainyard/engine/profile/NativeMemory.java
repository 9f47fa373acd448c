package org.trainyard.engine.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.sun.jna.Function;
import com.sun.jna.Structure;

/**
 * The memory that native code of this process holds. Tensors are there, and Java's own heap is not. Only the GNU C library
 * on Linux tells it; elsewhere there are no figures.
 */
final class NativeMemory {

	private static final String LIBRARY = "c";
	private static final Path STATUS = Path.of("/proc/self/status");
	private static final Path RESET = Path.of("/proc/self/clear_refs");
	/** Written to that file, it makes the most resident memory what it is now; see {@code man 5 proc}. */
	private static final String PEAK = "5";
	private static final String PEAK_FIELD = "VmHWM:";

	/** What {@code mallinfo2} of glibc 2.33 and later returns; see {@code man 3 mallinfo}. */
	@Structure.FieldOrder({ "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks",
			"fordblks",
			"keepcost" })
	public static final class Allocations extends Structure implements Structure.ByValue {
		public long arena;
		public long ordblks;
		public long smblks;
		public long hblks;
		/** Bytes in mappings of their own. */
		public long hblkhd;
		public long usmblks;
		public long fsmblks;
		/** Bytes in use in all arenas. */
		public long uordblks;
		public long fordblks;
		public long keepcost;
	}

	private NativeMemory() {
	}

	/** Bytes that were allocated and not freed. */
	static Optional<Long> allocated() {
		try {
			Allocations now = (Allocations) Function.getFunction(LIBRARY, "mallinfo2").invoke(Allocations.class,
					new Object[0]);
			return Optional.of(now.uordblks + now.hblkhd);
		} catch (UnsatisfiedLinkError otherLibrary) {
			return Optional.empty();
		}
	}

	/** Gives freed memory back to the system, and counts the {@linkplain #peakResident peak} from now on. */
	static void resetPeak() {
		try {
			Function.getFunction(LIBRARY, "malloc_trim").invokeInt(new Object[] { 0L });
			Files.writeString(RESET, PEAK);
		} catch (UnsatisfiedLinkError | IOException otherSystem) {
			// the peak is then that of the process so far
		}
	}

	/** The most bytes of this process that were in memory at once. */
	static Optional<Long> peakResident() {
		try (var lines = Files.lines(STATUS)) {
			return lines.filter(line -> line.startsWith(PEAK_FIELD))
					.map(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024).findFirst();
		} catch (IOException otherSystem) {
			return Optional.empty();
		}
	}
}

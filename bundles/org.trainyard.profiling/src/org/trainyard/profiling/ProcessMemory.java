package org.trainyard.profiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Memory of a process, in bytes.
 *
 * @param resident that is in the machine's memory now
 * @param peak     the most that ever was
 */
public record ProcessMemory(long resident, long peak) {

	private static final Path STATUS = Path.of("/proc/self/status");

	/** Of this process, where the system says it as Linux does. */
	public static Optional<ProcessMemory> ofThisProcess() {
		try {
			return parse(Files.readAllLines(STATUS));
		} catch (IOException otherSystem) {
			return Optional.empty();
		}
	}

	/** @param status lines of {@code /proc/PID/status}, proc(5) */
	static Optional<ProcessMemory> parse(List<String> status) {
		OptionalLong resident = kilobytes(status, "VmRSS:");
		OptionalLong peak = kilobytes(status, "VmHWM:");
		return resident.isPresent() && peak.isPresent()
				? Optional.of(new ProcessMemory(1024 * resident.getAsLong(), 1024 * peak.getAsLong()))
				: Optional.empty();
	}

	private static OptionalLong kilobytes(List<String> status, String field) {
		return status.stream().filter(line -> line.startsWith(field))
				.map(line -> line.substring(field.length()).strip())
				.filter(value -> value.matches("\\d{1,15} kB")).mapToLong(value -> Long.parseLong(value.split(" ")[0]))
				.findFirst();
	}
}

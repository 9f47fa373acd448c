package org.trainyard.runs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process, told apart from every other one that ever had its number.
 *
 * @param host  name of the machine, for people
 * @param pid   its number there
 * @param place where that number means this process: on Linux this boot of the machine and the name space of process
 *              numbers (a container has its own), elsewhere the host's name
 * @param start when it began: on Linux in clock ticks since the boot, which setting the clock does not change
 */
record ProcessIdentity(String host, long pid, String place, String start) {

	private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
	private static final Path NAME_SPACE = Path.of("/proc/self/ns/pid");
	private static final String PLACE = currentPlace();
	/** Position of the start time after the command's name in {@code /proc/PID/stat}, see proc(5). */
	private static final int START_FIELD = 19;

	/** The process this runs in. */
	static ProcessIdentity current() {
		return of(ProcessHandle.current().pid());
	}

	/** A process of this machine; without a start if there is none. */
	static ProcessIdentity of(long pid) {
		return new ProcessIdentity(hostName(), pid, PLACE, startOf(pid));
	}

	/** Whether this process can tell if that one lives; otherwise only its heartbeats can. */
	boolean isNear() {
		return !start.isEmpty() && place.equals(PLACE);
	}

	/** Whether it lives, if it {@link #isNear()}; one that is dead but not buried by its parent does not. */
	boolean lives() {
		return start.equals(startOf(pid));
	}

	private static String currentPlace() {
		try {
			return Files.readString(BOOT).strip() + ' ' + Files.readSymbolicLink(NAME_SPACE);
		} catch (IOException | UnsupportedOperationException notLinux) {
			return hostName();
		}
	}

	/** Empty if there is no such process any more. */
	private static String startOf(long pid) {
		if (!Files.exists(BOOT)) {
			return ProcessHandle.of(pid).flatMap(process -> process.info().startInstant()).map(Object::toString)
					.orElse("");
		}
		try {
			String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
			String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
			boolean dead = fields[0].equals("Z") || fields[0].equals("X");
			return dead ? "" : fields[START_FIELD];
		} catch (IOException gone) {
			return "";
		}
	}

	private static String hostName() {
		try {
			return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
		} catch (IOException notLinux) {
			try {
				return InetAddress.getLocalHost().getHostName();
			} catch (UnknownHostException unnamed) {
				return "localhost";
			}
		}
	}
}

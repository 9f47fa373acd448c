package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server that a test may stop, start and hold up. Its programs are those that {@code releng/verify} found;
 * where there are none, the test is skipped.
 */
final class OwnServer implements AutoCloseable {

	private static final String PROGRAMS = System.getenv("TRAINYARD_TEST_POSTGRESQL_BIN");

	private final Path folder;
	private final int port;
	private Process process;

	/** Starts it with an empty database. */
	OwnServer() throws Exception {
		assumeTrue(PROGRAMS != null, "needs the programs of PostgreSQL, see releng/verify");
		folder = Files.createTempDirectory("trainyard-postgresql");
		if (isRoot()) {
			run("chown", user(), folder.toString());
		}
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		run(command("initdb", "-D", data(), "-U", "trainyard", "-E", "UTF8", "--auth=trust", "--no-sync"));
		start();
	}

	private static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	/** PostgreSQL does not serve root. */
	private static String user() throws IOException {
		try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
			return users.anyMatch(line -> line.startsWith("postgres:")) ? "postgres" : "nobody";
		}
	}

	private String data() {
		return folder.resolve("data").toString();
	}

	private static String[] command(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if (isRoot()) {
			command.addAll(List.of("setpriv", "--reuid=" + user(), "--clear-groups"));
		}
		command.add(PROGRAMS + '/' + program);
		command.addAll(List.of(arguments));
		return command.toArray(String[]::new);
	}

	private static void run(String... command) throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor(), String.join(" ", command));
	}

	/** A place for a store that is not there yet. */
	StoreLocation place(Path files) throws StoreException {
		PostgresUrl url = PostgresUrl
				.parse("postgresql://trainyard@127.0.0.1:" + port + "/postgres?currentSchema=" + RunId.random());
		return new StoreLocation(files, Optional.of(url), Optional.empty());
	}

	/** Starts it, and waits until it serves. */
	void start() throws Exception {
		process = new ProcessBuilder(command("postgres", "-D", data(), "-h", "127.0.0.1", "-p", Integer.toString(port),
				"-c", "unix_socket_directories=", "-c", "fsync=off")).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		for (int tries = 0;; tries++) {
			try {
				Database.of(place(folder)).openToRead().close();
				return;
			} catch (SQLException notYet) {
				if (tries == 100) {
					throw notYet;
				}
				Thread.sleep(100);
			}
		}
	}

	/** Stops it at once, as a crash would. */
	void stop() throws Exception {
		signal("-QUIT", process.toHandle());
		process.waitFor();
	}

	/** It no longer answers, and neither refuses nor ends a connection. */
	void holdUp() throws Exception {
		signal("-STOP", process.toHandle());
		for (ProcessHandle child : process.descendants().toList()) {
			signal("-STOP", child);
		}
	}

	/** It answers again. */
	void letGo() throws Exception {
		signal("-CONT", process.toHandle());
		for (ProcessHandle child : process.descendants().toList()) {
			signal("-CONT", child);
		}
	}

	/** Those that serve a connection may end at any time. */
	private static void signal(String signal, ProcessHandle process) throws Exception {
		new ProcessBuilder("kill", signal, Long.toString(process.pid())).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
	}

	@Override
	public void close() throws Exception {
		if (process.isAlive()) {
			letGo();
			stop();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(java.io.File::delete);
		}
	}
}

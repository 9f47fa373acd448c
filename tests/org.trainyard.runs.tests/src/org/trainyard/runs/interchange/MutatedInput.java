package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes damaged things to import, each from its own number. */
final class MutatedInput {

	private static final List<String> EVENTS = List.of("simple", "tensors", "grid/hparams");
	private static final List<String> YAML = List.of("[".repeat(50_000), "{a: ".repeat(20_000), "&a [*a, *a]", "a: *b",
			"? ".repeat(10_000), "- ".repeat(10_000), "--- \n".repeat(10_000), "!!python/object:os.system x", "\t\t: x",
			"run_id: ../../../up\nstatus: 3\nstart_time: 1e999", "run_id: [1,2]\nrun_uuid: {a: b}",
			"run_id: |\n  a\n  b",
			"status: -1\nrun_id: x\nstart_time: -9223372036854775808", "run_id: \"\\0\\x1b[2J\"\nexperiment_id: 1",
			"%YAML 9.9\n---\nrun_id: x", "\"" + "x".repeat(100_000), "run_id: a\n".repeat(30_000));
	private static final List<String> NUMBERS = List.of("1e999", "99999999999999999999999", "-9223372036854775808",
			"9223372036854775807", "nan", "0x10", "1_000", "", "١٢", "--1", "1e-999", "  ");

	private final byte[][] events;
	private final byte[] mlflow;
	private final byte[] trackio;

	MutatedInput(Path scratch) throws IOException, SQLException {
		events = new byte[EVENTS.size()][];
		for (int i = 0; i < events.length; i++) {
			try (var in = MutatedInput.class.getResourceAsStream(
					"tensorboard/logs/" + EVENTS.get(i) + "/events.out.tfevents.1700000000.host.1.0")) {
				events[i] = in.readAllBytes();
			}
		}
		mlflow = Files.readAllBytes(MlflowSamples.database(scratch.resolve("mlflow.db")));
		trackio = Files.readAllBytes(TrackioImportTest.database(scratch.resolve("project.db")));
	}

	/** Makes one, and says what to import. */
	Path make(Path place, RandomGenerator random) throws IOException {
		return switch (random.nextInt(8)) {
		case 0, 1 -> events(place, random);
		case 2, 3, 4 -> folder(place, random);
		case 5 -> database(place.resolve("mlflow.db"), mlflow, random);
		case 6 -> database(place.resolve("project.db"), trackio, random);
		default -> text(place, random);
		};
	}

	private Path events(Path place, RandomGenerator random) throws IOException {
		for (int i = 0; i < 1 + random.nextInt(3); i++) {
			byte[] file = events[random.nextInt(events.length)];
			byte[] mutated = random.nextBoolean() ? Mutation.of(file, random) : Mutation.ofRecords(file, random);
			Path run = Files.createDirectories(place.resolve("logs/run" + random.nextInt(2)));
			Files.write(run.resolve("events.out.tfevents." + i), mutated);
		}
		links(place.resolve("logs"), random);
		return place.resolve("logs");
	}

	private static Path folder(Path place, RandomGenerator random) throws IOException {
		Path root = MlflowSamples.folder(place.resolve("mlruns"));
		List<Path> files;
		try (Stream<Path> all = Files.walk(root)) {
			files = all.filter(Files::isRegularFile).sorted().toList();
		}
		for (int i = 0; i < 1 + random.nextInt(4); i++) {
			Path file = files.get(random.nextInt(files.size()));
			if (!Files.isRegularFile(file)) {
				continue;
			}
			switch (random.nextInt(7)) {
			case 0, 1 -> Files.write(file, Mutation.of(Files.readAllBytes(file), random));
			case 2 -> Files.write(file, Mutation.join((one(YAML, random) + '\n').getBytes(StandardCharsets.UTF_8),
					random.nextBoolean() ? Files.readAllBytes(file) : new byte[0]));
			case 3 -> Files.writeString(file, lines(random));
			case 4 -> {
				Files.delete(file);
				Files.createDirectory(file);
			}
			case 5 -> Files.write(file, new byte[random.nextInt(3 << 20)]);
			default -> names(file.getParent(), random);
			}
		}
		links(root, random);
		return root;
	}

	private static String lines(RandomGenerator random) {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < random.nextInt(200); i++) {
			lines.append(one(NUMBERS, random)).append(' ').append(one(NUMBERS, random)).append(' ')
					.append(one(NUMBERS, random)).append('\n');
		}
		return lines.toString();
	}

	/** Files whose names mean something to a shell, a terminal or a path. */
	private static void names(Path folder, RandomGenerator random) throws IOException {
		String name = one(List.of("..\\..\\up", "\u001b[2J", "a\nb", " ", "x".repeat(255), "-rf", "~", "$(id)", "‮gnp",
				"a:b", ".hidden", "%2e%2e%2f"), random);
		Files.writeString(folder.resolve(name), one(NUMBERS, random));
	}

	/** Links out of the tree, around in circles and to where there is no end. */
	private static void links(Path root, RandomGenerator random) throws IOException {
		if (random.nextInt(4) > 0) {
			return;
		}
		Path folder = root;
		try (Stream<Path> folders = Files.walk(root)) {
			List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
			folder = all.get(random.nextInt(all.size()));
		}
		for (String name : List.of("meta.yaml", "events.out.tfevents.9", "link", "metrics")) {
			if (random.nextBoolean() && !Files.exists(folder.resolve(name))) {
				Files.createSymbolicLink(folder.resolve(name),
						Path.of(one(List.of("/etc/passwd", "/dev/zero", "/", "..", ".", "/proc/self", "missing"),
								random)));
			}
		}
	}

	private static Path database(Path file, byte[] bytes, RandomGenerator random) throws IOException {
		byte[] mutated = Mutation.of(bytes, random);
		if (mutated.length > 100 && random.nextInt(4) > 0) {
			// The header says what the file is; without it nothing else is tried.
			System.arraycopy(bytes, 0, mutated, 0, 100);
		}
		Files.createDirectories(file.getParent());
		if (random.nextInt(4) == 0 && mutated.length > 20) {
			mutated[18] = 2;
			mutated[19] = 2;
			byte[] log = new byte[random.nextInt(20_000)];
			random.nextBytes(log);
			Files.write(file.resolveSibling(file.getFileName() + "-wal"), log);
		}
		Files.write(file, mutated);
		return file;
	}

	private static Path text(Path place, RandomGenerator random) throws IOException {
		StringBuilder text = new StringBuilder();
		boolean csv = random.nextBoolean();
		text.append(csv ? "step,seconds,a,\"b\"\"c\"\n" : "");
		for (int i = 0; i < 200; i++) {
			text.append(csv ? i + "," + i * 0.5 + ",1,\"2\"\r\n"
					: "{\"step\": " + i + ", \"a\": {\"b\": [1, 2], \"c\": 1e300}, \"t\": \"x\"}\n");
		}
		Files.createDirectories(place);
		byte[] mutated = Mutation.of(text.toString().getBytes(StandardCharsets.UTF_8), random);
		return Files.write(place.resolve(csv ? "run.csv" : "run.jsonl"), mutated);
	}

	private static String one(List<String> all, RandomGenerator random) {
		return all.get(random.nextInt(all.size()));
	}
}

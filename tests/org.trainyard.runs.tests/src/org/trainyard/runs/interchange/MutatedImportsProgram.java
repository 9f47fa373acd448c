package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** Imports damaged things, one after the other, in a process that may use little memory. */
final class MutatedImportsProgram {

	/** No import of these few kilobytes takes a hundredth of it. */
	private static final long LONGEST_MILLIS = 20_000;

	private MutatedImportsProgram() {
	}

	/** @param arguments the folder to work in, the first number, how many */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		long first = Long.parseLong(arguments[1]);
		long count = Long.parseLong(arguments[2]);
		AtomicLong current = new AtomicLong();
		AtomicLong begun = new AtomicLong(System.currentTimeMillis());
		Thread.ofPlatform().daemon().start(() -> watch(current, begun));
		MutatedInput input = new MutatedInput(Files.createDirectories(folder.resolve("scratch")));
		Path inputs = folder.resolve("inputs");
		long[] outcomes = new long[3];
		try (RunStore store = RunStore.open(new StoreLocation(folder.resolve("store")))) {
			for (long number = first; number < first + count; number++) {
				current.set(number);
				begun.set(System.currentTimeMillis());
				Path place = inputs.resolve("input" + number);
				Path path = input.make(place, new SplittableRandom(number));
				Map<Path, String> before = state(inputs);
				outcomes[importing(store, path, number)]++;
				if (!before.equals(state(inputs))) {
					System.out.println("FAILED " + number + " has changed what it read");
				}
				delete(place);
			}
		}
		System.out.printf("DONE refused %d, in part %d, whole %d, memory %d MB%n", outcomes[0], outcomes[1],
				outcomes[2], peakMegabytes());
	}

	private static int importing(RunStore store, Path path, long number) {
		List<String> lines = new ArrayList<>();
		try (RunImporter importer = new RunImporter(store, RunPlaces.at(path, true), true, lines::add, () -> false)) {
			ImportReport report = importer.once();
			if (!report.isComplete() && lines.isEmpty()) {
				System.out.println("FAILED " + number + " is imported in part and says nothing");
			}
			lines.forEach(line -> requireOneLine(line, number));
			return report.isComplete() ? 2 : 1;
		} catch (InterchangeException | StoreException refused) {
			requireOneLine(refused.getMessage(), number);
			return 0;
		} catch (RuntimeException | Error error) {
			System.out.println("FAILED " + number + " " + path.getFileName() + " " + error);
			error.printStackTrace(System.out);
			return 0;
		}
	}

	private static void requireOneLine(String line, long number) {
		if (line.isBlank() || line.chars().anyMatch(Character::isISOControl)) {
			System.out.println("FAILED " + number + " says " + line);
		}
	}

	private static void watch(AtomicLong current, AtomicLong begun) {
		while (true) {
			if (System.currentTimeMillis() - begun.get() > LONGEST_MILLIS) {
				System.out.println("FAILED " + current + " takes too long");
				Thread.getAllStackTraces()
						.forEach((thread, trace) -> System.out.println(thread + " " + List.of(trace)));
				Runtime.getRuntime().halt(1);
			}
			try {
				Thread.sleep(200);
			} catch (InterruptedException ended) {
				return;
			}
		}
	}

	/** Names, sizes and times: whoever writes changes one of them. */
	private static Map<Path, String> state(Path folder) throws IOException {
		Map<Path, String> state = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
				state.put(file, attributes.size() + " " + attributes.lastModifiedTime());
			}
		}
		return state;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	private static long peakMegabytes() throws IOException {
		String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
				.filter(each -> each.startsWith("VmHWM")).findFirst().orElseThrow();
		return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
	}
}

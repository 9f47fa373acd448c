package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.StoreException;

/**
 * A file with a JSON object a line as one run: {@code step}, perhaps {@code seconds} or {@code wall_time}, and metrics by
 * their names, also nested. A line without a step has the number of the line before plus one.
 */
final class JsonLinesPlace implements RunPlace {

	private static final int LONGEST_LINE = 1 << 20;
	private static final Set<String> STEPS = Set.of("step", "_step", "global_step");
	private static final Set<String> WALL_TIMES = Set.of("wall_time", "timestamp", "_timestamp");

	private final Path file;
	private final NewLines lines;
	private final Instant started;
	private long step = -1;

	JsonLinesPlace(Path file) {
		this.file = file;
		lines = new NewLines(file, LONGEST_LINE);
		started = Times.modified(file);
	}

	@Override
	public String describe() {
		return Messages.get("json.place", file);
	}

	@Override
	public void read(RunSink sink, boolean last) throws StoreException, InterchangeException {
		String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
		RunContents contents = sink.run(new RunDescription("jsonl:" + file, name, "", started, started, true,
				Map.of("import.source", file.toString(), "import.format", "JSON")));
		try {
			lines.read((line, number) -> {
				sink.checkWanted();
				if (!line.isBlank()) {
					tell(line, number, contents);
				}
			}, last);
		} catch (IOException error) {
			throw new InterchangeException(Messages.get("file.unreadable", file, error), error);
		}
	}

	private void tell(String line, long number, RunContents contents) throws StoreException {
		try {
			Map<String, Object> values = FlatJson.parse(line, "/");
			step = Math.addExact(step, 1);
			double time = Double.NaN;
			for (String key : STEPS) {
				step = values.remove(key) instanceof Double given ? given.longValue() : step;
			}
			if (values.remove("seconds") instanceof Double seconds) {
				time = seconds;
			}
			for (String key : WALL_TIMES) {
				time = values.remove(key) instanceof Double wall ? wall - Times.seconds(started) : time;
			}
			for (Map.Entry<String, Object> value : values.entrySet()) {
				if (value.getValue() instanceof Double metric) {
					contents.point(value.getKey(), step, time, metric);
				} else {
					contents.text(value.getKey(), step, time, String.valueOf(value.getValue()));
				}
			}
		} catch (IOException | ArithmeticException wrong) {
			contents.trouble(Messages.get("json.line", file, number, wrong));
		}
	}
}

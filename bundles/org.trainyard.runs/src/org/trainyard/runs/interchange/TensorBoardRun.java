package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.trainyard.runs.StoreException;

/** The event files of one folder, which together are one run to TensorBoard, in the order of their names. */
final class TensorBoardRun {

	private final String key;
	private final String name;
	private final Map<Path, RecordFile> files = new TreeMap<>();
	private final Map<String, String> plugins = new HashMap<>();
	private final Set<Path> cutOff = new HashSet<>();
	private Instant started;

	TensorBoardRun(String key, String name) {
		this.key = key;
		this.name = name;
	}

	/** Reads what has been added to these files. */
	void read(List<Path> present, RunSink sink, boolean last) throws StoreException {
		present.forEach(file -> files.computeIfAbsent(file, RecordFile::new));
		Path newest = present.getLast();
		RunContents contents = null;
		for (Map.Entry<Path, RecordFile> each : files.entrySet()) {
			Path path = each.getKey();
			if (started == null) {
				started = FirstEvent.time(path);
			}
			if (contents == null) {
				contents = sink.run(description(path));
			}
			read(path, each.getValue(), new SummaryReader(contents, plugins, path), contents, sink);
			boolean over = last || !path.equals(newest);
			if (over && each.getValue().hasTail() && cutOff.add(path)) {
				contents.trouble(Messages.get("tensorboard.cutOff", path, each.getValue().position()));
			}
		}
	}

	private RunDescription description(Path first) {
		return new RunDescription(key, name, "", started, started, false,
				Map.of("import.source", String.valueOf(first.getParent()), "import.format", "TensorBoard"));
	}

	private void read(Path path, RecordFile file, SummaryReader reader, RunContents contents, RunSink sink)
			throws StoreException {
		try {
			file.read(data -> {
				sink.checkWanted();
				reader.record(data, file.position());
			}, contents::trouble);
		} catch (IOException error) {
			contents.trouble(Messages.get("file.unreadable", path, error));
		}
	}
}

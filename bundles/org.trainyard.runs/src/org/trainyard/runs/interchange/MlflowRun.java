package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.RunState;
import org.trainyard.runs.StoreException;

/** The folder of one run in MLflow's file store: {@code meta.yaml}, metrics, params, tags and artifacts. */
final class MlflowRun {

	private static final int LONGEST_VALUE = 1 << 20;
	private static final int LONGEST_LINE = 1000;

	private final Path folder;
	private final FileTree metrics;
	private final FileTree parameters;
	private final FileTree tags;
	private final FileTree artifacts;
	private final Map<Path, NewLines> metricFiles = new HashMap<>();
	private final Set<Path> said = new HashSet<>();

	MlflowRun(Path folder) {
		this.folder = folder;
		metrics = new FileTree(folder.resolve("metrics"));
		parameters = new FileTree(folder.resolve("params"));
		tags = new FileTree(folder.resolve("tags"));
		artifacts = new FileTree(folder.resolve("artifacts"));
	}

	/** Whether this is the {@code meta.yaml} of a run, and not of an experiment or of a registered model. */
	static boolean isRun(Map<String, String> meta) {
		return !id(meta).isBlank();
	}

	private static String id(Map<String, String> meta) {
		return meta.getOrDefault("run_id", meta.getOrDefault("run_uuid", ""));
	}

	/** Reads what has been added. */
	void read(Map<String, String> meta, String experiment, RunSink sink, boolean last) throws StoreException {
		List<String> troubles = new ArrayList<>();
		Map<String, String> labels = values(tags, "tags", troubles, sink);
		String parent = labels.getOrDefault(MlflowState.PARENT_TAG, "");
		String name = name(meta, labels);
		String notes = labels.getOrDefault(MlflowState.NOTE_TAG, "");
		Map<String, String> environment = environment(meta, experiment);
		MlflowState.ownTags(labels, environment);
		Instant started = started(meta);
		RunContents contents = sink.run(new RunDescription(MlflowState.KEY + id(meta), name,
				parent.isEmpty() ? "" : MlflowState.KEY + parent, started, started, false, environment));
		troubles.forEach(contents::trouble);
		for (Map.Entry<String, String> label : labels.entrySet()) {
			contents.tag(MlflowState.label(label.getKey(), label.getValue()));
		}
		if (!notes.isEmpty()) {
			contents.notes(notes);
		}
		List<String> more = new ArrayList<>();
		for (Map.Entry<String, String> parameter : values(parameters, "params", more, sink).entrySet()) {
			contents.setting(parameter.getKey(), parameter.getValue());
		}
		more.forEach(contents::trouble);
		metrics(contents, sink, last);
		artifacts(contents, sink);
		state(meta, contents);
	}

	private static String name(Map<String, String> meta, Map<String, String> labels) {
		String name = labels.getOrDefault(MlflowState.NAME_TAG, meta.getOrDefault("run_name", ""));
		return name.isBlank() ? id(meta) : name;
	}

	private Map<String, String> environment(Map<String, String> meta, String experiment) {
		Map<String, String> environment = new LinkedHashMap<>();
		environment.put("import.source", folder.toString());
		environment.put("import.format", "MLflow");
		if (!experiment.isEmpty()) {
			environment.put("mlflow.experiment", experiment);
		}
		if (!meta.getOrDefault("user_id", "").isEmpty()) {
			environment.put("mlflow.user", meta.get("user_id"));
		}
		return environment;
	}

	private Instant started(Map<String, String> meta) {
		Instant started = time(meta.get("start_time"));
		return started == null ? Times.modified(folder.resolve(MlflowFolder.META)) : started;
	}

	private static Instant time(String millis) {
		try {
			return millis == null ? null : Times.ofMillis(PythonNumber.parse(millis));
		} catch (NumberFormatException none) {
			return null;
		}
	}

	private void state(Map<String, String> meta, RunContents contents) throws StoreException {
		String status = meta.getOrDefault("status", "RUNNING");
		RunState state = MlflowState.parse(status);
		if (state == null) {
			say(contents, folder.resolve(MlflowFolder.META), Messages.get("mlflow.status", folder, status));
			return;
		}
		contents.state(state, time(meta.get("end_time")));
	}

	/** One small file a value, named by its key, which may hold slashes. */
	private Map<String, String> values(FileTree tree, String kind, List<String> troubles, RunSink sink) {
		Map<String, String> values = new LinkedHashMap<>();
		Path root = folder.resolve(kind);
		for (Path file : files(tree, root, troubles, sink)) {
			try {
				values.put(key(root, file), SmallFile.text(file, LONGEST_VALUE).replaceAll("\\R$", ""));
			} catch (IOException error) {
				if (said.add(file)) {
					troubles.add(Messages.get("file.unreadable", file, error));
				}
			}
		}
		return values;
	}

	private List<Path> files(FileTree tree, Path root, List<String> troubles, RunSink sink) {
		if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
			if (Files.isSymbolicLink(root) && said.add(root)) {
				troubles.add(Messages.get("file.link", root));
			}
			return List.of();
		}
		try {
			return tree.filesByFolder(file -> true, troubles::add, sink::checkWanted).values().stream()
					.flatMap(List::stream).toList();
		} catch (InterchangeException error) {
			if (said.add(root)) {
				troubles.add(error.getMessage());
			}
			return List.of();
		}
	}

	private static String key(Path root, Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	private void metrics(RunContents contents, RunSink sink, boolean last) throws StoreException {
		Path root = folder.resolve("metrics");
		List<String> troubles = new ArrayList<>();
		for (Path file : files(metrics, root, troubles, sink)) {
			sink.checkWanted();
			String metric = key(root, file);
			try {
				metricFiles.computeIfAbsent(file, each -> new NewLines(each, LONGEST_LINE))
						.read((line, number) -> point(metric, line, file, number, contents), last);
			} catch (IOException error) {
				say(contents, file, Messages.get("file.unreadable", file, error));
			}
		}
		troubles.forEach(contents::trouble);
	}

	/** {@code timestamp value step}; the oldest versions of MLflow wrote no step. */
	private void point(String metric, String line, Path file, long number, RunContents contents)
			throws StoreException {
		if (line.isBlank()) {
			return;
		}
		String[] words = line.strip().split(" +");
		try {
			if (words.length != 2 && words.length != 3) {
				throw new NumberFormatException(line);
			}
			contents.point(metric, words.length == 3 ? PythonNumber.step(words[2]) : 0,
					PythonNumber.step(words[0]) / 1000.0, PythonNumber.parse(words[1]));
		} catch (NumberFormatException wrong) {
			contents.trouble(Messages.get("mlflow.line", file, number, Clean.excerpt(line)));
		}
	}

	private void artifacts(RunContents contents, RunSink sink) throws StoreException {
		Path root = folder.resolve("artifacts");
		List<String> troubles = new ArrayList<>();
		for (Path file : files(artifacts, root, troubles, sink)) {
			sink.checkWanted();
			contents.artifact(key(root, file), file);
		}
		troubles.forEach(contents::trouble);
	}

	private void say(RunContents contents, Path about, String line) {
		if (said.add(about)) {
			contents.trouble(line);
		}
	}
}

package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import com.google.gson.JsonPrimitive;

/** Writes runs into an {@code mlruns} folder, as an experiment called Trainyard; see {@link MlflowFolder}. */
final class MlflowExport implements RunExport {

	static final String EXPERIMENT = "Trainyard";
	/** MLflow's own are numbers too; this one is always the same, so that all exports meet in one experiment. */
	private static final String EXPERIMENT_ID = "842719260351";

	private final Path root;
	private final RunStore store;
	private final ExportListener listener;

	MlflowExport(Path folder, RunStore store, ExportListener listener) {
		root = folder.toAbsolutePath().normalize();
		this.store = store;
		this.listener = listener;
	}

	@Override
	public String write(Run run) throws StoreException, InterchangeException {
		Path experiment = root.resolve(EXPERIMENT_ID);
		Path place = experiment.resolve(MlflowTags.runId(run));
		Path draft = experiment.resolve(".draft-" + place.getFileName());
		try {
			writeExperiment(experiment);
			FolderTree.delete(draft);
			writeRun(run, draft, place);
			Path old = experiment.resolve(".old-" + place.getFileName());
			FolderTree.delete(old);
			if (Files.exists(place)) {
				Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
			}
			Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
			FolderTree.delete(old);
			return place.toString();
		} catch (IOException error) {
			throw new InterchangeException(Messages.get("export.failed", run.name(), place, error), error);
		}
	}

	private static void writeExperiment(Path experiment) throws IOException, StoreException {
		Path meta = experiment.resolve(MlflowFolder.META);
		if (!Files.exists(meta)) {
			Map<String, String> entries = new LinkedHashMap<>();
			String now = String.valueOf(System.currentTimeMillis());
			entries.put("artifact_location", quoted(experiment.toUri().toString()));
			entries.put("creation_time", now);
			entries.put("experiment_id", quoted(EXPERIMENT_ID));
			entries.put("last_update_time", now);
			entries.put("lifecycle_stage", "active");
			entries.put("name", EXPERIMENT);
			writeYaml(meta, entries);
		}
	}

	private void writeRun(Run run, Path draft, Path place) throws IOException, StoreException {
		Instant started = run.started() == null ? run.created() : run.started();
		for (String each : List.of("metrics", "params", "tags", "artifacts")) {
			Files.createDirectories(draft.resolve(each));
		}
		writeValues(draft.resolve("params"), store.settings(run.id()));
		writeValues(draft.resolve("tags"), MlflowTags.of(run));
		writeMetrics(run, draft.resolve("metrics"), started);
		new MlflowArtifacts(store, listener).write(run, draft.resolve("artifacts"));
		writeYaml(draft.resolve(MlflowFolder.META), meta(run, place, started));
	}

	private static Map<String, String> meta(Run run, Path place, Instant started) {
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put("artifact_uri", quoted(place.resolve("artifacts").toUri().toString()));
		entries.put("end_time",
				run.finished() == null ? "null" : String.valueOf(run.finished().toEpochMilli()));
		entries.put("entry_point_name", "''");
		entries.put("experiment_id", quoted(EXPERIMENT_ID));
		entries.put("lifecycle_stage", "active");
		entries.put("run_id", quoted(MlflowTags.runId(run)));
		entries.put("run_name", quoted(run.name()));
		entries.put("run_uuid", quoted(MlflowTags.runId(run)));
		entries.put("source_name", "''");
		entries.put("source_type", "4");
		entries.put("source_version", "''");
		entries.put("start_time", String.valueOf(started.toEpochMilli()));
		entries.put("status", String.valueOf(MlflowState.number(run.state())));
		entries.put("tags", "[]");
		entries.put("user_id", quoted(System.getProperty("user.name", "")));
		return entries;
	}

	/** YAML takes JSON's texts. */
	private static String quoted(String text) {
		return new JsonPrimitive(text).toString();
	}

	private static void writeYaml(Path file, Map<String, String> entries) throws IOException, StoreException {
		DraftFile.write(file, out -> {
			Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				text.write(entry.getKey() + ": " + entry.getValue() + '\n');
			}
			text.flush();
		});
	}

	private static void writeValues(Path folder, Map<String, String> values) throws IOException {
		Map<String, String> names = MlflowNames.of(List.copyOf(values.keySet()));
		for (Map.Entry<String, String> value : values.entrySet()) {
			Path file = folder.resolve(names.get(value.getKey()));
			Files.createDirectories(file.getParent());
			Files.writeString(file, value.getValue());
		}
	}

	private void writeMetrics(Run run, Path folder, Instant started) throws IOException, StoreException {
		Map<String, String> names = MlflowNames
				.of(store.metrics(run.id()).stream().map(MetricSummary::name).toList());
		for (Map.Entry<String, String> name : names.entrySet()) {
			Path file = folder.resolve(name.getValue());
			Files.createDirectories(file.getParent());
			try (Writer out = Files.newBufferedWriter(file)) {
				StoredPoints.each(store, run.id(), name.getKey(), listener,
						(step, seconds, value) -> out.write(started.toEpochMilli() + Math.round(seconds * 1000) + " "
								+ PythonNumber.print(value) + ' ' + step + '\n'));
			}
		}
	}

	/** Folders that are deleted with what is in them. */
	private static final class FolderTree {

		static void delete(Path folder) throws IOException {
			if (!Files.exists(folder)) {
				return;
			}
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}
}

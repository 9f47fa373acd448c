package org.trainyard.runs.interchange;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.trainyard.runs.RunState;
import org.trainyard.runs.StoreException;

/** MLflow's {@code mlflow.db} (its {@code dbmodels/models.py}). */
final class MlflowDatabase extends DatabasePlace {

	private static final List<String> RUN_COLUMNS = List.of("run_uuid", "name", "status", "start_time", "end_time",
			"lifecycle_stage", "experiment_id", "user_id", "source_name", "source_version");

	private final boolean deletedToo;

	/** The columns of a run that there are, by name. */
	private record Row(Map<String, String> values) {

		String get(String column) {
			return values.getOrDefault(column, "");
		}

		Instant time(String column) {
			try {
				return Times.ofMillis(PythonNumber.parse(get(column)));
			} catch (NumberFormatException none) {
				return null;
			}
		}
	}

	MlflowDatabase(Path file, boolean deletedToo) {
		super(file);
		this.deletedToo = deletedToo;
	}

	@Override
	public String describe() {
		return Messages.get("mlflow.database", file());
	}

	@Override
	void read(ForeignDatabase database, RunSink sink) throws SQLException, StoreException {
		Map<String, String> experiments = experiments(database);
		for (Row run : runs(database)) {
			sink.checkWanted();
			boolean wanted = deletedToo || !"deleted".equals(run.get("lifecycle_stage"));
			if (wanted && !run.get("run_uuid").isBlank()) {
				run(database, run, experiments.getOrDefault(run.get("experiment_id"), ""), sink);
			}
		}
	}

	private static Map<String, String> experiments(ForeignDatabase database) throws SQLException {
		Map<String, String> names = new LinkedHashMap<>();
		if (database.columns("experiments").containsAll(Set.of("experiment_id", "name"))) {
			try (Statement statement = database.connection().createStatement();
					ResultSet rows = statement.executeQuery("SELECT experiment_id, name FROM experiments")) {
				while (rows.next()) {
					names.put(rows.getString(1), String.valueOf(rows.getString(2)));
				}
			}
		}
		return names;
	}

	private static List<Row> runs(ForeignDatabase database) throws SQLException {
		Set<String> there = database.columns("runs");
		List<String> columns = RUN_COLUMNS.stream().filter(there::contains).toList();
		List<Row> runs = new ArrayList<>();
		try (Statement statement = database.connection().createStatement();
				ResultSet rows = statement
						.executeQuery("SELECT " + String.join(", ", columns) + " FROM runs ORDER BY rowid")) {
			while (rows.next()) {
				Map<String, String> values = new LinkedHashMap<>();
				for (int i = 0; i < columns.size(); i++) {
					String value = rows.getString(i + 1);
					values.put(columns.get(i), value == null ? "" : value);
				}
				runs.add(new Row(values));
			}
		}
		return runs;
	}

	private void run(ForeignDatabase database, Row run, String experiment, RunSink sink)
			throws SQLException, StoreException {
		String id = run.get("run_uuid");
		Map<String, String> labels = values(database, "tags", id);
		String parent = labels.getOrDefault(MlflowState.PARENT_TAG, "");
		String named = run.get("name").isBlank() ? labels.getOrDefault(MlflowState.NAME_TAG, "") : run.get("name");
		String notes = labels.getOrDefault(MlflowState.NOTE_TAG, "");
		Map<String, String> environment = environment(run, experiment);
		MlflowState.ownTags(labels, environment);
		Instant started = run.time("start_time") == null ? Times.modified(file()) : run.time("start_time");
		RunContents contents = sink.run(new RunDescription(MlflowState.KEY + id, named.isBlank() ? id : named,
				parent.isEmpty() ? "" : MlflowState.KEY + parent, started, started, false, environment));
		for (Map.Entry<String, String> label : labels.entrySet()) {
			contents.tag(MlflowState.label(label.getKey(), label.getValue()));
		}
		if (!notes.isEmpty()) {
			contents.notes(notes);
		}
		for (Map.Entry<String, String> parameter : values(database, "params", id).entrySet()) {
			contents.setting(parameter.getKey(), parameter.getValue());
		}
		metrics(database, id, contents, sink);
		RunState state = MlflowState.parse(run.get("status"));
		if (state == null) {
			contents.trouble(Messages.get("mlflow.status", id, run.get("status")));
		} else {
			contents.state(state, run.time("end_time"));
		}
	}

	private Map<String, String> environment(Row run, String experiment) {
		Map<String, String> environment = new LinkedHashMap<>();
		environment.put("import.source", file().toString());
		environment.put("import.format", "MLflow");
		environment.put("mlflow.experiment", experiment);
		environment.put("mlflow.user", run.get("user_id"));
		environment.put("mlflow.source.name", run.get("source_name"));
		environment.put("mlflow.source.git.commit", run.get("source_version"));
		return environment.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).collect(
				Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
	}

	private static Map<String, String> values(ForeignDatabase database, String table, String run)
			throws SQLException {
		Map<String, String> values = new LinkedHashMap<>();
		if (database.columns(table).containsAll(Set.of("key", "value", "run_uuid"))) {
			try (PreparedStatement statement = database.connection().prepareStatement(
					"SELECT key, value FROM " + table + " WHERE run_uuid = ? ORDER BY key LIMIT 100000")) {
				statement.setString(1, run);
				try (ResultSet rows = statement.executeQuery()) {
					while (rows.next()) {
						String value = rows.getString(2);
						values.put(String.valueOf(rows.getString(1)), value == null ? "" : value);
					}
				}
			}
		}
		return values;
	}

	/** The latest metrics are told only of a run without a history, which some tools write. */
	private void metrics(ForeignDatabase database, String id, RunContents contents, RunSink sink)
			throws SQLException, StoreException {
		for (String table : List.of("metrics", "latest_metrics")) {
			Set<String> columns = database.columns(table);
			if (!columns.containsAll(Set.of("key", "value", "timestamp", "run_uuid"))) {
				continue;
			}
			String step = columns.contains("step") ? "step" : "0";
			String nan = columns.contains("is_nan") ? "is_nan" : "0";
			boolean[] any = { false };
			newRows(database, table + ':' + id, "SELECT rowid, key, value, timestamp, " + step + ", " + nan + " FROM "
					+ table + " WHERE run_uuid = ?", id, row -> {
						sink.checkWanted();
						any[0] = true;
						contents.point(String.valueOf(row.getString(2)), row.getLong(5), row.getLong(4) / 1000.0,
								value(row.getDouble(3), row.getBoolean(6)));
					});
			if (any[0] || hasSeen("metrics:" + id)) {
				return;
			}
		}
	}

	/** The columns hold no infinity, so MLflow writes the greatest number for it. */
	private static double value(double stored, boolean isNan) {
		if (isNan) {
			return Double.NaN;
		}
		return Math.abs(stored) == Double.MAX_VALUE ? Math.copySign(Double.POSITIVE_INFINITY, stored) : stored;
	}
}

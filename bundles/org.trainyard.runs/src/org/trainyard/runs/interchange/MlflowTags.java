package org.trainyard.runs.interchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.trainyard.runs.Run;

/** What MLflow keeps of a run in tags. */
final class MlflowTags {

	private MlflowTags() {
	}

	/** MLflow's id of a run: 32 hexadecimal digits, always the same for the same run. */
	static String runId(Run run) {
		return runId(run.id());
	}

	private static String runId(String id) {
		return UUID.nameUUIDFromBytes(("trainyard:" + id).getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
	}

	static Map<String, String> of(Run run) {
		Map<String, String> tags = new LinkedHashMap<>();
		tags.put(MlflowState.NAME_TAG, run.name());
		tags.put("mlflow.source.name", "Trainyard");
		tags.put("trainyard.run", run.id());
		if (!run.parent().isEmpty()) {
			tags.put(MlflowState.PARENT_TAG, runId(run.parent()));
		}
		if (!run.sweep().isEmpty()) {
			tags.put("trainyard.sweep", run.sweep());
		}
		if (!run.notes().isEmpty()) {
			tags.put(MlflowState.NOTE_TAG, run.notes());
		}
		for (String tag : run.tags()) {
			int equals = tag.indexOf('=');
			tags.put(equals > 0 ? tag.substring(0, equals) : tag, equals > 0 ? tag.substring(equals + 1) : "");
		}
		return tags;
	}
}

package org.trainyard.runs.interchange;

import java.util.Map;

import org.trainyard.runs.RunState;

/** MLflow's states of a run ({@code RunStatus} in its {@code service.proto}) and its tags. */
final class MlflowState {

	static final String NAME_TAG = "mlflow.runName";
	static final String PARENT_TAG = "mlflow.parentRunId";
	static final String NOTE_TAG = "mlflow.note.content";
	static final String KEY = "mlflow:";
	private static final String OWN_TAGS = "mlflow.";

	private MlflowState() {
	}

	/** @return null if there is no such state */
	static RunState parse(String status) {
		return switch (status) {
		case "1", "RUNNING" -> RunState.RUNNING;
		case "2", "SCHEDULED" -> RunState.CREATED;
		case "3", "FINISHED" -> RunState.FINISHED;
		case "4", "FAILED" -> RunState.FAILED;
		case "5", "KILLED" -> RunState.STOPPED;
		default -> null;
		};
	}

	/** The number in a {@code meta.yaml}. */
	static int number(RunState state) {
		return switch (state) {
		case RUNNING -> 1;
		case CREATED -> 2;
		case FINISHED -> 3;
		case FAILED, LOST -> 4;
		case STOPPED -> 5;
		};
	}

	/** The word of the REST interface and of the database. */
	static String word(RunState state) {
		return switch (state) {
		case RUNNING -> "RUNNING";
		case CREATED -> "SCHEDULED";
		case FINISHED -> "FINISHED";
		case FAILED, LOST -> "FAILED";
		case STOPPED -> "KILLED";
		};
	}

	/** Takes the tags that MLflow gives itself out of the others: they say where a run is from. */
	static void ownTags(Map<String, String> tags, Map<String, String> environment) {
		tags.entrySet().removeIf(tag -> {
			boolean own = tag.getKey().startsWith(OWN_TAGS);
			boolean shown = tag.getKey().equals(NAME_TAG) || tag.getKey().equals(PARENT_TAG)
					|| tag.getKey().equals(NOTE_TAG);
			if (own && !shown) {
				environment.put(tag.getKey(), tag.getValue());
			}
			return own;
		});
	}

	/** A tag as a label. */
	static String label(String key, String value) {
		return value.isEmpty() ? key : key + '=' + value;
	}
}

package org.trainyard.runs.interchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Sends runs to an MLflow tracking server, each as a new run of the experiment Trainyard: metrics, settings and tags; files,
 * histograms, texts and pictures stay. A batch holds at most 1,000 metrics, 100 parameters, 100 tags and 1 MB (MLflow's REST
 * interface, "Log Batch").
 */
public final class MlflowUpload implements RunExport {

	private static final int MOST_METRICS = 1_000;
	private static final int MOST_PARAMETERS = 100;
	private static final int MOST_TAGS = 100;
	private static final int MOST_BYTES = 1_000_000;
	/** What is around the entries of a batch. */
	private static final int FRAME_BYTES = 1_000;
	private static final int LONGEST_PARAMETER = 6_000;
	private static final int LONGEST_TAG = 5_000;
	private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

	private final MlflowServer server;
	private final RunStore store;
	private final ExportListener listener;
	private String experiment;

	/**
	 * Speaks to nobody yet.
	 *
	 * @param url of the tracking server, {@code http:} or {@code https:}
	 * @throws InterchangeException if this is no address of a server
	 */
	public MlflowUpload(String url, RunStore store, ExportListener listener) throws InterchangeException {
		this(new MlflowServer(url, System.getenv(), listener, FIRST_WAIT), store, listener);
	}

	MlflowUpload(MlflowServer server, RunStore store, ExportListener listener) {
		this.server = server;
		this.store = store;
		this.listener = listener;
	}

	@Override
	public String write(Run run) throws StoreException, InterchangeException {
		if (experiment == null) {
			experiment = server.experiment(MlflowExport.EXPERIMENT);
		}
		Instant started = run.started() == null ? run.created() : run.started();
		String id = create(run, started);
		values(id, "tags", MlflowTags.of(run), MOST_TAGS, LONGEST_TAG, run);
		values(id, "params", store.settings(run.id()), MOST_PARAMETERS, LONGEST_PARAMETER, run);
		metrics(id, run, started);
		if (!store.records(run.id()).isEmpty() || !store.artifacts(run.id()).isEmpty()) {
			listener.say(Messages.get("rest.stay", run.name()));
		}
		end(id, run);
		return Messages.get("rest.run", id, server.address());
	}

	private String create(Run run, Instant started) throws InterchangeException {
		JsonObject body = new JsonObject();
		body.addProperty("experiment_id", experiment);
		body.addProperty("run_name", run.name());
		body.addProperty("start_time", started.toEpochMilli());
		JsonObject answer = server.post("runs/create", body);
		JsonObject made = answer.getAsJsonObject("run");
		JsonObject info = made == null ? null : made.getAsJsonObject("info");
		return server.text(info == null ? new JsonObject() : info, "run_id");
	}

	private void end(String id, Run run) throws InterchangeException {
		JsonObject body = new JsonObject();
		body.addProperty("run_id", id);
		body.addProperty("status", MlflowState.word(run.state()));
		if (run.finished() != null) {
			body.addProperty("end_time", run.finished().toEpochMilli());
		}
		server.post("runs/update", body);
	}

	private void values(String id, String kind, Map<String, String> values, int most, int longest, Run run)
			throws InterchangeException {
		Batch batch = new Batch(id, kind, most);
		Map<String, String> names = MlflowNames.of(List.copyOf(values.keySet()));
		for (Map.Entry<String, String> value : values.entrySet()) {
			String text = value.getValue();
			if (text.length() > longest) {
				listener.say(Messages.get("rest.cut", run.name(), value.getKey(), longest));
				text = text.substring(0, longest);
			}
			JsonObject entry = new JsonObject();
			entry.addProperty("key", names.get(value.getKey()));
			entry.addProperty("value", text);
			batch.add(entry);
		}
		batch.send();
	}

	private void metrics(String id, Run run, Instant started) throws StoreException, InterchangeException {
		Map<String, String> names = MlflowNames
				.of(store.metrics(run.id()).stream().map(MetricSummary::name).toList());
		Batch batch = new Batch(id, "metrics", MOST_METRICS);
		for (Map.Entry<String, String> name : names.entrySet()) {
			StoredPoints.each(store, run.id(), name.getKey(), listener, (step, seconds, value) -> {
				JsonObject entry = new JsonObject();
				entry.addProperty("key", name.getValue());
				if (Double.isFinite(value)) {
					entry.addProperty("value", value);
				} else {
					// JSON has no such numbers; protocol buffers write them as words.
					entry.addProperty("value", Double.toString(value));
				}
				entry.addProperty("timestamp", started.toEpochMilli() + Math.round(seconds * 1000));
				entry.addProperty("step", step);
				batch.add(entry);
			});
		}
		batch.send();
	}

	/** Entries of one kind that are sent together, as many as the server takes. */
	private final class Batch {

		private final String run;
		private final String kind;
		private final int most;
		private JsonArray entries = new JsonArray();
		private long bytes;

		Batch(String run, String kind, int most) {
			this.run = run;
			this.kind = kind;
			this.most = most;
		}

		void add(JsonObject entry) throws InterchangeException {
			int length = entry.toString().getBytes(StandardCharsets.UTF_8).length + 1;
			if (entries.size() == most || bytes + length > MOST_BYTES - FRAME_BYTES) {
				send();
			}
			entries.add(entry);
			bytes += length;
		}

		void send() throws InterchangeException {
			if (!entries.isEmpty()) {
				JsonObject body = new JsonObject();
				body.addProperty("run_id", run);
				body.add(kind, entries);
				server.post("runs/log-batch", body);
			}
			entries = new JsonArray();
			bytes = 0;
		}
	}
}

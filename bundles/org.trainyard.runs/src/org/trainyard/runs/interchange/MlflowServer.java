package org.trainyard.runs.interchange;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The REST interface of an MLflow tracking server. A token or a name and password come from the environment, by the names
 * that MLflow's own client uses, and are sent and never said. A server that is busy or down is asked again for a while.
 */
final class MlflowServer {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int TRIES = 6;
	private static final int LONGEST_WAIT_SECONDS = 30;
	private static final int TOO_MANY = 429;

	private final URI base;
	private final String authorization;
	private final ExportListener listener;
	private final Duration firstWait;
	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

	/**
	 * Speaks to nobody yet.
	 *
	 * @param environment  with MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD
	 * @param firstWait    before a request is made again; doubles with each time
	 * @throws InterchangeException if this is no address of a server
	 */
	MlflowServer(String url, Map<String, String> environment, ExportListener listener, Duration firstWait)
			throws InterchangeException {
		base = address(url);
		authorization = authorization(environment);
		this.listener = listener;
		this.firstWait = firstWait;
	}

	private static URI address(String url) throws InterchangeException {
		try {
			URI address = URI.create(url.endsWith("/") ? url : url + '/');
			String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
			if (address.getHost() != null && address.getUserInfo() == null
					&& (scheme.equals("http") || scheme.equals("https"))) {
				return address;
			}
		} catch (IllegalArgumentException wrong) {
			// Said below, without what may be a password.
		}
		throw new InterchangeException(Messages.get("rest.address", url.replaceFirst("//[^/@]*@", "//…@")));
	}

	private static String authorization(Map<String, String> environment) {
		String token = environment.getOrDefault("MLFLOW_TRACKING_TOKEN", "");
		if (!token.isEmpty()) {
			return "Bearer " + token;
		}
		String name = environment.getOrDefault("MLFLOW_TRACKING_USERNAME", "");
		String password = environment.getOrDefault("MLFLOW_TRACKING_PASSWORD", "");
		return name.isEmpty() ? null
				: "Basic " + Base64.getEncoder()
						.encodeToString((name + ':' + password).getBytes(StandardCharsets.UTF_8));
	}

	/** The address without anything that is not for everybody. */
	URI address() {
		return base;
	}

	/**
	 * The id of the experiment of this name, which is made if there is none.
	 *
	 * @throws InterchangeException if the server cannot be reached or refuses; says why
	 */
	String experiment(String name) throws InterchangeException {
		HttpResponse<String> found = send(request(
				"experiments/get-by-name?experiment_name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).GET());
		if (found.statusCode() == 404) {
			JsonObject made = post("experiments/create", property("name", name));
			return text(made, "experiment_id");
		}
		JsonObject experiment = json(found).getAsJsonObject("experiment");
		return text(experiment == null ? new JsonObject() : experiment, "experiment_id");
	}

	private static JsonObject property(String name, String value) {
		JsonObject object = new JsonObject();
		object.addProperty(name, value);
		return object;
	}

	/** Makes a request and gives the answer. */
	JsonObject post(String path, JsonObject body) throws InterchangeException {
		return json(send(request(path).header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body.toString()))));
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("api/2.0/mlflow/" + path)).timeout(PATIENCE);
		return authorization == null ? request : request.header("Authorization", authorization);
	}

	private HttpResponse<String> send(HttpRequest.Builder builder) throws InterchangeException {
		HttpRequest request = builder.build();
		long wait = firstWait.toMillis();
		for (int i = 1;; i++) {
			listener.checkWanted();
			try {
				HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
				boolean busy = response.statusCode() == TOO_MANY || response.statusCode() >= 500;
				if (!busy || i == TRIES) {
					return response;
				}
				wait = Math.max(wait, seconds(response) * 1000);
			} catch (IOException error) {
				if (i == TRIES) {
					throw new InterchangeException(Messages.get("rest.unreachable", base, error), error);
				}
			} catch (InterruptedException stopped) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
			pause(wait);
			wait *= 2;
		}
	}

	/** What the server asks to wait; nothing if it does not, or by a date. */
	private static long seconds(HttpResponse<String> response) {
		String after = response.headers().firstValue("Retry-After").orElse("0");
		return after.matches("\\d{1,9}") ? Math.min(LONGEST_WAIT_SECONDS, Long.parseLong(after)) : 0;
	}

	private void pause(long millis) {
		long end = System.nanoTime() + millis * 1_000_000;
		while (System.nanoTime() < end) {
			listener.checkWanted();
			try {
				Thread.sleep(Math.min(100, 1 + (end - System.nanoTime()) / 1_000_000));
			} catch (InterruptedException stopped) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
	}

	private JsonObject json(HttpResponse<String> response) throws InterchangeException {
		JsonObject object;
		try {
			object = JsonParser.parseString(response.body()).getAsJsonObject();
		} catch (JsonParseException | IllegalStateException noObject) {
			object = new JsonObject();
		}
		if (response.statusCode() != 200) {
			String why = object.has("message") && object.get("message").isJsonPrimitive()
					? object.get("message").getAsString()
					: "";
			throw new InterchangeException(Messages.get("rest.refused", base, response.statusCode(), why));
		}
		return object;
	}

	/** A text of an answer. */
	String text(JsonObject answer, String name) throws InterchangeException {
		if (!answer.has(name) || !answer.get(name).isJsonPrimitive()) {
			throw new InterchangeException(Messages.get("rest.answer", base, name));
		}
		return answer.get(name).getAsString();
	}
}

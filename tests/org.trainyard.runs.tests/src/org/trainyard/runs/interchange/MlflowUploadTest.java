package org.trainyard.runs.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunImport;
import org.trainyard.runs.RunState;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Sends runs to a server that checks what MLflow's checks. */
class MlflowUploadTest {

	private static final Instant START = Instant.ofEpochSecond(1_700_000_000);

	/** A request as it came. */
	private record Request(String path, JsonObject body, String authorization) {
	}

	@TempDir
	Path folder;

	private Imports imports;
	private HttpServer server;
	private final List<Request> requests = new ArrayList<>();
	private final List<String> wrong = new ArrayList<>();
	private final Deque<Integer> failures = new ArrayDeque<>();
	private final List<String> lines = new ArrayList<>();
	private boolean hasExperiment;

	@BeforeEach
	void open() throws Exception {
		imports = new Imports(folder.resolve("store"));
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.start();
	}

	@AfterEach
	void close() {
		server.stop(0);
		imports.close();
	}

	private void answer(HttpExchange exchange) throws IOException {
		byte[] bytes = exchange.getRequestBody().readAllBytes();
		String path = exchange.getRequestURI().toString();
		JsonObject body = bytes.length == 0 ? new JsonObject()
				: JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
		requests.add(new Request(path, body, exchange.getRequestHeaders().getFirst("Authorization")));
		if (!failures.isEmpty()) {
			respond(exchange, failures.remove(), "{\"error_code\": \"X\", \"message\": \"not now\"}");
			return;
		}
		if (path.endsWith("/experiments/get-by-name?experiment_name=Trainyard")) {
			respond(exchange, hasExperiment ? 200 : 404, hasExperiment ? "{\"experiment\": {\"experiment_id\": \"7\"}}"
					: "{\"error_code\": \"RESOURCE_DOES_NOT_EXIST\"}");
		} else if (path.endsWith("/experiments/create")) {
			respond(exchange, 200, "{\"experiment_id\": \"7\"}");
		} else if (path.endsWith("/runs/create")) {
			respond(exchange, 200, "{\"run\": {\"info\": {\"run_id\": \"abc\"}}}");
		} else {
			check(path, body, bytes.length);
			respond(exchange, 200, "{}");
		}
	}

	private void check(String path, JsonObject body, int bytes) {
		if (path.endsWith("/runs/log-batch")) {
			for (Map.Entry<String, Integer> limit : Map.of("metrics", 1000, "params", 100, "tags", 100).entrySet()) {
				JsonArray entries = body.getAsJsonArray(limit.getKey());
				if (entries != null && entries.size() > limit.getValue()) {
					wrong.add(limit.getKey() + " " + entries.size());
				}
			}
		}
		if (bytes > 1_000_000 || !body.get("run_id").getAsString().equals("abc")) {
			wrong.add(path + " " + bytes);
		}
	}

	private static void respond(HttpExchange exchange, int status, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		try (var out = exchange.getResponseBody()) {
			out.write(bytes);
		}
	}

	private String address() {
		return "http://127.0.0.1:" + server.getAddress().getPort() + "/mlflow";
	}

	private String upload(Map<String, String> environment) throws Exception {
		ExportListener listener = new ExportListener(lines::add, () -> false, true);
		return new MlflowUpload(new MlflowServer(address(), environment, listener, Duration.ofMillis(1)),
				imports.store(), listener).write(imports.run("aaaa1111"));
	}

	private List<JsonObject> sent(String kind) {
		List<JsonObject> entries = new ArrayList<>();
		for (Request request : requests) {
			if (request.body.has(kind)) {
				request.body.getAsJsonArray(kind).forEach(each -> entries.add(each.getAsJsonObject()));
			}
		}
		return entries;
	}

	@Test
	void sendsARunWithEverythingThatTheServerKeeps() throws Exception {
		ExportTest.record(imports.store());
		assertEquals("run abc on " + address() + "/", upload(Map.of()));
		assertEquals(List.of("experiments/get-by-name?experiment_name=Trainyard", "experiments/create", "runs/create",
				"runs/log-batch", "runs/log-batch", "runs/log-batch", "runs/update"),
				requests.stream().map(request -> request.path.replace("/mlflow/api/2.0/mlflow/", "")).toList());
		JsonObject created = requests.get(2).body;
		assertEquals("7", created.get("experiment_id").getAsString());
		assertEquals("grid/run one", created.get("run_name").getAsString());
		assertEquals(START.toEpochMilli(), created.get("start_time").getAsLong());
		List<JsonObject> metrics = sent("metrics").stream()
				.filter(each -> each.get("key").getAsString().equals("train/loss")).toList();
		assertEquals(7, metrics.size());
		assertEquals(1 / 3.0, metrics.get(0).get("value").getAsDouble());
		assertEquals("NaN", metrics.get(4).get("value").getAsString());
		assertEquals("-Infinity", metrics.get(5).get("value").getAsString());
		assertEquals(10, metrics.get(1).get("step").getAsLong());
		assertEquals(START.toEpochMilli() + 125, metrics.get(1).get("timestamp").getAsLong());
		assertEquals(3, sent("params").size());
		assertTrue(sent("tags").stream().anyMatch(each -> each.get("key").getAsString().equals("mlflow.note.content")
				&& each.get("value").getAsString().equals("a note")));
		JsonObject ended = requests.getLast().body;
		assertEquals("FAILED", ended.get("status").getAsString());
		assertEquals(START.plusSeconds(9).toEpochMilli(), ended.get("end_time").getAsLong());
		assertEquals(List.of(), wrong);
		assertEquals(1, lines.size(), "what stays is said");
		assertNull(requests.getFirst().authorization);
	}

	@Test
	void keepsTheLimitsOfABatch() throws Exception {
		Map<String, String> settings = new LinkedHashMap<>();
		for (int i = 0; i < 450; i++) {
			settings.put("s" + i, "é".repeat(i < 250 ? 5_990 : 10));
		}
		settings.put("long", "x".repeat(10_000));
		try (RunImport writer = imports.store().importing(
				new NewRun("aaaa1111", "large", "", settings, Map.of(), 0), START, START)) {
			for (int step = 0; step < 70_000; step++) {
				writer.point("loss", step, step / 1000.0, step);
			}
			writer.finish(RunState.FINISHED, "", START.plusSeconds(100));
		}
		upload(Map.of());
		assertEquals(List.of(), wrong);
		List<JsonObject> metrics = sent("metrics");
		assertEquals(70_000, metrics.size());
		for (int step = 0; step < 70_000; step++) {
			assertEquals(step, metrics.get(step).get("step").getAsLong());
		}
		assertEquals(451, sent("params").size());
		assertEquals(6_000, sent("params").getLast().get("value").getAsString().length());
		assertEquals(1, lines.size(), lines.toString());
	}

	@Test
	void asksABusyServerAgain() throws Exception {
		ExportTest.record(imports.store());
		hasExperiment = true;
		failures.addAll(List.of(429, 503, 500));
		upload(Map.of());
		assertEquals(4, requests.stream().filter(request -> request.path.contains("get-by-name")).count());
		assertEquals(0, requests.stream().filter(request -> request.path.contains("experiments/create")).count());
		assertEquals(8, sent("metrics").size());
	}

	@Test
	void givesUpWithTheReason() throws Exception {
		ExportTest.record(imports.store());
		failures.addAll(List.of(503, 503, 503, 503, 503, 503));
		String refused = assertThrows(InterchangeException.class, () -> upload(Map.of())).getMessage();
		assertEquals(address() + "/ refuses with status 503: not now", refused);
		failures.add(401);
		refused = assertThrows(InterchangeException.class, () -> upload(Map.of())).getMessage();
		assertTrue(refused.contains("status 401"), refused);
		server.stop(0);
		refused = assertThrows(InterchangeException.class, () -> upload(Map.of())).getMessage();
		assertTrue(refused.contains("cannot be reached"), refused);
	}

	@Test
	void sendsTokenOrPasswordAndNeverSaysThem() throws Exception {
		ExportTest.record(imports.store());
		upload(Map.of("MLFLOW_TRACKING_TOKEN", "secret1"));
		assertTrue(requests.stream().allMatch(request -> "Bearer secret1".equals(request.authorization)));
		requests.clear();
		upload(Map.of("MLFLOW_TRACKING_USERNAME", "me", "MLFLOW_TRACKING_PASSWORD", "secret2"));
		assertTrue(requests.stream().allMatch(request -> "Basic bWU6c2VjcmV0Mg==".equals(request.authorization)));
		failures.add(403);
		String refused = assertThrows(InterchangeException.class,
				() -> upload(Map.of("MLFLOW_TRACKING_TOKEN", "secret1"))).getMessage();
		assertFalse(refused.contains("secret") || lines.toString().contains("secret"));
		ExportListener listener = new ExportListener(lines::add, () -> false, true);
		for (String url : List.of("http://me:secret3@host", "ftp://host", "host:5000", "http://", "not an address")) {
			String address = assertThrows(InterchangeException.class,
					() -> new MlflowServer(url, Map.of(), listener, Duration.ZERO)).getMessage();
			assertFalse(address.contains("secret3"), address);
		}
	}

	@Test
	void stopsWhenItIsAsked() throws Exception {
		ExportTest.record(imports.store());
		ExportListener listener = new ExportListener(lines::add, () -> requests.size() == 2, true);
		MlflowUpload upload = new MlflowUpload(
				new MlflowServer(address(), Map.of(), listener, Duration.ofMillis(1)), imports.store(), listener);
		assertThrows(CancellationException.class, () -> upload.write(imports.run("aaaa1111")));
		assertEquals(2, requests.size());
	}
}

package org.trainyard.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import org.trainyard.engine.GeneratedToken;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Points;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;

/** What the command line says to programs. Built from maps and lists, in the order in which they are read. */
final class Json {

	private static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
	private static final Gson PRETTY = COMPACT.newBuilder().setPrettyPrinting().create();

	private Json() {
	}

	/** One line. */
	static String line(Object value) {
		return COMPACT.toJson(value);
	}

	/** Many lines, to be read by people too. */
	static String pretty(Object value) {
		return PRETTY.toJson(value);
	}

	/** A number; JSON has no NaN and no infinities, so that these are the strings "NaN", "Infinity" and "-Infinity". */
	static Object number(double value) {
		return Double.isFinite(value) ? value : Double.toString(value);
	}

	static String state(RunState state) {
		return state.name().toLowerCase(Locale.ROOT);
	}

	/** What is known of a run without asking for its settings and metrics. */
	static Map<String, Object> run(Run run, Instant now) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("run", run.id());
		json.put("name", run.name());
		json.put("state", state(run.state()));
		json.put("created", time(run.created()));
		json.put("started", time(run.started()));
		json.put("finished", time(run.finished()));
		json.put("seconds", seconds(run.duration(now)));
		json.put("step", run.step());
		json.put("steps", run.steps());
		json.put("host", run.host());
		json.put("message", run.message());
		json.put("parent", run.parent());
		json.put("sweep", run.sweep());
		json.put("tags", run.tags());
		json.put("note", run.notes());
		return json;
	}

	/** Metrics by name. */
	static Map<String, Object> metrics(List<MetricSummary> metrics) {
		Map<String, Object> json = new LinkedHashMap<>();
		for (MetricSummary metric : metrics) {
			Map<String, Object> summary = new LinkedHashMap<>();
			summary.put("points", metric.count());
			summary.put("step", metric.lastStep());
			summary.put("last", number(metric.last()));
			summary.put("minimum", number(metric.minimum()));
			summary.put("maximum", number(metric.maximum()));
			summary.put("best", number(metric.best()));
			summary.put("bestStep", metric.bestStep() < 0 ? null : metric.bestStep());
			json.put(metric.name(), summary);
		}
		return json;
	}

	/** Every point as an object. */
	static List<Map<String, Object>> points(Points points) {
		List<Map<String, Object>> json = new ArrayList<>();
		for (int i = 0; i < points.count(); i++) {
			Map<String, Object> point = new LinkedHashMap<>();
			point.put("step", points.steps()[i]);
			point.put("seconds", points.seconds()[i]);
			point.put("value", number(points.values()[i]));
			json.add(point);
		}
		return json;
	}

	/** Tokens as objects, with the text and the probability of each. */
	static List<Map<String, Object>> tokens(List<GeneratedToken> tokens) {
		List<Map<String, Object>> json = new ArrayList<>();
		for (GeneratedToken token : tokens) {
			Map<String, Object> entry = new LinkedHashMap<>();
			entry.put("token", token.id());
			entry.put("text", token.text());
			entry.put("probability", number(token.probability()));
			json.add(entry);
		}
		return json;
	}

	static String time(Instant instant) {
		return instant == null ? null : instant.toString();
	}

	private static double seconds(Duration duration) {
		return duration.toNanos() / 1e9;
	}
}

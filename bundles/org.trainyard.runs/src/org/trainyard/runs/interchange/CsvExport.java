package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Writes a run as {@code NAME.csv}, a record a point, and {@code NAME.settings.csv}. Numbers are printed so that they read
 * back as the same float64.
 */
final class CsvExport implements RunExport {

	private final Path folder;
	private final RunStore store;
	private final ExportListener listener;
	private final Map<String, String> taken = new HashMap<>();

	CsvExport(Path folder, RunStore store, ExportListener listener) {
		this.folder = folder.toAbsolutePath().normalize();
		this.store = store;
		this.listener = listener;
	}

	@Override
	public String write(Run run) throws StoreException, InterchangeException {
		String base = FileNames.flat(run.name());
		if (!taken.computeIfAbsent(base, name -> run.id()).equals(run.id())) {
			base += '-' + run.id();
		}
		Path points = folder.resolve(base + ".csv");
		try {
			DraftFile.write(points, out -> points(run, out));
			DraftFile.write(folder.resolve(base + ".settings.csv"), out -> settings(run, out));
			if (!store.records(run.id()).isEmpty()) {
				listener.say(Messages.get("export.records", run.name()));
			}
			return points.toString();
		} catch (IOException error) {
			throw new InterchangeException(Messages.get("export.failed", run.name(), points, error), error);
		}
	}

	private void points(Run run, OutputStream out) throws IOException, StoreException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write("step,seconds,metric,value\r\n");
		for (MetricSummary metric : store.metrics(run.id())) {
			String name = quoted(metric.name());
			StoredPoints.each(store, run.id(), metric.name(), listener, (step, seconds, value) -> text
					.write(step + "," + seconds + ',' + name + ',' + value + "\r\n"));
		}
		text.flush();
	}

	private void settings(Run run, OutputStream out) throws IOException, StoreException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write("setting,value\r\n");
		for (Map.Entry<String, String> setting : store.settings(run.id()).entrySet()) {
			text.write(String.join(",", List.of(quoted(setting.getKey()), quoted(setting.getValue()))) + "\r\n");
		}
		text.flush();
	}

	private static String quoted(String text) {
		boolean plain = text.chars().noneMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}

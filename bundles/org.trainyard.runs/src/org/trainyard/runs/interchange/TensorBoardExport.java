package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import com.google.protobuf.ByteString;

/** Writes runs as folders with an event file each. */
final class TensorBoardExport implements RunExport {

	private final Path folder;
	private final RunStore store;
	private final ExportListener listener;

	TensorBoardExport(Path folder, RunStore store, ExportListener listener) {
		this.folder = folder.toAbsolutePath().normalize();
		this.store = store;
		this.listener = listener;
	}

	@Override
	public String write(Run run) throws StoreException, InterchangeException {
		Instant started = run.started() == null ? run.created() : run.started();
		String name = "events.out.tfevents." + started.getEpochSecond() + ".trainyard." + run.id();
		Path file = folder.resolve(FileNames.path(run.name())).resolve(name);
		try {
			if (isOfAnother(file)) {
				file = folder.resolve(FileNames.path(run.name()) + '-' + run.id()).resolve(name);
			}
			DraftFile.write(file, out -> {
				EventWriter events = new EventWriter(out, Times.seconds(started));
				write(run, events, Times.seconds(started));
			});
			return file.toString();
		} catch (IOException error) {
			throw new InterchangeException(Messages.get("export.failed", run.name(), file, error), error);
		}
	}

	/** Event files in one folder are one run to TensorBoard, so each run has its own. */
	private static boolean isOfAnother(Path file) throws IOException {
		if (!Files.isDirectory(file.getParent())) {
			return false;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(file.getParent())) {
			for (Path other : files) {
				if (TensorBoardPlace.isEventFile(other) && !other.equals(file)) {
					return true;
				}
			}
		}
		return false;
	}

	private void write(Run run, EventWriter events, double started) throws IOException, StoreException {
		Map<String, String> settings = store.settings(run.id());
		if (!settings.isEmpty()) {
			events.settings(settings, started);
		}
		if (!run.tags().isEmpty()) {
			events.text("trainyard/tags", 0, started, String.join(", ", run.tags()));
		}
		if (!run.notes().isEmpty()) {
			events.text("trainyard/notes", 0, started, run.notes());
		}
		for (MetricSummary metric : store.metrics(run.id())) {
			StoredPoints.each(store, run.id(), metric.name(), listener,
					(step, seconds, value) -> events.scalar(metric.name(), step, started + seconds, value));
		}
		for (Recorded.Summary name : store.records(run.id())) {
			listener.checkWanted();
			records(run, name.name(), events, started);
		}
		if (run.state().ended() && !settings.isEmpty()) {
			events.end(run.state(), started + run.seconds());
		}
	}

	private void records(Run run, String name, EventWriter events, double started)
			throws IOException, StoreException {
		for (Recorded.At at : store.records(run.id(), name)) {
			double time = started + at.seconds();
			switch (at.value()) {
			case Recorded.Histogram histogram -> events.histogram(name, at.step(), time, histogram);
			case Recorded.Text text -> events.text(name, at.step(), time, text.text());
			case Recorded.Image image when Png.isPng(ByteString.copyFrom(image.bytes())) ->
				events.image(name, at.step(),
						time, image.bytes());
			case Recorded.Image image -> {
				listener.say(Messages.get("export.noPng", run.name(), name));
				return;
			}
			case Recorded.Matrix matrix -> {
				listener.say(Messages.get("export.matrix", run.name(), name));
				return;
			}
			}
		}
	}
}

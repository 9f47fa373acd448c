package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.trainyard.runs.Artifact;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import com.google.protobuf.ByteString;

/**
 * Writes what MLflow has no place for but its artifacts: the files of a run, texts and pictures as a file a step, histograms
 * and matrices as CSV.
 */
record MlflowArtifacts(RunStore store, ExportListener listener) {

	private static final String IMPORTED = "artifacts/";

	void write(Run run, Path folder) throws IOException, StoreException {
		for (Recorded.Summary name : store.records(run.id())) {
			for (Recorded.At at : store.records(run.id(), name.name())) {
				listener.checkWanted();
				write(folder, FileNames.path(name.name()) + "/" + at.step(), at.value());
			}
		}
		if (listener.copiesFiles()) {
			for (Artifact artifact : store.artifacts(run.id())) {
				listener.checkWanted();
				copy(run, artifact, folder);
			}
		}
	}

	private void copy(Run run, Artifact artifact, Path folder) throws IOException {
		Path file = store.files(run.id()).resolve(artifact.name());
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			listener.say(Messages.get("export.noFile", run.name(), artifact.name()));
			return;
		}
		String name = artifact.name().startsWith(IMPORTED) ? artifact.name().substring(IMPORTED.length())
				: artifact.name();
		Path target = folder.resolve(FileNames.path(name));
		Files.createDirectories(target.getParent());
		Files.copy(file, target);
	}

	private static void write(Path folder, String name, Recorded value) throws IOException {
		switch (value) {
		case Recorded.Text text -> Files.writeString(made(folder, "texts/" + name + ".txt"), text.text());
		case Recorded.Image image -> Files.write(made(folder, "images/" + name
				+ (Png.isPng(ByteString.copyFrom(image.bytes())) ? ".png" : ".image")), image.bytes());
		case Recorded.Histogram histogram -> write(made(folder, "histograms/" + name + ".csv"), histogram);
		case Recorded.Matrix matrix -> write(made(folder, "matrices/" + name + ".csv"), matrix);
		}
	}

	private static Path made(Path folder, String name) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return file;
	}

	private static void write(Path file, Recorded.Histogram histogram) throws IOException {
		try (Writer out = Files.newBufferedWriter(file)) {
			out.write("from,to,count\r\n");
			for (int i = 0; i < histogram.counts().length; i++) {
				out.write(histogram.edges()[i] + "," + histogram.edges()[i + 1] + ',' + histogram.counts()[i] + "\r\n");
			}
		}
	}

	private static void write(Path file, Recorded.Matrix matrix) throws IOException {
		try (Writer out = Files.newBufferedWriter(file)) {
			for (int row = 0; row < matrix.rows(); row++) {
				for (int column = 0; column < matrix.columns(); column++) {
					out.write((column == 0 ? "" : ",") + matrix.values()[row * matrix.columns() + column]);
				}
				out.write("\r\n");
			}
		}
	}
}

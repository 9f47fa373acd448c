package org.trainyard.runs.interchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.trainyard.runs.RunStore;

/** The formats of files that runs can be exported to. */
public enum ExportFormat {

	/** Event files, a folder a run. */
	TENSORBOARD,
	/** A folder {@code mlruns}. */
	MLFLOW,
	/** A file with the points of a run, {@code step,seconds,metric,value}, and one with its settings. */
	CSV;

	/** The word for it on a command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format that a word is for. */
	public static Optional<ExportFormat> of(String word) {
		return Stream.of(values()).filter(format -> format.word().equalsIgnoreCase(word)).findFirst();
	}

	/** Its name for people. */
	public String label() {
		return Messages.get("format." + word());
	}

	/**
	 * An export into a folder, which is made if need be.
	 *
	 * @param listener told what has no place in the format, and asked whether to go on
	 */
	public RunExport into(Path folder, RunStore store, ExportListener listener) {
		return switch (this) {
		case TENSORBOARD -> new TensorBoardExport(folder, store, listener);
		case MLFLOW -> new MlflowExport(folder, store, listener);
		case CSV -> new CsvExport(folder, store, listener);
		};
	}
}

package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Finds out what somebody wants to import. */
public final class RunPlaces {

	private RunPlaces() {
	}

	/**
	 * The runs at a path, whatever program wrote them.
	 *
	 * @param deletedToo whether runs are wanted that their program has marked as deleted
	 * @throws InterchangeException if there is nothing that is known here; says what is
	 */
	public static RunPlace at(Path path, boolean deletedToo) throws InterchangeException {
		try {
			Path real = path.toRealPath();
			return Files.isDirectory(real) ? folder(real, deletedToo) : file(real, deletedToo);
		} catch (NoSuchFileException missing) {
			throw new InterchangeException(Messages.get("place.missing", path), missing);
		} catch (IOException error) {
			throw new InterchangeException(Messages.get("file.unreadable", path, error), error);
		}
	}

	private static RunPlace folder(Path folder, boolean deletedToo) throws IOException, InterchangeException {
		if (MlflowFolder.isOne(folder)) {
			return new MlflowFolder(folder, deletedToo);
		}
		boolean events = !new FileTree(folder).filesByFolder(TensorBoardPlace::isEventFile, line -> {
			// Said when the runs are read.
		}, () -> {
			// Nobody waits yet.
		}).isEmpty();
		if (events) {
			return new TensorBoardPlace(folder, false);
		}
		Path inside = folder.resolve("mlruns");
		if (Files.isDirectory(inside)) {
			return new MlflowFolder(inside, deletedToo);
		}
		throw new InterchangeException(Messages.get("place.folder", folder));
	}

	private static RunPlace file(Path file, boolean deletedToo) throws IOException, InterchangeException {
		if (!Files.isRegularFile(file)) {
			throw new InterchangeException(Messages.get("place.file", file));
		}
		if (ForeignDatabase.isOne(file)) {
			return DatabasePlace.recognize(file, deletedToo);
		}
		if (TensorBoardPlace.isEventFile(file)) {
			return new TensorBoardPlace(file, true);
		}
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (name.endsWith(".csv") || name.endsWith(".tsv")) {
			return new CsvPlace(file);
		}
		if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
			return new JsonLinesPlace(file);
		}
		throw new InterchangeException(Messages.get("place.file", file));
	}
}

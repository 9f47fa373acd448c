package org.trainyard.runs.ui.inside;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.trainyard.plots.Matrix;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Reads recorded matrices, those that were shown last not again: the store changes with every run that trains. Used by one
 * job; not thread-safe.
 */
final class MatrixReader {

	/** @param started of the run: one that was resumed may have recorded the step anew */
	private record Key(String run, Instant started, String name, long step) {
	}

	private Map<Key, Matrix> last = Map.of();
	private Map<Key, Matrix> now = new HashMap<>();

	/** Begins a reading: what is not read in it is forgotten. */
	void begin() {
		last = now;
		now = new HashMap<>();
	}

	/** The matrix of a name at a step; without cells where none is recorded. */
	Matrix read(RunStore store, Run run, String name, long step) throws StoreException {
		Key key = new Key(run.id(), run.started(), name, step);
		Matrix before = last.get(key);
		Optional<Matrix> read = before != null ? Optional.of(before)
				: store.record(run.id(), name, step).map(Recorded.At::value).map(MatrixReader::matrix);
		read.ifPresent(matrix -> now.put(key, matrix));
		return read.orElseGet(() -> Matrix.of(new double[0][]));
	}

	private static Matrix matrix(Recorded value) {
		return value instanceof Recorded.Matrix(int rows, int columns, float[] values)
				? new Matrix(rows, columns, values)
				: null;
	}
}

package org.trainyard.runs.ui.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.plots.Matrix;
import org.trainyard.profiling.DepthOrder;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** Reads a run of a real store again and again while it records. */
class ReadersTest {

	private static final String PREFIX = "block/gradient_norm/";

	@TempDir
	Path folder;

	private RunStore store;
	private RunWriter writer;

	@BeforeEach
	void open() throws StoreException {
		store = RunStore.open(new StoreLocation(folder));
		writer = store.create(new NewRun("live", "live", "<x/>", Map.of(), Map.of(), 9));
	}

	@AfterEach
	void close() throws StoreException {
		writer.close();
		store.close();
	}

	@Test
	void newPointsFollowThoseReadBefore() throws Exception {
		ProgressReader reader = new ProgressReader();
		writer.point(PREFIX + "h.1", 10, 1);
		writer.point(PREFIX + "h.0", 10, 2);
		writer.point("train/loss", 10, 3);
		writer.flush();
		Progress first = read(reader);
		assertEquals(List.of("h.0", "h.1"), first.keys());
		assertArrayEquals(new double[][] { { 2 }, { 1 } }, first.values());
		writer.point(PREFIX + "h.0", 20, 4);
		writer.point(PREFIX + "wte", 20, 5);
		writer.flush();
		Progress second = read(reader);
		assertEquals(List.of("wte", "h.0", "h.1"), second.keys());
		assertArrayEquals(new long[] { 10, 20 }, second.steps());
		assertArrayEquals(new double[][] { { Double.NaN, 5 }, { 2, 4 }, { 1, Double.NaN } }, second.values());
		assertArrayEquals(second.values(), read(reader).values(), "nothing new");
		reader.keep(List.of());
		assertArrayEquals(second.values(), read(reader).values(), "read anew");
	}

	@Test
	void nobodyWaits() throws Exception {
		writer.point(PREFIX + "h.0", 10, 2);
		writer.flush();
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> new ProgressReader().read(store, run(), PREFIX, DepthOrder.INSTANCE, monitor));
	}

	@Test
	void aMatrixThatIsShownIsReadOnce() throws Exception {
		writer.record("attention/h.0.attn/0", 10, new Recorded.Matrix(1, 2, new float[] { 0.25f, 0.75f }));
		writer.flush();
		MatrixReader reader = new MatrixReader();
		reader.begin();
		Matrix first = reader.read(store, run(), "attention/h.0.attn/0", 10);
		assertEquals(0.75, first.at(0, 1));
		assertEquals(0, reader.read(store, run(), "attention/h.0.attn/0", 20).rows(), "not there yet");
		reader.begin();
		assertSame(first, reader.read(store, run(), "attention/h.0.attn/0", 10));
		reader.begin();
		reader.begin();
		assertNotSame(first, reader.read(store, run(), "attention/h.0.attn/0", 10), "forgotten meanwhile");
	}

	private Progress read(ProgressReader reader) throws StoreException {
		return reader.read(store, run(), PREFIX, DepthOrder.INSTANCE, new NullProgressMonitor());
	}

	private Run run() throws StoreException {
		return store.find("live");
	}
}

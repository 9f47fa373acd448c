package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens {@code runs-v1.db.gz}, a store that the program wrote when the format was 1. */
class MigrationTest {

	private static final String RUN = "v1-run";

	@TempDir
	Path folder;

	@BeforeEach
	void unpack() throws Exception {
		try (InputStream packed = MigrationTest.class.getResourceAsStream("runs-v1.db.gz")) {
			Files.copy(new GZIPInputStream(packed), folder.resolve("runs.db"));
		}
	}

	@Test
	void everythingIsStillThere() throws StoreException {
		try (RunStore store = RunStore.open(new StoreLocation(folder))) {
			assertFalse(store.isReadOnly());
			Run run = store.run(RUN).orElseThrow();
			assertEquals("first", run.name());
			assertEquals(List.of(), run.tags());
			assertEquals("", run.parent() + run.sweep() + run.notes());
			assertEquals("64", store.settings(RUN).get("model.hiddenSize"));
			assertEquals("hello", store.messages(RUN).getFirst().text());
			Points points = store.points(RUN, "train/loss");
			assertEquals(5000, points.count());
			for (int i = 0; i < points.count(); i++) {
				assertEquals(i + 1, points.steps()[i]);
				assertEquals(10.0 / (i + 1) + (i == 2999 ? -1 : 0), points.values()[i]);
			}
			assertEquals(-1, store.metrics(RUN).getFirst().bestStep(), "not kept then");
		}
	}

	@Test
	void theOverviewOfOldBlocksIsMadeFromTheirPoints() throws StoreException {
		try (RunStore store = RunStore.open(new StoreLocation(folder))) {
			Overview overview = store.overview(RUN, "train/loss");
			assertEquals(5000, overview.points());
			assertEquals(4096 / 256 + 4, overview.size());
			assertEquals(10.0 / 3000 - 1, overview.minima()[2999 / 256]);
		}
	}

	@Test
	void anOldRunGoesOn() throws StoreException {
		try (RunStore store = RunStore.open(new StoreLocation(folder))) {
			try (RunWriter writer = store.resume(RUN, 4500, line -> {
			})) {
				writer.point("train/loss", 4501, 7);
				writer.finish(RunState.FINISHED, "");
			}
			MetricSummary loss = store.metrics(RUN).stream().filter(each -> each.name().equals("train/loss"))
					.findFirst().orElseThrow();
			assertEquals(4501, loss.count());
			assertEquals(3000, loss.bestStep(), "found in the points when the run goes on");
		}
	}

	@Test
	void deletedRunsAreInTheTrash() throws StoreException {
		try (RunStore store = RunStore.open(new StoreLocation(folder))) {
			assertEquals(List.of("v1-gone"), store.trash().runs().stream().map(each -> each.run().id()).toList());
		}
	}
}

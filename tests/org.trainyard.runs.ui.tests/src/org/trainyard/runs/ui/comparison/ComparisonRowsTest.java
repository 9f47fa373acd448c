package org.trainyard.runs.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.runs.comparison.Grouping;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.ui.comparison.MatrixRow.Cell;

class ComparisonRowsTest {

	@TempDir
	Path folder;

	private StoredComparison runs;

	@BeforeEach
	void record() throws Exception {
		runs = new StoredComparison(folder).run("aaaaaaaa", Map.of("rate", "0.01", "norm", "rms", "task", "copy"), 4, 2)
				.run("bbbbbbbb", Map.of("rate", "0.02", "norm", "layer", "task", "copy"), 4, 1)
				.run("cccccccc", Map.of("rate", "0.01", "task", "copy"), 4, Double.NaN);
	}

	@AfterEach
	void close() {
		runs.close();
	}

	private static List<String> titles(List<MatrixRow> rows) {
		return rows.stream().filter(row -> !row.heading()).map(MatrixRow::title).toList();
	}

	private static List<String> texts(List<MatrixRow> rows, String title) {
		return row(rows, title).cells().stream().map(Cell::text).toList();
	}

	private static MatrixRow row(List<MatrixRow> rows, String title) {
		return rows.stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow();
	}

	@Test
	void onlySettingsThatDifferAreShownUnlessAllAreAskedFor() throws Exception {
		var comparison = runs.read().comparison();
		assertEquals(Set.of("rate", "norm", "git.commit"), Set.copyOf(titles(SettingRows.of(comparison, false, ""))));
		assertEquals(Set.of("rate", "norm", "task", "java.version", "git.commit"),
				Set.copyOf(titles(SettingRows.of(comparison, true, ""))));
		assertEquals(3, SettingRows.of(comparison, true, "").stream().filter(MatrixRow::heading).count());
	}

	@Test
	void whatDiffersFromTheBaselineIsMarked() throws Exception {
		var rows = SettingRows.of(runs.read().comparison(), false, "");
		assertEquals(List.of("0.01", "≠ 0.02 (+100.0 %)", "0.01"), texts(rows, "rate"));
		assertEquals(List.of("rms", "≠ layer", "≠ –"), texts(rows, "norm"));
		assertTrue(row(rows, "norm").cells().get(1).strong());
		SavedComparison other = SavedComparison.of(List.of("aaaaaaaa", "bbbbbbbb", "cccccccc"))
				.withBaseline("bbbbbbbb");
		assertEquals(List.of("≠ 0.01 (−50.0 %)", "0.02", "≠ 0.01 (−50.0 %)"),
				texts(SettingRows.of(runs.read(other).comparison(), false, ""), "rate"));
	}

	@Test
	void theFilterLooksIntoNamesAndValues() throws Exception {
		var comparison = runs.read().comparison();
		assertEquals(List.of("rate"), titles(SettingRows.of(comparison, false, "RAT")));
		assertEquals(List.of("norm"), titles(SettingRows.of(comparison, false, "layer norm")));
		assertEquals(List.of(), SettingRows.of(comparison, false, "nothing of that kind"));
	}

	@Test
	void figuresSayHowFarTheyAreFromTheBaselineAndWhichIsBest() throws Exception {
		var rows = FigureRows.of(runs.read().comparison(), Set.of());
		assertEquals(List.of("2", "★ 1 (−50.0 %)", "4 (+100.0 %)"), texts(rows, "eval/loss, best"));
		assertEquals(List.of("2", "★ 1 (−50.0 %)", "NaN"), texts(rows, "eval/loss, last"));
		assertFalse(titles(FigureRows.of(runs.read().comparison(), Set.of("eval/loss:best")))
				.contains("eval/loss, best"));
	}

	@Test
	void groupsHaveMeanAndSpread() throws Exception {
		Grouping grouping = Grouping.of(runs.read().comparison(), List.of("config.rate"));
		assertEquals(List.of("3 ± 1.41", "1"), texts(FigureRows.of(grouping, Set.of()), "eval/loss, best"));
		assertTrue(FigureRows.csv(grouping, Set.of()).contains("eval/loss:best,0.01,3.0,1.4142135623730951,2\n"));
	}

	@Test
	void theTableHasAllDigits() throws Exception {
		String csv = FigureRows.csv(runs.read().comparison(), Set.of());
		assertTrue(csv.startsWith("figure,name-aaaaaaaa (aaaaaaaa),"), csv);
		assertTrue(csv.contains("eval/loss:best,2.0,1.0,4.0\n"), csv);
		assertTrue(csv.contains("eval/loss:last,2.0,1.0,NaN\n"), csv);
	}

	@Test
	void linesAreSortedBelowTheirHeadings() {
		List<MatrixRow> rows = List.of(MatrixRow.heading("one"), line("b", 10.0), line("a", 9.0), line("c", null),
				line("d", "text"), MatrixRow.heading("two"), line("f", 1.0), line("e", 2.0));
		assertEquals(List.of("one", "a", "b", "c", "d", "two", "e", "f"), order(new MatrixOrder(0, false), rows));
		assertEquals(List.of("one", "a", "b", "d", "c", "two", "f", "e"), order(new MatrixOrder(1, false), rows));
		assertEquals(List.of("one", "d", "b", "a", "c", "two", "e", "f"), order(new MatrixOrder(1, true), rows));
		assertEquals(rows, MatrixOrder.NONE.sort(rows));
		assertEquals(MatrixOrder.NONE, MatrixOrder.NONE.next(2).next(2).next(2));
	}

	private static MatrixRow line(String title, Comparable<?> value) {
		return new MatrixRow(title, title, false, List.of(new Cell(String.valueOf(value), false, value, null)));
	}

	private static List<String> order(MatrixOrder order, List<MatrixRow> rows) {
		return order.sort(rows).stream().map(MatrixRow::title).toList();
	}
}

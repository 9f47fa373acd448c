package org.trainyard.runs.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.junit.jupiter.api.Test;
import org.trainyard.runs.comparison.SavedComparison;

class ComparisonDocumentTest {

	private final IOperationHistory history = new DefaultOperationHistory();
	private final ObjectUndoContext context = new ObjectUndoContext(this);
	private final ComparisonDocument document = new ComparisonDocument(SavedComparison.of(List.of("a", "b", "gone")),
			history, context);

	private List<String> runs() {
		return document.comparison().runs();
	}

	@Test
	void everyChangeCanBeUndoneAndDoneAgain() throws Exception {
		document.add(List.of("b", "c"));
		assertEquals(List.of("a", "b", "gone", "c"), runs());
		document.remove(Set.of("a"));
		document.setBaseline("b");
		assertEquals("b", document.comparison().baseline());
		assertTrue(document.isDirty());
		for (int i = 0; i < 3; i++) {
			history.undo(context, null, null);
		}
		assertEquals(SavedComparison.of(List.of("a", "b", "gone")), document.comparison());
		assertFalse(document.isDirty(), "as it was");
		history.redo(context, null, null);
		assertEquals(List.of("a", "b", "gone", "c"), runs());
	}

	@Test
	void whatChangesNothingIsNoStep() {
		List<SavedComparison> told = new ArrayList<>();
		document.addListener(told::add);
		document.add(List.of("a"));
		document.remove(Set.of("x"));
		document.setBaseline("");
		assertFalse(history.canUndo(context));
		assertEquals(List.of(), told);
	}

	@Test
	void whatIsWrittenAtAStretchIsOneStep() throws Exception {
		document.write("title", document.comparison().withTitle("a"));
		document.write("title", document.comparison().withTitle("ab"));
		document.write("notes", document.comparison().withNotes("n"));
		document.written();
		document.write("notes", document.comparison().withNotes("no"));
		history.undo(context, null, null);
		assertEquals("n", document.comparison().notes());
		history.undo(context, null, null);
		assertEquals("", document.comparison().notes());
		assertEquals("ab", document.comparison().title());
		history.undo(context, null, null);
		assertEquals("", document.comparison().title());
		history.redo(context, null, null);
		assertEquals("ab", document.comparison().title());
	}

	@Test
	void keepingSomeRunsEndsTheQuery() throws Exception {
		document.change("query", document.comparison().withQuery("loss"));
		document.keepOnly(Set.of("found"), Set.of("gone"));
		assertEquals(List.of("gone", "found"), runs());
		assertEquals("", document.comparison().query());
	}

	@Test
	void keepingSomeRunsKeepsThoseThatAreMissingToo() {
		document.keepOnly(Set.of("b"), Set.of("gone"));
		assertEquals(List.of("b", "gone"), runs());
	}

	@Test
	void whatWasSavedIsCleanAndWhatOthersWroteHasNoPast() {
		document.setBaseline("b");
		document.setSaved(document.comparison());
		assertFalse(document.isDirty());
		document.replace(SavedComparison.of(List.of("z")));
		assertFalse(document.isDirty());
		assertFalse(history.canUndo(context));
		assertEquals(List.of("z"), runs());
	}
}

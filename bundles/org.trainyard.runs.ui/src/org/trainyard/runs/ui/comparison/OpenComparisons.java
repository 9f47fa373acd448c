package org.trainyard.runs.ui.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.runs.Run;
import org.trainyard.runs.comparison.SavedComparison;

/** Opens comparisons and finds those that are open. */
public final class OpenComparisons {

	private OpenComparisons() {
	}

	/** Compares runs: in the editor that compares just these already, or in a new one. */
	public static void open(IWorkbenchPage page, List<Run> runs) {
		List<String> ids = runs.stream().map(Run::id).toList();
		Optional<ComparisonEditor> there = editors(page)
				.filter(editor -> editor.document().comparison().runs().equals(ids)).findFirst();
		if (there.isPresent()) {
			page.activate(there.get());
			return;
		}
		try {
			page.openEditor(ComparisonInput.of(SavedComparison.of(ids)), ComparisonEditor.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Adds runs to the comparison in sight, to the last one otherwise, or compares them where none is open. */
	public static void add(IWorkbenchPage page, List<Run> runs) {
		Optional<ComparisonEditor> target = editors(page).filter(page::isPartVisible).findFirst()
				.or(() -> editors(page).reduce((first, last) -> last));
		if (target.isEmpty()) {
			open(page, runs);
		} else {
			page.bringToTop(target.get());
			target.get().document().add(runs.stream().map(Run::id).toList());
		}
	}

	private static Stream<ComparisonEditor> editors(IWorkbenchPage page) {
		return Arrays.stream(page.getEditorReferences()).map((IEditorReference editor) -> editor.getEditor(false))
				.filter(ComparisonEditor.class::isInstance).map(ComparisonEditor.class::cast)
				.filter(ComparisonEditor::isUsable);
	}
}

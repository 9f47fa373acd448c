package org.trainyard.runs.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.Run;

/** The runs in a selection. */
public final class RunSelection {

	private RunSelection() {
	}

	/** The runs among what is selected, in the order of the selection. */
	public static List<Run> of(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return List.of();
		}
		Stream<?> elements = structured.toList().stream();
		return elements.filter(Run.class::isInstance).map(Run.class::cast).toList();
	}

	/** The runs that a command was called on. */
	public static List<Run> of(ExecutionEvent event) {
		return of(HandlerUtil.getCurrentSelection(event));
	}

	/** Follows what is selected in the active part, and in the runs view also while another part is active. */
	static void listen(IWorkbenchPage page, ISelectionListener listener) {
		page.addPostSelectionListener(listener);
		page.addPostSelectionListener(RunsView.ID, listener);
	}

	static void unlisten(IWorkbenchPage page, ISelectionListener listener) {
		page.removePostSelectionListener(listener);
		page.removePostSelectionListener(RunsView.ID, listener);
	}
}

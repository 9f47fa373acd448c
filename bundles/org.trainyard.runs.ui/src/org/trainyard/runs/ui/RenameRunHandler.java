package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.Run;

/** Gives the selected run another name. */
public final class RenameRunHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<Run> runs = RunSelection.of(event);
		if (runs.size() == 1) {
			Run run = runs.getFirst();
			InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), Messages.RenameRun_title,
					Messages.RenameRun_prompt, run.name(), RenameRunHandler::problem);
			if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(run.name())) {
				String name = dialog.getValue().strip();
				StoreChange.schedule(Messages.RenameRun_title, store -> store.rename(run.id(), name));
			}
		}
		return null;
	}

	private static String problem(String name) {
		return name.isBlank() ? Messages.RenameRun_empty : null;
	}
}

package org.trainyard.runs.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the trash. */
public final class TrashHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new TrashDialog(HandlerUtil.getActiveShellChecked(event),
				PlatformUI.getWorkbench().getService(SharedRunStore.class)).open();
		return null;
	}
}

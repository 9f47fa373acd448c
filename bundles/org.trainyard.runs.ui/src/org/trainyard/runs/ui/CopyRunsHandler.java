package org.trainyard.runs.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the selected rows as text with tabs, as spreadsheets take it. */
public final class CopyRunsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof RunsView view) {
			Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
			clipboard.setContents(new Object[] { view.table().selectionAsText() },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
		return null;
	}
}

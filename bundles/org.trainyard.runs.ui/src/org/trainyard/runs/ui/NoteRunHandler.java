package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.Run;

/** Changes what is written about the selected run. */
public final class NoteRunHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<Run> runs = RunSelection.of(event);
		if (runs.size() == 1) {
			Run run = runs.getFirst();
			InputDialog dialog = new NoteDialog(HandlerUtil.getActiveShell(event), run);
			if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(run.notes())) {
				String note = dialog.getValue().strip();
				StoreChange.schedule(Messages.NoteRun_title, store -> store.note(run.id(), note));
			}
		}
		return null;
	}

	/** Several lines fit into it. */
	private static final class NoteDialog extends InputDialog {

		private static final int LINES = 8;

		NoteDialog(Shell shell, Run run) {
			super(shell, Messages.NoteRun_title, NLS.bind(Messages.NoteRun_prompt, run.name()), run.notes(), null);
		}

		@Override
		protected int getInputTextStyle() {
			return SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL;
		}

		@Override
		protected boolean isResizable() {
			return true;
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			Control area = super.createDialogArea(parent);
			GridData data = (GridData) getText().getLayoutData();
			data.heightHint = getText().getLineHeight() * LINES;
			data.verticalAlignment = SWT.FILL;
			data.grabExcessVerticalSpace = true;
			return area;
		}
	}
}

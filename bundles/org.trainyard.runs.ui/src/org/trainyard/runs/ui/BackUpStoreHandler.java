package org.trainyard.runs.ui;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.StoreBackup;

/** Copies the store, with the files of its runs, to a folder that the person names. */
public final class BackUpStoreHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.BackUpStore_title);
		dialog.setFileName("trainyard-runs-backup");
		String chosen = dialog.open();
		if (chosen != null) {
			StoreJob.schedule(Messages.BackUpStore_job, shell, store -> {
				StoreBackup.make(store, Path.of(chosen), true);
				return NLS.bind(Messages.BackUpStore_done, chosen);
			});
		}
		return null;
	}
}

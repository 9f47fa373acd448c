package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.trainyard.runs.ui.WatchedFolders.Watched;

/** The entry in the status line that says which folders are watched, and opens their dialog; nothing if none is. */
public final class WatchStatus extends WorkbenchWindowControlContribution {

	private static final int CHARACTERS = 32;

	private final Runnable refresh = this::refreshLater;
	private WatchedFolders watched;
	private Link link;

	@Override
	protected Control createControl(Composite parent) {
		watched = PlatformUI.getWorkbench().getService(WatchedFolders.class);
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 0;
		frame.setLayout(layout);
		link = new Link(frame, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
		// The status line gives room when the window is made, and never again.
		data.widthHint = new PixelConverter(link).convertWidthInCharsToPixels(CHARACTERS);
		link.setLayoutData(data);
		link.addListener(SWT.Selection,
				e -> new WatchedFoldersDialog(getWorkbenchWindow().getShell(), watched).open());
		watched.addListener(refresh);
		link.addDisposeListener(e -> watched.removeListener(refresh));
		refresh();
		return frame;
	}

	private void refreshLater() {
		if (!link.isDisposed()) {
			link.getDisplay().asyncExec(this::refresh);
		}
	}

	private void refresh() {
		if (link.isDisposed()) {
			return;
		}
		List<Watched> folders = watched.folders();
		String text = switch (folders.size()) {
		case 0 -> "";
		case 1 -> NLS.bind(Messages.WatchStatus_one, folders.getFirst().folder().getFileName());
		default -> NLS.bind(Messages.WatchStatus_many, folders.size());
		};
		link.setText(text);
		link.setToolTipText(folders.isEmpty() ? null
				: String.join("\n", folders.stream().map(each -> each.folder() + ": " + each.status()).toList()));
	}
}

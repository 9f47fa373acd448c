package org.trainyard.model.editor;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Notices what others do to the file of an editor: a change is taken over where nothing would be lost and asked about
 * where something would, a move is followed, and a deletion closes an editor without changes.
 */
final class FileChanges implements IResourceChangeListener, IPartListener2 {

	private final ExperimentEditor editor;
	private final Display display = Display.getCurrent();
	/** What this editor wrote last, so that it does not take its own writing for somebody else's. */
	private volatile byte[] written;
	/** What somebody else wrote while the editor had changes; null where there is no conflict. */
	private byte[] conflict;
	private boolean asked;
	private boolean disposed;

	FileChanges(ExperimentEditor editor) {
		this.editor = editor;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		editor.getSite().getPage().addPartListener(this);
	}

	void dispose() {
		disposed = true;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		editor.getSite().getPage().removePartListener(this);
	}

	/** Says that the editor is about to write these bytes, over whatever is there. */
	void written(byte[] bytes) {
		written = bytes;
		conflict = null;
	}

	/** Whether the file holds something that the editor has not taken over, noticed or not. */
	boolean isConflict() {
		return conflict != null || editor.file().exists() && !editor.file().isSynchronized(IResource.DEPTH_ZERO);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IFile file = editor.file();
		IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
		if (delta == null) {
			return;
		}
		if (delta.getKind() == IResourceDelta.REMOVED) {
			IPath target = (delta.getFlags() & IResourceDelta.MOVED_TO) != 0 ? delta.getMovedToPath() : null;
			later(() -> removed(target));
		} else if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
			try {
				byte[] bytes = ExperimentEditor.read(file);
				if (!Arrays.equals(bytes, written)) {
					later(() -> changed(bytes));
				}
			} catch (IOException | CoreException e) {
				ILog.of(FileChanges.class).warn("Cannot read " + file.getFullPath(), e); //$NON-NLS-1$
			}
		}
	}

	private void later(Runnable change) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed) {
					change.run();
				}
			});
		}
	}

	private void removed(IPath target) {
		if (target != null) {
			editor.setFile(ResourcesPlugin.getWorkspace().getRoot().getFile(target));
		} else if (!editor.isDirty() && !editor.file().exists()) {
			editor.close(false);
		}
	}

	private void changed(byte[] bytes) {
		if (!editor.isDirty()) {
			written = null;
			editor.reload(bytes);
		} else {
			conflict = bytes;
			asked = false;
			if (editor.getSite().getPage().getActiveEditor() == editor) {
				askAboutConflict();
			}
		}
	}

	private void askAboutConflict() {
		byte[] theirs = conflict;
		asked = true; // at once: the dialog itself takes the activation and gives it back
		if (MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(),
				Messages.ExperimentEditor_changedTitle,
				NLS.bind(Messages.ExperimentEditor_changed, editor.file().getName()), 0,
				Messages.ExperimentEditor_takeTheirs, Messages.ExperimentEditor_keepMine) == 0) {
			conflict = null;
			written = null;
			editor.reload(theirs);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) != editor) {
			return;
		}
		if (conflict != null && !asked) {
			askAboutConflict();
		}
		new Refresh(editor.file()).schedule();
	}

	/** Lets the workspace notice what another program wrote. */
	private static final class Refresh extends WorkspaceJob {

		private final IFile file;

		Refresh(IFile file) {
			super(file.getName());
			this.file = file;
			setRule(ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(file));
			setSystem(true);
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			if (!file.isSynchronized(IResource.DEPTH_ZERO)) {
				file.refreshLocal(IResource.DEPTH_ZERO, monitor);
			}
			return Status.OK_STATUS;
		}
	}
}

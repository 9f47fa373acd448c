package org.trainyard.runs.ui.comparison;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.trainyard.runs.comparison.SavedComparison;

/**
 * Notices what others do to the file of a comparison: a change is taken over where the editor has none, a move is
 * followed, and a deletion closes an editor without changes.
 */
final class ComparisonFileChanges implements IResourceChangeListener {

	private final ComparisonEditor editor;
	private final Display display = Display.getCurrent();

	/** What this editor wrote last, so that it does not take its own writing for somebody else's. */
	private volatile SavedComparison written;
	private boolean conflict;
	private boolean disposed;

	ComparisonFileChanges(ComparisonEditor editor) {
		this.editor = editor;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	void dispose() {
		disposed = true;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	/** Says that the editor is about to write this, over whatever is there. */
	void written(SavedComparison content) {
		written = content;
		conflict = false;
	}

	/** Whether the file holds something that the editor has not taken over, noticed or not. */
	boolean isConflict() {
		return conflict || editor.file().exists() && !editor.file().isSynchronized(IResource.DEPTH_ZERO);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IFile file = editor.file();
		IResourceDelta delta = file == null || event.getDelta() == null ? null
				: event.getDelta().findMember(file.getFullPath());
		if (delta == null) {
			return;
		}
		if (delta.getKind() == IResourceDelta.REMOVED) {
			IPath target = (delta.getFlags() & IResourceDelta.MOVED_TO) != 0 ? delta.getMovedToPath() : null;
			later(() -> removed(target));
		} else if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
			read(file);
		}
	}

	private void read(IFile file) {
		try {
			ComparisonSource.Content content = ComparisonSource.read(file);
			boolean own = content instanceof ComparisonSource.Content.Readable(SavedComparison comparison)
					&& comparison.equals(written);
			if (!own) {
				later(() -> changed(content));
			}
		} catch (CoreException e) {
			ILog.of(ComparisonFileChanges.class).warn("Cannot read " + file.getFullPath(), e);
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
			editor.getSite().getPage().closeEditor(editor, false);
		}
	}

	private void changed(ComparisonSource.Content content) {
		if (editor.isDirty()) {
			conflict = true;
		} else {
			written = null;
			editor.loaded(content);
		}
	}
}

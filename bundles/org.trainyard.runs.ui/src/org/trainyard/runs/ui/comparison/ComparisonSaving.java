package org.trainyard.runs.ui.comparison;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;

/** Writes the comparison of an editor into its file or another one. */
final class ComparisonSaving {

	private final ComparisonEditor editor;
	private final ComparisonFileChanges fileChanges;

	ComparisonSaving(ComparisonEditor editor, ComparisonFileChanges fileChanges) {
		this.editor = editor;
		this.fileChanges = fileChanges;
	}

	/** Whether it is written; a person is asked before it takes the place of what somebody else wrote. */
	boolean save(IProgressMonitor monitor) {
		return (!fileChanges.isConflict() || MessageDialog.openQuestion(shell(), Messages.ComparisonEditor_changedTitle,
				NLS.bind(Messages.ComparisonEditor_overwrite, editor.file().getName())))
				&& write(editor.file(), monitor);
	}

	/** Asks for another file; empty if nothing was written. */
	Optional<IFile> saveAs() {
		SaveAsDialog dialog = new SaveAsDialog(shell());
		if (editor.file() != null) {
			dialog.setOriginalFile(editor.file());
		} else {
			dialog.setOriginalName(Messages.ComparisonEditor_newFile + '.' + ComparisonFile.EXTENSION);
		}
		if (dialog.open() != Window.OK || dialog.getResult() == null) {
			return Optional.empty();
		}
		IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult());
		return write(target, new NullProgressMonitor()) ? Optional.of(target) : Optional.empty();
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}

	private boolean write(IFile target, IProgressMonitor monitor) {
		SavedComparison content = editor.document().comparison();
		fileChanges.written(content);
		try {
			ModalContext.run(m -> write(target, content, m), true, monitor, shell().getDisplay());
			editor.document().setSaved(content);
			return true;
		} catch (InvocationTargetException | InterruptedException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			StatusManager.getManager().handle(Status.error(cause.getLocalizedMessage(), cause), StatusManager.SHOW);
			return false;
		}
	}

	private static void write(IFile target, SavedComparison content, IProgressMonitor monitor)
			throws InvocationTargetException {
		try {
			ComparisonSource.write(target, content, monitor);
		} catch (CoreException e) {
			throw new InvocationTargetException(e, e.getMessage());
		}
	}
}

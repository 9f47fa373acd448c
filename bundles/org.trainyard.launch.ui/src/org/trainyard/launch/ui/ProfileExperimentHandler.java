package org.trainyard.launch.ui;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** Asks what is to be measured of the selected experiment, or of that of the active editor, and shows it in the view. */
public final class ProfileExperimentHandler extends AbstractHandler {

	private static final String EXTENSION = "experiment"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<IFile> file = file(event);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (file.isPresent() && isSaved(page, file.get())) {
			ProfileDialog dialog = new ProfileDialog(HandlerUtil.getActiveShell(event), file.get().getName());
			if (dialog.open() == Window.OK) {
				try {
					((ProfileView) page.showView(ProfileView.ID)).measure(file.get(), dialog.settings());
				} catch (PartInitException e) {
					throw new ExecutionException(e.getMessage(), e);
				}
			}
		}
		return null;
	}

	private static Optional<IFile> file(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1
				&& Adapters.adapt(selection.getFirstElement(), IFile.class) instanceof IFile file
				&& EXTENSION.equals(file.getFileExtension())) {
			return Optional.of(file);
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return editor == null ? Optional.empty()
				: Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput()))
						.filter(file -> EXTENSION.equals(file.getFileExtension()));
	}

	/** What is measured is what an open editor shows. */
	static boolean isSaved(IWorkbenchPage page, IFile file) {
		IEditorPart editor = ResourceUtil.findEditor(page, file);
		return editor == null || !editor.isDirty() || page.saveEditor(editor, true) && !editor.isDirty();
	}
}

package org.trainyard.model.editor;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.FindReplaceAction;

/** Ties the window's Undo, Redo, Revert and Find to the active experiment editor. */
public final class ExperimentActionBars extends EditorActionBarContributor {

	private final EditorAction undo = new EditorAction(editor -> editor.document().undo(),
			editor -> editor.document().isUndoable());
	private final EditorAction redo = new EditorAction(editor -> editor.document().redo(),
			editor -> editor.document().history().canRedo());
	private final EditorAction revert = new EditorAction(ExperimentEditor::revert, ExperimentEditor::isDirty);
	private ExperimentEditor editor;
	private FindReplaceAction find;

	public ExperimentActionBars() {
		// Not every workbench ties this action to its command, as the IDE does.
		revert.setActionDefinitionId(IWorkbenchCommandConstants.FILE_REVERT);
	}

	@Override
	public void setActiveEditor(IEditorPart target) {
		editor = target instanceof ExperimentEditor experiment ? experiment : null;
		IActionBars bars = getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
		if (editor != null) {
			find = new FindReplaceAction(ResourceBundle.getBundle("org.trainyard.model.editor.find"), "find.", //$NON-NLS-1$ //$NON-NLS-2$
					editor);
			find.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
			bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		}
		update();
	}

	/** Shows what can be done now. */
	void update() {
		if (editor == null) {
			return;
		}
		undo.setText(label(Messages.ExperimentActionBars_undo, editor.document().history().getUndoCommand()));
		redo.setText(label(Messages.ExperimentActionBars_redo, editor.document().history().getRedoCommand()));
		undo.update();
		redo.update();
		revert.update();
		find.update();
		getActionBars().updateActionBars();
	}

	private static String label(String verb, Command command) {
		return NLS.bind(verb, Optional.ofNullable(command).map(Command::getLabel).orElse("")).strip(); //$NON-NLS-1$
	}

	private final class EditorAction extends Action {

		private final Consumer<ExperimentEditor> effect;
		private final Predicate<ExperimentEditor> enabled;

		EditorAction(Consumer<ExperimentEditor> effect, Predicate<ExperimentEditor> enabled) {
			this.effect = effect;
			this.enabled = enabled;
		}

		@Override
		public void run() {
			if (editor != null && enabled.test(editor)) {
				effect.accept(editor);
			}
		}

		void update() {
			setEnabled(enabled.test(editor));
		}
	}
}

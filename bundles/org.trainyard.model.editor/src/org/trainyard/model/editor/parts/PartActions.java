package org.trainyard.model.editor.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.trainyard.model.editor.ExperimentEditor;

/**
 * Cut, copy, paste and delete for a control that shows parts of an experiment: for the Edit menu and its keys while the
 * control has the focus, so that texts beside it keep their own, and for its context menu.
 */
public final class PartActions {

	private final ExperimentEditor editor;
	private final Control control;
	private final IHandlerService handlers;
	private final PartClipboard clipboard;
	private final Map<String, IHandler> commands;
	private final List<IHandlerActivation> active = new ArrayList<>();

	/**
	 * @param editor  whose {@linkplain ExperimentEditor#selection() selected part} is meant
	 * @param control what has the focus while the commands mean a part
	 * @param site    of the view or editor that the control belongs to
	 */
	public PartActions(ExperimentEditor editor, Control control, IServiceLocator site) {
		this.editor = editor;
		this.control = control;
		handlers = site.getService(IHandlerService.class);
		clipboard = new PartClipboard(editor.document());
		commands = Map.of(IWorkbenchCommandConstants.EDIT_COPY, handler(PartActions::copy), //
				IWorkbenchCommandConstants.EDIT_CUT, handler(clipboard::cut), //
				IWorkbenchCommandConstants.EDIT_PASTE, handler(clipboard::paste), //
				IWorkbenchCommandConstants.EDIT_DELETE, handler(clipboard::delete));
		control.addFocusListener(FocusListener.focusGainedAdapter(event -> activate()));
		control.addFocusListener(FocusListener.focusLostAdapter(event -> deactivate()));
		control.addDisposeListener(event -> deactivate());
	}

	/** Adds the entries for the selected part to a context menu: its replacements, the clipboard, the way to its settings. */
	public void fill(IMenuManager menu) {
		EObject part = editor.selection().part().orElse(null);
		if (part == null) {
			return;
		}
		VariantMenu.addTo(menu, editor.document(), part);
		menu.add(new Separator());
		menu.add(action(Messages.PartActions_cut, ISharedImages.IMG_TOOL_CUT, clipboard::cut,
				IWorkbenchCommandConstants.EDIT_CUT));
		menu.add(action(Messages.PartActions_copy, ISharedImages.IMG_TOOL_COPY, PartActions::copy,
				IWorkbenchCommandConstants.EDIT_COPY));
		menu.add(action(Messages.PartActions_paste, ISharedImages.IMG_TOOL_PASTE, clipboard::paste,
				IWorkbenchCommandConstants.EDIT_PASTE));
		menu.add(action(Messages.PartActions_delete, ISharedImages.IMG_TOOL_DELETE, clipboard::delete,
				IWorkbenchCommandConstants.EDIT_DELETE));
		menu.add(new Separator());
		menu.add(action(Messages.PartActions_reveal, null, selected -> {
			editor.reveal(selected);
			return Optional.empty();
		}, null));
	}

	private static Optional<String> copy(EObject part) {
		PartClipboard.copy(part);
		return Optional.empty();
	}

	private Action action(String label, String image, Function<EObject, Optional<String>> effect, String command) {
		var action = new Action(label) {

			@Override
			public void run() {
				perform(effect);
			}
		};
		if (image != null) {
			action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
		}
		action.setActionDefinitionId(command);
		return action;
	}

	private IHandler handler(Function<EObject, Optional<String>> effect) {
		return new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				perform(effect);
				return null;
			}
		};
	}

	private void perform(Function<EObject, Optional<String>> effect) {
		editor.selection().part().flatMap(effect).ifPresent(this::refuse);
	}

	/** Says why something was not done, where the person looks. */
	private void refuse(String reason) {
		var balloon = new ToolTip(control.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
		balloon.setMessage(reason);
		balloon.setLocation(control.getDisplay().getCursorLocation());
		balloon.setAutoHide(true);
		balloon.setVisible(true);
		control.addDisposeListener(event -> balloon.dispose());
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(reason);
	}

	private void activate() {
		if (active.isEmpty()) {
			commands.forEach((command, handler) -> active.add(handlers.activateHandler(command, handler)));
		}
	}

	private void deactivate() {
		handlers.deactivateHandlers(active);
		active.clear();
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(null);
	}
}

package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.trainyard.runs.Run;
import org.trainyard.runs.ui.RunSelection;

/** What a person can do with a comparison: commands, the list's menu, the tool bar, and dropping runs. */
final class ComparisonCommands {

	private static final String PREFIX = "org.trainyard.runs.ui.comparison.";
	private static final String MENU = PREFIX + "runs";

	private final ComparisonEditor editor;
	private final ComparisonFrame frame;
	private final IHandlerService handlers;
	private final List<Command> commands = new ArrayList<>();

	/** Something that can be done at times. */
	private final class Command extends AbstractHandler {

		private final Runnable action;
		private final BooleanSupplier possible;

		Command(Runnable action, BooleanSupplier possible) {
			this.action = action;
			this.possible = possible;
		}

		@Override
		public Object execute(ExecutionEvent event) {
			action.run();
			return null;
		}

		@Override
		public boolean isEnabled() {
			return editor.isUsable() && possible.getAsBoolean();
		}

		void update() {
			fireHandlerChanged(new HandlerEvent(this, true, false));
		}
	}

	ComparisonCommands(ComparisonEditor editor, ComparisonFrame frame, IUndoContext undo) {
		this.editor = editor;
		this.frame = frame;
		handlers = editor.getSite().getService(IHandlerService.class);
		add(PREFIX + "baseline", this::setBaseline, () -> selectedRuns().size() == 1);
		add(PREFIX + "only", this::keepOnly, () -> !selectedRuns().isEmpty());
		add(PREFIX + "text", editor::showTextDifference, () -> editor.reading().runs().size() > 1);
		add(PREFIX + "report", editor::exportReport, () -> !editor.reading().runs().isEmpty());
		// In a filter, Delete and Copy are those of its text.
		add(IWorkbenchCommandConstants.EDIT_DELETE, () -> editor.document().remove(editor.selected()),
				() -> !isText() && editor.selected().stream().anyMatch(this::isNamed));
		add(IWorkbenchCommandConstants.EDIT_COPY, () -> editor.page().copy(), () -> !isText());
		add(IWorkbenchCommandConstants.EDIT_UNDO, new UndoActionHandler(editor.getSite(), undo));
		add(IWorkbenchCommandConstants.EDIT_REDO, new RedoActionHandler(editor.getSite(), undo));
		createMenus();
		acceptDrops();
	}

	private void add(String command, Runnable action, BooleanSupplier possible) {
		Command handler = new Command(action, possible);
		commands.add(handler);
		handlers.activateHandler(command, handler);
	}

	private void add(String command, IAction action) {
		handlers.activateHandler(command, new ActionHandler(action));
	}

	private boolean isText() {
		return frame.control().getDisplay().getFocusControl() instanceof Text;
	}

	/** What a query has found goes with the query only. */
	private boolean isNamed(String id) {
		return editor.document().comparison().runs().contains(id);
	}

	/** Asks again what is possible now. */
	void update() {
		commands.forEach(Command::update);
	}

	private List<Run> selectedRuns() {
		Set<String> selected = editor.selected();
		return editor.reading().runs().stream().filter(run -> selected.contains(run.id())).toList();
	}

	private void setBaseline() {
		selectedRuns().stream().findFirst().ifPresent(run -> editor.document().setBaseline(run.id()));
	}

	private void keepOnly() {
		editor.keepOnly(editor.selected());
	}

	private void createMenus() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		frame.runs().control().setMenu(menu.createContextMenu(frame.runs().control()));
		editor.getSite().registerContextMenu(MENU, menu, frame.runs().selectionProvider());
		menus().populateContributionManager(frame.tools(), ComparisonFrame.TOOL_BAR);
		frame.tools().update(true);
	}

	private IMenuService menus() {
		return editor.getSite().getService(IMenuService.class);
	}

	private void acceptDrops() {
		DropTarget target = new DropTarget(frame.control(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = editor.isUsable() && !dragged().isEmpty() ? DND.DROP_COPY : DND.DROP_NONE;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				dragEnter(event);
			}

			@Override
			public void drop(DropTargetEvent event) {
				editor.document().add(dragged());
			}
		});
	}

	private static List<String> dragged() {
		return RunSelection.of(LocalSelectionTransfer.getTransfer().getSelection()).stream().map(Run::id).toList();
	}

	void dispose() {
		menus().releaseContributions(frame.tools());
		frame.tools().dispose();
	}
}

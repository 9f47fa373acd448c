package org.trainyard.app;

import java.util.List;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus File, Edit, Window and Help, and the tool bar; Run comes from the platform's launching support. */
final class TrainyardActionBarAdvisor extends ActionBarAdvisor {

	/** Actions that parts implement under these names; registering them ties the names to the platform's commands. */
	private static final List<ActionFactory> RETARGETABLE = List.of(ActionFactory.UNDO, ActionFactory.REDO,
			ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
			ActionFactory.FIND, ActionFactory.REFRESH, ActionFactory.RENAME, ActionFactory.MOVE,
			ActionFactory.PROPERTIES);

	/** The platform's launching support fills the menu of this name. */
	private static final String RUN = "org.eclipse.ui.run"; //$NON-NLS-1$

	private IWorkbenchWindow window;

	TrainyardActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		this.window = window;
		RETARGETABLE.forEach(factory -> register(factory.create(window)));
	}

	@Override
	protected void fillMenuBar(IMenuManager menuBar) {
		menuBar.add(fileMenu());
		menuBar.add(editMenu());
		menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menuBar.add(new MenuManager(Messages.menu_run, RUN));
		menuBar.add(windowMenu());
		menuBar.add(helpMenu());
	}

	@Override
	protected void fillCoolBar(ICoolBarManager coolBar) {
		var file = new ToolBarManager(coolBar.getStyle());
		file.add(new Separator(IWorkbenchActionConstants.NEW_GROUP));
		file.add(command(IWorkbenchCommandConstants.FILE_SAVE, null));
		file.add(command(IWorkbenchCommandConstants.FILE_SAVE_ALL, null));
		file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		coolBar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private IMenuManager fileMenu() {
		var menu = new MenuManager(Messages.menu_file, IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		var fresh = new MenuManager(Messages.menu_file_new, ActionFactory.NEW.getId());
		fresh.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		fresh.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(fresh);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE, Messages.menu_file_close));
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE_ALL, Messages.menu_file_closeAll));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_SAVE, Messages.menu_file_save));
		menu.add(command(IWorkbenchCommandConstants.FILE_SAVE_AS, Messages.menu_file_saveAs));
		menu.add(command(IWorkbenchCommandConstants.FILE_SAVE_ALL, Messages.menu_file_saveAll));
		menu.add(command(IWorkbenchCommandConstants.FILE_REVERT, Messages.menu_file_revert));
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_RENAME, Messages.menu_file_rename));
		menu.add(command(IWorkbenchCommandConstants.FILE_REFRESH, Messages.menu_file_refresh));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(command(IWorkbenchCommandConstants.FILE_IMPORT, Messages.menu_file_import));
		menu.add(command(IWorkbenchCommandConstants.FILE_EXPORT, Messages.menu_file_export));
		menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_PROPERTIES, Messages.menu_file_properties));
		menu.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_EXIT, Messages.menu_file_exit));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		return menu;
	}

	private IMenuManager editMenu() {
		var menu = new MenuManager(Messages.menu_edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		menu.add(command(IWorkbenchCommandConstants.EDIT_UNDO, Messages.menu_edit_undo));
		menu.add(command(IWorkbenchCommandConstants.EDIT_REDO, Messages.menu_edit_redo));
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_CUT, Messages.menu_edit_cut));
		menu.add(command(IWorkbenchCommandConstants.EDIT_COPY, Messages.menu_edit_copy));
		menu.add(command(IWorkbenchCommandConstants.EDIT_PASTE, Messages.menu_edit_paste));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_DELETE, Messages.menu_edit_delete));
		menu.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL, Messages.menu_edit_selectAll));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, Messages.menu_edit_find));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		return menu;
	}

	private IMenuManager windowMenu() {
		var menu = new MenuManager(Messages.menu_window, IWorkbenchActionConstants.M_WINDOW);
		menu.add(command(IWorkbenchCommandConstants.WINDOW_NEW_WINDOW, Messages.menu_window_new));
		menu.add(new Separator());
		var views = new MenuManager(Messages.menu_window_showView, "org.trainyard.app.showView"); //$NON-NLS-1$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		menu.add(command(IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE, Messages.menu_window_reset));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(command(IWorkbenchCommandConstants.WINDOW_PREFERENCES, Messages.menu_window_preferences));
		return menu;
	}

	private IMenuManager helpMenu() {
		var menu = new MenuManager(Messages.menu_help, IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(command(IWorkbenchCommandConstants.HELP_ABOUT, Messages.menu_help_about));
		return menu;
	}

	/** An entry for a command of the platform, which brings handler, icon and key; the words are ours. */
	private CommandContributionItem command(String id, String label) {
		var parameter = new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return new CommandContributionItem(parameter);
	}
}

package org.trainyard.model.editor.problems;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.validation.Fix;
import org.trainyard.model.validation.Problem;

/** Offers what mends a problem, and does it as one step of the history. */
public final class FixMenu {

	private FixMenu() {
	}

	/** Offers the fixes of the problems of one setting below its control; says so where there are none. */
	public static void open(ExperimentEditor editor, String path, Control control) {
		List<Fix> fixes = editor.problems().stream().filter(problem -> problem.path().equals(path))
				.map(Problem::fixes).flatMap(List::stream).toList();
		open(editor, fixes, control);
	}

	/** Offers the fixes below a control. */
	public static void open(ExperimentEditor editor, List<Fix> fixes, Control control) {
		var menu = new Menu(control);
		fill(menu, editor, fixes);
		menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setLocation(control.toDisplay(new Point(0, control.getSize().y)));
		menu.setVisible(true);
	}

	static void fill(Menu menu, ExperimentEditor editor, List<Fix> fixes) {
		for (Fix fix : fixes) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(fix.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> apply(editor, fix)));
		}
		if (fixes.isEmpty()) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(Messages.FixMenu_none);
			item.setEnabled(false);
		}
	}

	/** Makes the changes of a fix as one step of the editor's history. */
	public static void apply(ExperimentEditor editor, Fix fix) {
		try {
			editor.document().change(fix.label(), fix.changes());
		} catch (ExperimentException e) {
			MessageDialog.openError(editor.getSite().getShell(), fix.label(), e.getMessage());
		}
	}
}

package org.trainyard.model.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Lists the problems that the header of a form counts; choosing one leads to its field. */
final class ProblemList extends HyperlinkAdapter {

	private final ScrolledForm form;

	ProblemList(ScrolledForm form) {
		this.form = form;
	}

	@Override
	public void linkActivated(HyperlinkEvent event) {
		var menu = new Menu(form);
		for (IMessage problem : (IMessage[]) event.data) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(problem.getMessage().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setEnabled(problem.getControl() != null);
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> {
				if (!problem.getControl().isDisposed()) {
					problem.getControl().setFocus();
				}
			}));
		}
		menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}

package org.trainyard.model.editor.problems;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.validation.Problem;

/** Lists the problems that the header of a form counts: each leads to its field, or to what mends it. */
public final class ProblemList extends HyperlinkAdapter {

	private final ScrolledForm form;
	private final ExperimentEditor editor;

	/** @param form whose messages have a {@link Problem} as their key, or another key where there is no fix */
	public ProblemList(ScrolledForm form, ExperimentEditor editor) {
		this.form = form;
		this.editor = editor;
	}

	@Override
	public void linkActivated(HyperlinkEvent event) {
		var menu = new Menu(form);
		for (IMessage message : (IMessage[]) event.data) {
			boolean fixable = message.getKey() instanceof Problem problem && !problem.fixes().isEmpty();
			var item = new MenuItem(menu, fixable ? SWT.CASCADE : SWT.PUSH);
			item.setText(message.getMessage().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setEnabled(fixable || message.getControl() != null);
			if (fixable) {
				addFixes(item, message);
			} else {
				addWay(item, message);
			}
		}
		menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void addFixes(MenuItem item, IMessage message) {
		var fixes = new Menu(item);
		item.setMenu(fixes);
		if (message.getControl() != null) {
			var way = new MenuItem(fixes, SWT.PUSH);
			way.setText(Messages.ProblemList_show);
			addWay(way, message);
		}
		FixMenu.fill(fixes, editor, ((Problem) message.getKey()).fixes());
	}

	private static void addWay(MenuItem item, IMessage message) {
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> {
			if (!message.getControl().isDisposed()) {
				message.getControl().setFocus();
			}
		}));
	}
}

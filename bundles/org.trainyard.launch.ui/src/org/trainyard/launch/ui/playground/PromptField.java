package org.trainyard.launch.ui.playground;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** Several lines for a prompt, with those that were used before: Alt and the arrows up and down, or a menu. */
final class PromptField {

	private static final int LINES = 3;
	private static final int MENU_CHARACTERS = 60;

	private final PromptHistory history = new PromptHistory();
	private final Text text;
	/** Which of the history is shown; −1 for what is being written. */
	private int shown = -1;
	private String written = ""; //$NON-NLS-1$
	/** The last example. */
	private String proposed = ""; //$NON-NLS-1$

	PromptField(Composite parent) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label label = new Label(head, SWT.NONE);
		label.setText(Messages.PromptField_prompt);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		Button earlier = new Button(head, SWT.PUSH);
		earlier.setText(Messages.PromptField_history);
		earlier.setToolTipText(Messages.PromptField_historyTip);
		text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * text.getLineHeight())
				.applyTo(text);
		AccessibleName.give(text, Messages.PromptField_prompt);
		earlier.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> openMenu(earlier)));
		text.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		// In a field of several lines the key writes a tab, and would keep those who have no mouse.
		text.addTraverseListener(e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = true;
			}
		});
	}

	String prompt() {
		return text.getText();
	}

	/** Puts an example there, unless a person has written something. */
	void propose(String example) {
		if (text.getText().equals(proposed)) {
			text.setText(example);
			proposed = example;
		}
	}

	/** Remembers what is written. */
	void keep() {
		history.keep(text.getText());
		shown = -1;
	}

	boolean setFocus() {
		return text.setFocus();
	}

	private void pressed(KeyEvent event) {
		boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
		if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			show(shown + (event.keyCode == SWT.ARROW_UP ? 1 : -1));
		}
	}

	private void show(int index) {
		List<String> prompts = history.prompts();
		if (index >= -1 && index < prompts.size()) {
			written = shown == -1 ? text.getText() : written;
			shown = index;
			String now = index == -1 ? written : prompts.get(index);
			text.setText(now);
			text.setSelection(now.length());
		}
	}

	private void openMenu(Button below) {
		Menu menu = new Menu(below);
		List<String> prompts = history.prompts();
		for (int i = 0; i < prompts.size(); i++) {
			int index = i;
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(shortened(prompts.get(i)));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(index)));
		}
		if (prompts.isEmpty()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Messages.PromptField_noHistory);
			item.setEnabled(false);
		}
		Point size = below.getSize();
		menu.setLocation(below.toDisplay(0, size.y));
		menu.addListener(SWT.Hide, e -> below.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static String shortened(String prompt) {
		String line = prompt.strip().replaceAll("\\s+", " ").replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return line.length() <= MENU_CHARACTERS ? line : line.substring(0, MENU_CHARACTERS) + '…';
	}
}

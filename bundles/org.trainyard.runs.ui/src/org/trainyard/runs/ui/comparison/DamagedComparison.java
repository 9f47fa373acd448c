package org.trainyard.runs.ui.comparison;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Shows a file that is no comparison: why, and its text as it is. Nothing is ever written to it. */
final class DamagedComparison extends Composite {

	private final Label line;
	private final StyledText text;

	/** @param openText opens the file in a text editor, where it can be mended */
	DamagedComparison(Composite parent, Runnable openText) {
		super(parent, SWT.NONE);
		setLayout(new GridLayout());
		line = new Label(this, SWT.WRAP);
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Link link = new Link(this, SWT.NONE);
		link.setText(Messages.DamagedComparison_openText);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> openText.run()));
		text = new StyledText(this, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		text.setFont(JFaceResources.getTextFont());
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	void show(String why, String content) {
		line.setText(why.replace("&", "&&"));
		text.setText(content);
		layout();
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}

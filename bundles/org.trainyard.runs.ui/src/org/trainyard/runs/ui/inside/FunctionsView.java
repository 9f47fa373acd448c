package org.trainyard.runs.ui.inside;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/**
 * What models are made of, drawn as functions: activation functions with their derivatives, positional encoding, and
 * normalization.
 */
public final class FunctionsView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.functions";

	private CTabFolder pages;

	@Override
	public void createPartControl(Composite parent) {
		pages = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		page(Messages.FunctionsView_page_activations, new ActivationFunctionsPage(pages));
		page(Messages.FunctionsView_page_positions, new PositionalEncodingPage(pages).control());
		page(Messages.FunctionsView_page_normalization, new NormalizationPage(pages).control());
		pages.setSelection(0);
	}

	private void page(String title, Control content) {
		CTabItem item = new CTabItem(pages, SWT.NONE);
		item.setText(title);
		item.setControl(content);
	}

	@Override
	public void setFocus() {
		pages.setFocus();
	}
}

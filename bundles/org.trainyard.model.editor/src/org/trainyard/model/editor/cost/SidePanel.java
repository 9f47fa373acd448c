package org.trainyard.model.editor.cost;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * Something to the right of an editor's pages that can be made wider and narrower, and hidden; it remembers both. Where
 * the editor is narrow, it lies below them.
 */
public final class SidePanel {

	private static final String WIDTH = "costPanelWidth"; //$NON-NLS-1$
	private static final String HIDDEN = "costPanelHidden"; //$NON-NLS-1$
	private static final int USUAL = 340;
	private static final int NARROWEST = 180;
	private static final int SASH = 4;
	private static final int TOGGLE = 22;
	/** Below this width, in pixels, there is no room beside the pages. */
	private static final int BESIDE = 720;

	private final Composite whole;
	private final Composite pages;
	private final Sash sash;
	private final Button toggle;
	private final Composite holder;
	private final IDialogSettings memory = PlatformUI
			.getDialogSettingsProvider(FrameworkUtil.getBundle(SidePanel.class)).getDialogSettings();

	/** Creates the frame; the pages and the content are then created in it. */
	public SidePanel(Composite parent) {
		whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(0, 0).applyTo(whole);
		pages = new Composite(whole, SWT.NONE);
		pages.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		sash = new Sash(whole, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(false, true).hint(SASH, SWT.DEFAULT).applyTo(sash);
		sash.addListener(SWT.Selection, this::drag);
		toggle = new Button(whole, SWT.TOGGLE | SWT.FLAT);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(TOGGLE, TOGGLE).applyTo(toggle);
		toggle.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			memory.put(HIDDEN, !toggle.getSelection());
			arrange();
		}));
		holder = new Composite(whole, SWT.NONE);
		holder.setLayout(new FillLayout());
		holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		whole.addControlListener(ControlListener.controlResizedAdapter(event -> arrange()));
		toggle.setSelection(!memory.getBoolean(HIDDEN));
		arrange();
	}

	/** Where the pages are. */
	public Composite pages() {
		return pages;
	}

	/** Where the content is. */
	public Composite content() {
		return holder;
	}

	/** Whether the content can be seen. */
	public boolean isOpen() {
		return toggle.getSelection();
	}

	private void arrange() {
		boolean open = isOpen();
		boolean beside = whole.getSize().x >= BESIDE;
		toggle.setText(open ? beside ? "»" : "▾" : beside ? "«" : "▴"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		toggle.setToolTipText(open ? Messages.SidePanel_hide : Messages.SidePanel_show);
		exclude(sash, !open || !beside);
		exclude(holder, !open);
		((GridLayout) whole.getLayout()).numColumns = beside ? 4 : 1;
		GridData data = (GridData) holder.getLayoutData();
		data.grabExcessHorizontalSpace = !beside;
		data.grabExcessVerticalSpace = beside;
		data.widthHint = beside ? width() : SWT.DEFAULT;
		data.heightHint = beside ? SWT.DEFAULT : whole.getSize().y * 2 / 5;
		whole.layout(true, true);
	}

	private int width() {
		try {
			return Math.max(NARROWEST, memory.getInt(WIDTH));
		} catch (NumberFormatException e) {
			return USUAL; // never changed
		}
	}

	private static void exclude(Control control, boolean excluded) {
		control.setVisible(!excluded);
		((GridData) control.getLayoutData()).exclude = excluded;
	}

	private void drag(Event event) {
		int right = holder.getBounds().x + holder.getBounds().width;
		int wanted = right - event.x - sash.getSize().x - toggle.getSize().x;
		memory.put(WIDTH, Math.clamp(wanted, NARROWEST, Math.max(NARROWEST, whole.getSize().x * 2 / 3)));
		arrange();
	}
}

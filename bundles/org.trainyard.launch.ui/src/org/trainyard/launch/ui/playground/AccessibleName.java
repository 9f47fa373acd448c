package org.trainyard.launch.ui.playground;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** The name by which a screen reader calls a control that has no label just before it. */
final class AccessibleName {

	private AccessibleName() {
	}

	/** @param name may be a label, with a mnemonic and a colon */
	static void give(Control control, String name) {
		String plain = name.replaceFirst("\\(&.\\)", "").replace("&", "").replaceFirst("[:：]$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = plain;
			}
		});
	}
}

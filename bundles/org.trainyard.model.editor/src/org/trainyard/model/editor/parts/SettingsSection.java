package org.trainyard.model.editor.parts;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.trainyard.model.editor.settings.PartFields;

/** The settings of the part. */
public final class SettingsSection extends PartSection {

	private PartFields fields;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		fields = new PartFields(parent, getWidgetFactory(), editor());
	}

	@Override
	public void refresh() {
		part().ifPresent(fields::show);
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}
}

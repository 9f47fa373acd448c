package org.trainyard.model.editor.settings;

import java.nio.file.Path;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.trainyard.model.Setting;

/** The path of a file, typed or looked for; files beside the experiment are named from its folder on. */
final class FileField extends SettingField {

	/** At least, so that two columns have room; it takes what is left over. */
	private static final int WIDTH = 90;

	private final Text text;
	private final Button browse;

	FileField(Composite parent, Setting setting, FieldContext context) {
		super(setting, context);
		createLabel(parent);
		text = context.toolkit().createText(parent, "", SWT.SINGLE); //$NON-NLS-1$
		text.setToolTipText(help());
		text.setData(setting.path());
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(INDENT, 0)
				.hint(WIDTH, SWT.DEFAULT).applyTo(text);
		browse = context.toolkit().createButton(parent, Messages.FileField_browse, SWT.PUSH);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		text.addFocusListener(FocusListener.focusLostAdapter(event -> settle()));
		showValue(setting.value());
		bind(WidgetProperties.text(SWT.Modify).observe(text));
	}

	private void browse() {
		IPath folder = context().editor().file().getParent().getLocation();
		var dialog = new FileDialog(text.getShell(), SWT.OPEN);
		dialog.setText(setting().label());
		if (folder != null) {
			dialog.setFilterPath(folder.toOSString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			settle();
			change(folder == null ? chosen : relative(folder.toPath(), Path.of(chosen)));
			text.setFocus();
		}
	}

	/** The file from the folder on where it lies in it, so that both can be moved together. */
	static String relative(Path folder, Path file) {
		return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		browse.setEnabled(enabled);
	}

	@Override
	void showValue(String value) {
		if (!text.getText().equals(value)) {
			text.setText(value);
		}
	}
}

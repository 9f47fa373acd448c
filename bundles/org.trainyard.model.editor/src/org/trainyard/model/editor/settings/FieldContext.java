package org.trainyard.model.editor.settings;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.trainyard.model.editor.ExperimentEditor;

/**
 * What the fields of one form share.
 *
 * @param editor   whose document they change
 * @param toolkit  what makes their controls
 * @param bindings what ties their controls to the experiment
 * @param problems called when what a field holds was refused, or no longer is
 */
public record FieldContext(ExperimentEditor editor, FormToolkit toolkit, DataBindingContext bindings,
		Runnable problems) {
}

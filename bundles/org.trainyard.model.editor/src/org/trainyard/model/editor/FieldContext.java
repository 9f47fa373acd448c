package org.trainyard.model.editor;

import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * What the fields of one form share.
 *
 * @param document what they change
 * @param toolkit  what makes their controls
 * @param problems called when what a field holds was refused, or no longer is
 */
record FieldContext(ExperimentDocument document, FormToolkit toolkit, Runnable problems) {
}

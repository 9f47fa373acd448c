package org.trainyard.model.editor.parts;

import java.util.Optional;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.trainyard.model.editor.ExperimentDocument;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Experiment;

/** What a tab of the properties shows of the selected part; it is kept up to date while it is seen. */
abstract class PartSection extends AbstractPropertySection {

	private final CommandStackListener listener = event -> refresh();
	private ExperimentEditor editor;
	private EObject part;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		editor = ((PartPropertiesPage) page).editor();
	}

	@Override
	public void setInput(IWorkbenchPart source, ISelection selection) {
		super.setInput(source, selection);
		part = selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof EObject first
						? first
						: null;
	}

	@Override
	public void aboutToBeShown() {
		document().history().removeCommandStackListener(listener);
		document().history().addCommandStackListener(listener);
	}

	@Override
	public void aboutToBeHidden() {
		document().history().removeCommandStackListener(listener);
	}

	@Override
	public void dispose() {
		if (editor != null) {
			document().history().removeCommandStackListener(listener);
		}
		super.dispose();
	}

	final ExperimentEditor editor() {
		return editor;
	}

	final ExperimentDocument document() {
		return editor.document();
	}

	/** The part to show; empty for a moment when it has just been taken out of the experiment. */
	final Optional<EObject> part() {
		return Optional.ofNullable(part)
				.filter(present -> present instanceof Experiment || present.eContainer() != null);
	}

	/** Shows the part as it is now. */
	@Override
	public abstract void refresh();
}

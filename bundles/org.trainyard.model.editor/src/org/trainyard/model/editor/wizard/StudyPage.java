package org.trainyard.model.editor.wizard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks which study, and shows its page. */
final class StudyPage extends WizardPage {

	private static final int LIST_WIDTH = 360;
	private static final int HEIGHT = 360;
	private static final int PAGE_WIDTH = 460;

	private Text page;
	private ShippedStudy study;

	StudyPage() {
		super("study"); //$NON-NLS-1$
		setTitle(Messages.NewStudyWizard_title);
		setDescription(Messages.StudyPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(false).applyTo(area);
		ListViewer list = new ListViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, HEIGHT).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(element -> ((ShippedStudy) element).title()));
		page = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(PAGE_WIDTH, HEIGHT).applyTo(page);
		List<ShippedStudy> studies = ShippedStudy.all();
		list.setInput(studies);
		list.addSelectionChangedListener(
				event -> select((ShippedStudy) event.getStructuredSelection().getFirstElement()));
		list.addDoubleClickListener(event -> getContainer().showPage(getNextPage()));
		if (!studies.isEmpty()) {
			list.setSelection(new StructuredSelection(studies.getFirst()));
		}
		setControl(area);
	}

	private void select(ShippedStudy chosen) {
		study = chosen;
		page.setText(chosen == null ? "" : chosen.page()); //$NON-NLS-1$
		setPageComplete(chosen != null);
	}

	/** What was chosen; null before. */
	ShippedStudy study() {
		return study;
	}
}

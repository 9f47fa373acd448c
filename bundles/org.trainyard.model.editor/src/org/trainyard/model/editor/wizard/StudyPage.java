package org.trainyard.model.editor.wizard;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Asks which study, shows its page, and asks whether to run it. */
final class StudyPage extends WizardPage {

	private static final String ONLY_COPY = "studyOnlyCopied"; //$NON-NLS-1$
	private static final int LIST_WIDTH = 360;
	private static final int HEIGHT = 360;
	private static final int PAGE_WIDTH = 460;

	private final IDialogSettings memory = PlatformUI
			.getDialogSettingsProvider(FrameworkUtil.getBundle(StudyPage.class)).getDialogSettings();
	private Text page;
	private boolean run;
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
		if (StudyRun.isPossible()) {
			createRun(area);
		}
		setControl(area);
	}

	private void createRun(Composite area) {
		run = !memory.getBoolean(ONLY_COPY);
		Button button = new Button(area, SWT.CHECK);
		button.setText(Messages.StudyPage_run);
		button.setToolTipText(Messages.StudyPage_runTip);
		button.setSelection(run);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			run = button.getSelection();
			memory.put(ONLY_COPY, !run);
		}));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
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

	/** Whether it is to be run as soon as it is copied. */
	boolean isRun() {
		return run;
	}
}

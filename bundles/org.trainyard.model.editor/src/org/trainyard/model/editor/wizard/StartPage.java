package org.trainyard.model.editor.wizard;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.trainyard.model.Component;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** Asks what the experiment starts from, and shows how large its model is. */
final class StartPage extends WizardPage {

	private static final int LIST_WIDTH = 240;
	private static final int HEIGHT = 320;
	private static final int PREVIEW_WIDTH = 360;

	private TreeViewer tree;
	private Text preview;
	private Start start;
	private Experiment experiment;

	StartPage() {
		super("start"); //$NON-NLS-1$
		setTitle(Messages.NewExperimentWizard_title);
		setDescription(Messages.StartPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(false).applyTo(area);
		List<Start.Group> groups = Start.all();
		tree = new TreeViewer(area, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, HEIGHT).applyTo(tree.getControl());
		tree.setContentProvider(new Starts());
		tree.setLabelProvider(LabelProvider.createTextProvider(
				element -> element instanceof Start.Group group ? group.label() : ((Start) element).label()));
		preview = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(PREVIEW_WIDTH, HEIGHT).applyTo(preview);
		tree.setInput(groups);
		tree.expandAll();
		tree.addSelectionChangedListener(
				event -> select(
						event.getStructuredSelection().getFirstElement() instanceof Start chosen ? chosen : null));
		tree.addDoubleClickListener(event -> {
			if (isPageComplete()) {
				getContainer().showPage(getNextPage());
			}
		});
		tree.setSelection(new StructuredSelection(groups.getFirst().starts().getFirst()));
		setControl(area);
	}

	private void select(Start chosen) {
		start = chosen;
		experiment = null;
		setErrorMessage(null);
		try {
			experiment = chosen == null ? null : chosen.source().create();
		} catch (ExperimentException e) {
			setErrorMessage(e.getMessage());
		}
		preview.setText(experiment == null ? "" : text()); //$NON-NLS-1$
		setPageComplete(experiment != null);
	}

	private String text() {
		NumberFormat format = NumberFormat.getIntegerInstance();
		String kinds = Settings.of(experiment).stream()
				.filter(setting -> setting.isKind() && !setting.value().equals("none")) //$NON-NLS-1$
				.map(setting -> NLS.bind(Messages.StartPage_line, setting.label(),
						setting.choiceLabel(setting.value())))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		String counts = ParameterCount.components(experiment).stream().filter(part -> part.parameters() > 0)
				.map(part -> line(part, format)).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return String.join("\n\n", start.description(), //$NON-NLS-1$
				NLS.bind(Messages.StartPage_parameters, format.format(ParameterCount.total(experiment))), kinds,
				counts);
	}

	private static String line(Component part, NumberFormat format) {
		return NLS.bind(Messages.StartPage_line, part.label(), format.format(part.parameters()));
	}

	/** What was chosen. */
	Start start() {
		return start;
	}

	/** The experiment that was chosen. */
	Experiment experiment() {
		return experiment;
	}

	private static final class Starts implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Start.Group group ? group.starts().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Start.Group;
		}
	}
}

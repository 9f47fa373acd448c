package org.trainyard.model.editor;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;

/** Asks for the file, and for the kind of each part that has more than one: the model and the task. */
final class NewExperimentPage extends WizardNewFileCreationPage {

	private static final String UNTITLED = "untitled"; //$NON-NLS-1$

	private final Map<String, String> kinds = new LinkedHashMap<>();

	NewExperimentPage(IStructuredSelection selection) {
		super("experiment", selection); //$NON-NLS-1$
		setTitle(Messages.NewExperimentWizard_title);
		setDescription(Messages.NewExperimentPage_description);
		setFileExtension(ExperimentFile.EXTENSION);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		Composite choices = new Composite((Composite) getControl(), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 8).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		Settings.of(ExperimentFactory.eINSTANCE.createExperiment()).stream().filter(Setting::isKind)
				.forEach(setting -> addChoice(choices, setting));
		proposeFolder();
		setFileName(freeName());
		setPageComplete(validatePage());
	}

	private void addChoice(Composite parent, Setting setting) {
		kinds.put(setting.path(), setting.defaultValue());
		new Label(parent, SWT.NONE).setText(NLS.bind(Messages.SettingField_label, setting.label()));
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(setting.choices().stream().map(setting::choiceLabel).toArray(String[]::new));
		combo.select(setting.choices().indexOf(setting.defaultValue()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> kinds.put(setting.path(), setting.choices().get(combo.getSelectionIndex()))));
	}

	private void proposeFolder() {
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		if (getContainerFullPath() == null && projects.length > 0) {
			setContainerFullPath(projects[0].getFullPath());
		}
	}

	private String freeName() {
		String name = file(UNTITLED);
		for (int i = 2; isTaken(name); i++) {
			name = file(UNTITLED + '-' + i);
		}
		return name;
	}

	private boolean isTaken(String name) {
		return getContainerFullPath() != null
				&& ResourcesPlugin.getWorkspace().getRoot().exists(getContainerFullPath().append(name));
	}

	private static String file(String name) {
		return name + '.' + ExperimentFile.EXTENSION;
	}

	@Override
	protected InputStream getInitialContents() {
		return new ByteArrayInputStream(ExperimentText.encode(ExperimentFile.toXmi(experiment(kinds))));
	}

	/**
	 * An experiment that can be trained, with the values of a new one.
	 *
	 * @param kinds path of a part to the name of its kind, for example {@code model} to {@code decoder-only}
	 */
	static Experiment experiment(Map<String, String> kinds) {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		experiment.setTraining(ExperimentFactory.eINSTANCE.createTraining());
		kinds.forEach((path, kind) -> {
			try {
				Settings.set(experiment, path, kind);
			} catch (ExperimentException e) {
				throw new IllegalArgumentException(e);
			}
		});
		return experiment;
	}

	@Override
	protected void createAdvancedControls(Composite parent) {
		// an experiment is a file of the project, not a link
	}

	@Override
	protected void createLinkTarget() {
		// there are no controls to read it from
	}

	@Override
	protected IStatus validateLinkedResource() {
		return Status.OK_STATUS;
	}

	@Override
	protected String getNewFileLabel() {
		return Messages.NewExperimentPage_file;
	}
}

package org.trainyard.launch.ui;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.trainyard.launch.TrainingConfiguration;

/** Asks for the experiment, the run's name and the process's memory. */
final class TrainingTab extends AbstractLaunchConfigurationTab {

	private static final String ID = "org.trainyard.launch.ui.trainingTab"; //$NON-NLS-1$
	private static final String BUNDLE = "org.trainyard.launch.ui"; //$NON-NLS-1$
	private static final String EXTENSION = "experiment"; //$NON-NLS-1$
	private static final int MAXIMUM_HEAP = 1 << 20;
	private static final int HEAP_STEP = 256;
	private static final int HINT_WIDTH = 300;

	private Text experiment;
	private Text name;
	private Spinner heap;
	private Image image;

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.TrainingTab_experiment);
		experiment = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(experiment);
		Button browse = createPushButton(area, Messages.TrainingTab_browse, null);
		new Label(area, SWT.NONE).setText(Messages.TrainingTab_name);
		name = new Text(area, SWT.BORDER);
		name.setMessage(Messages.TrainingTab_nameHint);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		new Label(area, SWT.NONE).setText(Messages.TrainingTab_heap);
		heap = new Spinner(area, SWT.BORDER);
		heap.setValues(0, 0, MAXIMUM_HEAP, 0, HEAP_STEP, HEAP_STEP);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(heap);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.TrainingTab_heapHint);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(hint);
		ModifyListener changed = event -> updateLaunchConfigurationDialog();
		experiment.addModifyListener(changed);
		name.addModifyListener(changed);
		heap.addModifyListener(changed);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		setControl(area);
	}

	private void browse() {
		var dialog = new FilteredResourcesSelectionDialog(getShell(), false, ResourcesPlugin.getWorkspace().getRoot(),
				IResource.FILE);
		dialog.setTitle(Messages.TrainingTab_experimentTitle);
		dialog.setInitialPattern("*." + EXTENSION); //$NON-NLS-1$
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file) {
			experiment.setText(file.getFullPath().toString());
		}
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		if (DebugUITools.getSelectedResource() instanceof IFile file && EXTENSION.equals(file.getFileExtension())) {
			new TrainingConfiguration(file.getFullPath().toString(), "", 0).applyTo(configuration); //$NON-NLS-1$
			configuration.rename(getLaunchConfigurationDialog()
					.generateName(file.getFullPath().removeFileExtension().lastSegment()));
		}
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			TrainingConfiguration values = TrainingConfiguration.of(configuration);
			experiment.setText(values.file());
			name.setText(values.name());
			heap.setSelection(values.heap());
		} catch (CoreException e) {
			setErrorMessage(e.getStatus().getMessage());
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		new TrainingConfiguration(experiment.getText().strip(), name.getText(), heap.getSelection())
				.applyTo(configuration);
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		setErrorMessage(null);
		String file = experiment.getText().strip();
		IPath path = IPath.fromPortableString(file);
		if (file.isEmpty()) {
			setErrorMessage(Messages.TrainingTab_choose);
		} else if (path.segmentCount() < 2) {
			setErrorMessage(Messages.TrainingTab_wrongWorkspacePath);
		} else if (!EXTENSION.equals(path.getFileExtension())) {
			setErrorMessage(NLS.bind(Messages.TrainingTab_notAnExperiment, file));
		} else {
			try {
				TrainingConfiguration.of(configuration).experiment();
			} catch (CoreException e) {
				setErrorMessage(e.getStatus().getMessage());
			}
		}
		return getErrorMessage() == null;
	}

	@Override
	public String getName() {
		return Messages.TrainingTab_title;
	}

	@Override
	public String getId() {
		return ID;
	}

	@Override
	public Image getImage() {
		if (image == null) {
			image = ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/training.svg") //$NON-NLS-1$
					.map(descriptor -> descriptor.createImage()).orElse(null);
		}
		return image;
	}

	@Override
	public void dispose() {
		if (image != null) {
			image.dispose();
		}
		super.dispose();
	}
}

package org.trainyard.model.editor.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.exchange.ConfigurationExport;
import org.trainyard.model.exchange.Format;

/** Asks for the experiment, the format and the file, and shows at once what will be written or why nothing can be. */
final class ExportPage extends WizardPage {

	private static final int PREVIEW_LINES = 14;

	private final ExperimentChoice experiments;
	private final IStructuredSelection selection;
	private List<IFile> files = List.of();
	private Combo experiment;
	private Combo format;
	private Text target;
	private Text preview;
	/** What will be written; null where there is a refusal. */
	private String content;

	ExportPage(IWorkbenchPage page, IStructuredSelection selection) {
		super("configuration"); //$NON-NLS-1$
		this.experiments = new ExperimentChoice(page);
		this.selection = selection;
		setTitle(Messages.ExportWizard_title);
		setDescription(Messages.ExportPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
		experiment = combo(composite, Messages.ExportPage_experiment);
		format = combo(composite, Messages.ExportPage_format);
		new Label(composite, SWT.NONE).setText(Messages.ExportPage_file);
		target = new Text(composite, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
		var browse = new Button(composite, SWT.PUSH);
		browse.setText(Messages.ExportPage_browse);
		setButtonLayoutData(browse);
		var title = new Label(composite, SWT.NONE);
		title.setText(Messages.ExportPage_preview);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).applyTo(title);
		preview = new Text(composite, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY);
		preview.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(480, PREVIEW_LINES * preview.getLineHeight())
				.applyTo(preview);
		setControl(composite);
		fill();
		experiment.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changeFormat()));
		target.addModifyListener(event -> show());
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		show();
		setErrorMessage(files.isEmpty() ? Messages.ExportPage_noExperiment : null); // a refusal waits for a choice
	}

	private static Combo combo(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		var combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	private void fill() {
		files = experiments.files();
		experiment.setItems(files.stream().map(file -> file.getFullPath().makeRelative().toString())
				.toArray(String[]::new));
		experiment.select(Math.max(0, experiments.present(selection).map(files::indexOf).orElse(0)));
		format.setItems(Arrays.stream(Format.values()).map(Format::label).toArray(String[]::new));
		format.select(0);
		Arrays.stream(Format.values()).filter(this::isPossible).findFirst()
				.ifPresent(possible -> format.select(possible.ordinal()));
		if (!files.isEmpty() && file().getParent().getLocation() instanceof IPath folder) {
			target.setText(folder.append(format().fileName()).toOSString());
		}
	}

	private boolean isPossible(Format candidate) {
		try {
			return !files.isEmpty() && !text(candidate).isEmpty();
		} catch (ExperimentException e) {
			return false;
		}
	}

	private IFile file() {
		return files.get(experiment.getSelectionIndex());
	}

	private Format format() {
		return Format.values()[format.getSelectionIndex()];
	}

	private String text(Format wanted) throws ExperimentException {
		return ConfigurationExport.write(experiments.read(file()), wanted);
	}

	/** A name that was only proposed goes with the format. */
	private void changeFormat() {
		IPath path = IPath.fromOSString(target.getText());
		boolean proposed = Arrays.stream(Format.values()).anyMatch(any -> any.fileName().equals(path.lastSegment()));
		if (proposed) {
			target.setText(path.removeLastSegments(1).append(format().fileName()).toOSString());
		}
		show();
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		IPath path = IPath.fromOSString(target.getText());
		dialog.setText(Messages.ExportWizard_title);
		dialog.setFilterPath(path.removeLastSegments(1).toOSString());
		dialog.setFileName(path.isEmpty() ? format().fileName() : path.lastSegment());
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(chosen);
		}
	}

	private void show() {
		content = null;
		String refusal = refusal();
		preview.setText(content == null ? refusal : content); // in full: the title has room for two lines only
		setErrorMessage(refusal);
		setPageComplete(refusal == null);
	}

	private String refusal() {
		if (files.isEmpty()) {
			return Messages.ExportPage_noExperiment;
		}
		try {
			content = text(format());
		} catch (ExperimentException e) {
			return e.getMessage();
		}
		Path path = path();
		return path == null || path.getFileName() == null || !path.isAbsolute() || Files.isDirectory(path)
				|| !Files.isDirectory(path.getParent()) ? Messages.ExportPage_noFile : null;
	}

	private Path path() {
		try {
			return Path.of(target.getText().strip());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** Writes the file, after a question where there is one already; whether it is done. */
	boolean write() {
		Path path = path();
		if (Files.exists(path) && !MessageDialog.openQuestion(getShell(), Messages.ExportWizard_title,
				NLS.bind(Messages.ExportPage_overwrite, path))) {
			return false;
		}
		try {
			Files.write(path, content.getBytes(StandardCharsets.UTF_8));
			showInWorkspace(path);
			return true;
		} catch (IOException e) {
			setErrorMessage(NLS.bind(Messages.ExportPage_notWritten, path, e.getLocalizedMessage()));
			return false;
		}
	}

	private static void showInWorkspace(Path path) {
		for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot()
				.findContainersForLocationURI(path.getParent().toUri())) {
			try {
				folder.refreshLocal(IResource.DEPTH_ONE, null);
			} catch (CoreException e) {
				ILog.of(ExportPage.class).log(e.getStatus()); // the file is there, and shown at the next refresh
			}
		}
	}
}

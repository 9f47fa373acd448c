package org.trainyard.runs.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trainyard.runs.Run;
import org.trainyard.runs.interchange.ExportFormat;

/** Asks for the format and the place of an export. */
final class ExportRunsPage extends WizardPage {

	private static final int FORMATS = ExportFormat.values().length;

	private final List<Run> runs;
	private Combo format;
	private Label placeLabel;
	private Text place;
	private Button browse;
	private Button files;

	ExportRunsPage(List<Run> runs) {
		super("export");
		this.runs = runs;
		setTitle(Messages.ExportRuns_title);
		setDescription(runs.size() == 1 ? NLS.bind(Messages.ExportRuns_one, runs.getFirst().name())
				: NLS.bind(Messages.ExportRuns_many, runs.size()));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.ExportRuns_format);
		format = new Combo(page, SWT.READ_ONLY);
		for (ExportFormat each : ExportFormat.values()) {
			format.add(each.label());
		}
		format.add(Messages.ExportRuns_server);
		format.select(0);
		format.addListener(SWT.Selection, e -> check());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
		placeLabel = new Label(page, SWT.NONE);
		place = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(place);
		place.addModifyListener(e -> check());
		browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.ExportRuns_browse);
		browse.addListener(SWT.Selection, e -> browse());
		files = new Button(page, SWT.CHECK);
		files.setText(Messages.ExportRuns_copyFiles);
		files.setSelection(true);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(files);
		setControl(page);
		check();
	}

	private void browse() {
		String chosen = new DirectoryDialog(getShell()).open();
		if (chosen != null) {
			place.setText(chosen);
		}
	}

	private boolean isServer() {
		return format.getSelectionIndex() == FORMATS;
	}

	private void check() {
		placeLabel.setText(isServer() ? Messages.ExportRuns_address : Messages.ExportRuns_folder);
		placeLabel.requestLayout();
		browse.setEnabled(!isServer());
		files.setEnabled(format.getSelectionIndex() == ExportFormat.MLFLOW.ordinal());
		String problem = runs.isEmpty() ? Messages.ExportRuns_none : problem(place.getText().strip());
		setErrorMessage(problem);
		setMessage(isServer() ? Messages.ExportRuns_token : null, INFORMATION);
		setPageComplete(problem == null && !place.getText().isBlank());
	}

	private String problem(String text) {
		if (text.isEmpty()) {
			return null;
		}
		if (isServer()) {
			return text.matches("https?://[^/@]+.*") ? null : Messages.ExportRuns_noAddress;
		}
		try {
			Path.of(text);
			return null;
		} catch (InvalidPathException e) {
			return Messages.ExportRuns_noFolder;
		}
	}

	ExportTarget target() {
		Optional<ExportFormat> files = isServer() ? Optional.empty()
				: Optional.of(ExportFormat.values()[format.getSelectionIndex()]);
		return new ExportTarget(files, place.getText().strip());
	}

	boolean wantsFiles() {
		return files.getSelection();
	}
}

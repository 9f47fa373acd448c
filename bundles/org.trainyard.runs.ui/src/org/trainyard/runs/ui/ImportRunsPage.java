package org.trainyard.runs.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what to import. What it is, is found out when it is read. */
final class ImportRunsPage extends WizardPage {

	private Text path;
	private Button deleted;
	private Button files;

	ImportRunsPage() {
		super("import");
		setTitle(Messages.ImportRuns_title);
		setDescription(Messages.ImportRuns_message);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.ImportRuns_path);
		path = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
		path.addModifyListener(e -> check());
		button(page, Messages.ImportRuns_file, () -> new FileDialog(getShell(), SWT.OPEN).open());
		button(page, Messages.ImportRuns_folder, () -> new DirectoryDialog(getShell()).open());
		files = choice(page, Messages.ImportRuns_copyFiles);
		files.setSelection(true);
		deleted = choice(page, Messages.ImportRuns_deleted);
		setControl(page);
	}

	private interface Chooser {
		String choose();
	}

	private void button(Composite parent, String text, Chooser chooser) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> {
			String chosen = chooser.choose();
			if (chosen != null) {
				path.setText(chosen);
			}
		});
	}

	private static Button choice(Composite parent, String text) {
		Button choice = new Button(parent, SWT.CHECK);
		choice.setText(text);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(choice);
		return choice;
	}

	private void check() {
		String problem = null;
		try {
			problem = path.getText().isBlank() || Files.exists(path()) ? null : Messages.ImportRuns_missing;
		} catch (InvalidPathException e) {
			problem = Messages.ImportRuns_missing;
		}
		setErrorMessage(problem);
		setPageComplete(problem == null && !path.getText().isBlank());
	}

	Path path() {
		return Path.of(path.getText().strip());
	}

	boolean wantsFiles() {
		return files.getSelection();
	}

	boolean wantsDeleted() {
		return deleted.getSelection();
	}
}

package org.trainyard.launch.ui;

import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.trainyard.launch.ProfilingJob;

/** Asks which batches and lengths of an experiment are to be measured, and how often. */
final class ProfileDialog extends TitleAreaDialog {

	/** In pixels, before a wider dialog gives it more. */
	private static final int NUMBERS_WIDTH = 300;
	private static final int PASSES = 10;
	private static final int MOST_PASSES = 1000;
	private static final Pattern NUMBERS = Pattern.compile("\\s*[1-9]\\d{0,8}\\s*(,\\s*[1-9]\\d{0,8}\\s*)*"); //$NON-NLS-1$

	private final String experiment;
	private Text batch;
	private Text length;
	private Spinner passes;
	private ProfilingJob.Settings settings;

	/** Asks for the first time. */
	ProfileDialog(Shell shell, String experiment) {
		this(shell, experiment, new ProfilingJob.Settings("", "", PASSES)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @param settings what is asked for unless a person changes it */
	ProfileDialog(Shell shell, String experiment, ProfilingJob.Settings settings) {
		super(shell);
		this.experiment = experiment;
		this.settings = settings;
	}

	/** What was asked for. */
	ProfilingJob.Settings settings() {
		return settings;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ProfileDialog_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.ProfileDialog_heading, experiment));
		setMessage(Messages.ProfileDialog_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(area);
		batch = text(area, Messages.ProfileDialog_batch, Messages.ProfileDialog_batchHint, settings.batches());
		length = text(area, Messages.ProfileDialog_length, Messages.ProfileDialog_lengthHint, settings.lengths());
		Label numbers = new Label(area, SWT.WRAP);
		numbers.setText(Messages.ProfileDialog_numbers);
		GridDataFactory.fillDefaults().span(2, 1).hint(NUMBERS_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(numbers);
		new Label(area, SWT.NONE).setText(Messages.ProfileDialog_passes);
		passes = new Spinner(area, SWT.BORDER);
		passes.setValues(settings.passes(), 1, MOST_PASSES, 0, 1, PASSES);
		return area;
	}

	private Text text(Composite area, String label, String hint, String value) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		text.setMessage(hint);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> check());
		return text;
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		getButton(OK).setEnabled(problem == null);
	}

	private String problem() {
		String batches = batch.getText().strip();
		String lengths = length.getText().strip();
		if (!batches.isEmpty() && !NUMBERS.matcher(batches).matches()) {
			return Messages.ProfileDialog_wrongBatch;
		}
		if (!lengths.isEmpty() && !NUMBERS.matcher(lengths).matches()) {
			return Messages.ProfileDialog_wrongLength;
		}
		int batchCount = batches.split(",").length; //$NON-NLS-1$
		int lengthCount = lengths.split(",").length; //$NON-NLS-1$
		boolean fit = batches.isEmpty() || lengths.isEmpty() || batchCount == 1 || lengthCount == 1
				|| batchCount == lengthCount;
		return fit ? null : NLS.bind(Messages.ProfileDialog_pairs, batchCount, lengthCount);
	}

	@Override
	protected void okPressed() {
		settings = new ProfilingJob.Settings(batch.getText().strip(), length.getText().strip(), passes.getSelection());
		super.okPressed();
	}
}

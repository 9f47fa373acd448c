package org.trainyard.model.editor.cost;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.SizeAdvisor;
import org.trainyard.model.SizeAdvisor.Width;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Experiment;

/** Asks how many parameters a model should have, and offers the widths that come near; one becomes the model's. */
final class SizeAdvisorDialog extends TitleAreaDialog {

	private static final double MILLION = 1e6;
	private static final int TABLE_HEIGHT = 220;
	private static final int NUMBER_WIDTH = 90;

	private final Experiment experiment;
	private Text target;
	private Table table;
	private List<Width> widths = List.of();
	private Width chosen;

	private SizeAdvisorDialog(Shell shell, Experiment experiment) {
		super(shell);
		this.experiment = experiment;
		setHelpAvailable(false);
	}

	/** Asks, and changes the model as one step of the editor's history. */
	static void open(ExperimentEditor editor) {
		Experiment experiment = editor.document().experiment().orElse(null);
		if (experiment == null || !editor.isReadable()) {
			return;
		}
		var dialog = new SizeAdvisorDialog(editor.getSite().getShell(), experiment);
		if (dialog.open() == OK && dialog.chosen != null) {
			try {
				editor.document().change(NLS.bind(Messages.SizeAdvisor_step, dialog.chosen.hiddenSize()),
						dialog.chosen.changes());
			} catch (ExperimentException e) {
				MessageDialog.openError(editor.getSite().getShell(), Messages.SizeAdvisor_title, e.getMessage());
			}
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(Messages.SizeAdvisor_title);
		setTitle(Messages.SizeAdvisor_title);
		setMessage(Messages.SizeAdvisor_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.SizeAdvisor_about);
		target = new Text(area, SWT.BORDER | SWT.RIGHT);
		GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(target);
		new Label(area, SWT.NONE).setText(Messages.SizeAdvisor_millions);
		createTable(area);
		target.addModifyListener(event -> advise());
		target.setText(proposed());
		target.selectAll();
		return area;
	}

	/** What the model has now, in millions to three digits. */
	private String proposed() {
		BigDecimal present = BigDecimal.valueOf(ParameterCount.total(experiment) / MILLION);
		return present.round(new java.math.MathContext(3)).stripTrailingZeros().toPlainString();
	}

	private void createTable(Composite area) {
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table);
		for (String title : List.of(Messages.SizeAdvisor_hidden, Messages.SizeAdvisor_feedForward,
				Messages.SizeAdvisor_parameters, Messages.SizeAdvisor_deviation)) {
			new TableColumn(table, SWT.RIGHT).setText(title);
		}
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> select()));
		table.addListener(SWT.DefaultSelection, event -> {
			select();
			okPressed();
		});
	}

	private void advise() {
		table.removeAll();
		widths = List.of();
		try {
			double wanted = new BigDecimal(target.getText().strip()).doubleValue() * MILLION;
			if (wanted < 1 || wanted > Long.MAX_VALUE) {
				throw new NumberFormatException();
			}
			widths = SizeAdvisor.widths(experiment, Math.round(wanted));
			setErrorMessage(widths.isEmpty() ? Messages.SizeAdvisor_none : null);
		} catch (NumberFormatException e) {
			setErrorMessage(NLS.bind(Messages.SizeAdvisor_notNumber, target.getText()));
		}
		int nearest = 0;
		for (int i = 0; i < widths.size(); i++) {
			Width width = widths.get(i);
			new TableItem(table, SWT.NONE).setText(new String[] { Amounts.exact(width.hiddenSize()),
					Amounts.exact(width.feedForwardSize()), Amounts.exact(width.parameters()),
					(width.deviation() > 0 ? "+" : "") + Amounts.percent(width.deviation()) }); //$NON-NLS-1$ //$NON-NLS-2$
			nearest = Math.abs(width.deviation()) < Math.abs(widths.get(nearest).deviation()) ? i : nearest;
		}
		table.select(nearest);
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.max(column.getWidth(), NUMBER_WIDTH) + 12);
		}
		select();
	}

	private void select() {
		int index = table.getSelectionIndex();
		chosen = index < 0 ? null : widths.get(index);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.SizeAdvisor_apply, true).setEnabled(chosen != null);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}

package org.trainyard.model.editor.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.trainyard.model.Component;
import org.trainyard.model.Costs;
import org.trainyard.model.ElementType;
import org.trainyard.model.Memory;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.editor.cost.BarTable.Row;
import org.trainyard.model.experiment.Experiment;

/**
 * What follows from the settings, while they are made: what is wrong, how many parameters each part has, what training
 * holds in memory and how many operations a step takes. All of it is arithmetic that takes less than a millisecond.
 */
public final class CostPanel {

	private final ExperimentEditor editor;
	private final ScrolledForm form;
	private final Label notice;
	private final ProblemRows problems;
	private final BarTable parameters;
	private final BatchAndLength assumed;
	private final BarTable memory;
	private final BarTable cache;
	private final OperationsByLength operations;
	private final Button advise;

	/** Creates the panel's controls; {@link #refresh()} fills them. */
	public CostPanel(Composite parent, FormToolkit toolkit, ExperimentEditor editor) {
		this.editor = editor;
		form = toolkit.createScrolledForm(parent);
		Composite body = form.getBody();
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(0, 8).applyTo(body);
		notice = toolkit.createLabel(body, Messages.CostPanel_unreadable, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(notice);
		problems = new ProblemRows(addSection(toolkit, Messages.CostPanel_problems), editor, toolkit);
		Composite counts = addSection(toolkit, Messages.CostPanel_parameters);
		parameters = new BarTable(counts, toolkit, "parameters"); //$NON-NLS-1$
		advise = toolkit.createButton(counts, Messages.CostPanel_advise, SWT.PUSH);
		advise.addListener(SWT.Selection, event -> SizeAdvisorDialog.open(editor));
		Composite bytes = addSection(toolkit, Messages.CostPanel_memory);
		assumed = new BatchAndLength(bytes, toolkit, this::refresh);
		memory = new BarTable(bytes, toolkit, "memory"); //$NON-NLS-1$
		cache = new BarTable(addSection(toolkit, Messages.CostPanel_cache), toolkit, "cache"); //$NON-NLS-1$
		operations = new OperationsByLength(addSection(toolkit, Messages.CostPanel_operations), toolkit);
	}

	private Composite addSection(FormToolkit toolkit, String title) {
		Section section = toolkit.createSection(form.getBody(),
				ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(client);
		section.setClient(client);
		return client;
	}

	/** The panel itself. */
	public Control control() {
		return form;
	}

	/** Shows what follows from the experiment as it is now. */
	public void refresh() {
		Experiment experiment = editor.isReadable() ? editor.document().experiment().orElse(null) : null;
		boolean changed = setShown(experiment != null);
		if (experiment != null) {
			changed |= problems.show(editor.problems());
			changed |= parameters.show(parameterRows(experiment));
			assumed.show(experiment);
			Costs costs = assumed.costs(experiment);
			changed |= memory.show(memoryRows(costs.memory()));
			changed |= cache.show(cacheRows(costs));
			changed |= operations.show(costs);
		}
		if (changed) {
			Point origin = form.getOrigin();
			form.reflow(true);
			form.setOrigin(origin);
		}
	}

	/** Shows all sections, or the notice that there is nothing to reckon with; returns whether that is a change. */
	private boolean setShown(boolean readable) {
		boolean changed = notice.getVisible() == readable;
		for (Control child : form.getBody().getChildren()) {
			boolean shown = child == notice ? !readable : readable;
			child.setVisible(shown);
			GridDataFactory.createFrom((GridData) child.getLayoutData()).exclude(!shown)
					.applyTo(child);
		}
		return changed;
	}

	private static List<Row> parameterRows(Experiment experiment) {
		long total = ParameterCount.total(experiment);
		List<Row> rows = new ArrayList<>();
		for (Component component : ParameterCount.components(experiment)) {
			rows.add(row(component.label(), component.parameters(), total, Amounts::exact));
		}
		rows.add(new Row(Messages.CostPanel_total, Amounts.exact(total), Double.NaN));
		long trainable = ParameterCount.trainable(experiment);
		if (trainable != total) {
			rows.add(row(Messages.CostPanel_trainable, trainable, total, Amounts::exact));
		}
		return rows;
	}

	private static List<Row> memoryRows(Memory memory) {
		long total = memory.total();
		return List.of(row(Messages.CostPanel_weights, memory.weights(), total, Amounts::bytes),
				row(Messages.CostPanel_gradients, memory.gradients(), total, Amounts::bytes),
				row(Messages.CostPanel_optimizer, memory.optimizer(), total, Amounts::bytes),
				row(Messages.CostPanel_activations, memory.activations(), total, Amounts::bytes),
				new Row(Messages.CostPanel_total, Amounts.bytes(total), Double.NaN));
	}

	private static List<Row> cacheRows(Costs costs) {
		List<Row> rows = new ArrayList<>();
		for (ElementType type : List.of(ElementType.FLOAT32, ElementType.BFLOAT16)) {
			String format = type.name().toLowerCase(Locale.ROOT);
			rows.add(new Row(NLS.bind(Messages.CostPanel_cacheToken, format),
					NLS.bind(Messages.CostPanel_bytes, Amounts.exact(costs.keyValueBytesPerToken(type))), Double.NaN));
			rows.add(new Row(NLS.bind(Messages.CostPanel_cacheSequence, format),
					Amounts.bytes(costs.keyValueBytes(type)), Double.NaN));
		}
		return rows;
	}

	private static Row row(String name, long amount, long total, LongFunction<String> text) {
		return new Row(name, text.apply(amount), total == 0 ? 0 : (double) amount / total);
	}
}

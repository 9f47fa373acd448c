package org.trainyard.model.editor.parts;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.trainyard.model.Component;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.Positions;

/** How many parameters the part has, in all layers together, exact to the unit. */
public final class CostSection extends PartSection {

	private static final int HEIGHT = 150;

	private Table table;
	private Label none;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		Composite body = getWidgetFactory().createComposite(parent);
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(body);
		none = getWidgetFactory().createLabel(body, Messages.CostSection_none);
		GridDataFactory.swtDefaults().exclude(true).applyTo(none);
		Composite holder = getWidgetFactory().createComposite(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(holder);
		table = getWidgetFactory().createTable(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		var columns = new TableColumnLayout();
		holder.setLayout(columns);
		columns.setColumnData(column(Messages.CostSection_component, SWT.LEFT), new ColumnWeightData(3));
		columns.setColumnData(column(Messages.CostSection_parameters, SWT.RIGHT), new ColumnWeightData(2));
		columns.setColumnData(column(Messages.CostSection_share, SWT.RIGHT), new ColumnWeightData(2));
	}

	private TableColumn column(String title, int style) {
		var column = new TableColumn(table, style);
		column.setText(title);
		return column;
	}

	@Override
	public void refresh() {
		Experiment experiment = document().experiment().orElse(null);
		EObject part = part().orElse(null);
		if (experiment == null || part == null) {
			return;
		}
		Predicate<Component> own = components(part);
		List<Component> components = ParameterCount.components(experiment).stream().filter(own).toList();
		long all = ParameterCount.total(experiment);
		table.setRedraw(false);
		table.removeAll();
		components.forEach(component -> add(component.label(), component.parameters(), all));
		if (components.size() > 1) {
			add(Messages.CostSection_total, components.stream().mapToLong(Component::parameters).sum(), all);
		}
		table.setRedraw(true);
		boolean empty = components.isEmpty();
		none.setVisible(empty);
		table.getParent().setVisible(!empty);
		((GridData) none.getLayoutData()).exclude = !empty;
		((GridData) table.getParent().getLayoutData()).exclude = empty;
		none.getParent().layout();
	}

	private void add(String label, long parameters, long all) {
		var share = NumberFormat.getPercentInstance();
		share.setMaximumFractionDigits(1);
		new TableItem(table, SWT.NONE).setText(new String[] { label,
				NumberFormat.getIntegerInstance().format(parameters),
				all == 0 ? "" : share.format((double) parameters / all) }); //$NON-NLS-1$
	}

	/** Which of the model's components the part is responsible for. */
	private static Predicate<Component> components(EObject part) {
		return switch (part) {
		case Experiment experiment -> component -> true;
		case Model model -> component -> true;
		case Attention attention -> component -> component.name().endsWith("ttention"); //$NON-NLS-1$
		case FeedForward feedForward -> component -> component.name().endsWith(".feedForward"); //$NON-NLS-1$
		case Norm norm -> component -> component.name().endsWith(".norm") || component.name().startsWith("norm."); //$NON-NLS-1$ //$NON-NLS-2$
		case Positions positions -> component -> component.name().equals("embedding.position"); //$NON-NLS-1$
		case Lora lora -> component -> component.name().equals("lora"); //$NON-NLS-1$
		default -> component -> false;
		};
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}
}

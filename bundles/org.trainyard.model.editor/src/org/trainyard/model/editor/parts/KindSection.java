package org.trainyard.model.editor.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.trainyard.model.experiment.Experiment;

/** What the part is, and what it can be replaced by: what the palette offers for it, with the reasons against. */
public final class KindSection extends PartSection {

	private static final int NAME_WIDTH = 240;
	private static final int HEIGHT = 150;

	private ResourceManager images;
	private Table table;
	private Button apply;
	private List<Variant> variants = List.of();

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		Composite body = getWidgetFactory().createComposite(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(body);
		images = new LocalResourceManager(JFaceResources.getResources(), body);
		Composite holder = getWidgetFactory().createComposite(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(holder);
		table = getWidgetFactory().createTable(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		var columns = new TableColumnLayout();
		holder.setLayout(columns);
		columns.setColumnData(column(Messages.KindSection_name), new ColumnPixelData(NAME_WIDTH));
		columns.setColumnData(column(Messages.KindSection_what), new ColumnWeightData(1));
		apply = getWidgetFactory().createButton(body, Messages.KindSection_apply, SWT.PUSH);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(apply);
		apply.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> apply()));
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> apply());
	}

	private TableColumn column(String title) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		return column;
	}

	@Override
	public void refresh() {
		EObject part = part().orElse(null);
		Experiment experiment = document().experiment().orElse(null);
		variants = part == null || experiment == null ? List.of() : Variants.on(part);
		int selected = table.getSelectionIndex();
		table.setRedraw(false);
		table.setItemCount(variants.size());
		for (int i = 0; i < variants.size(); i++) {
			show(table.getItem(i), variants.get(i), experiment, part);
		}
		table.setRedraw(true);
		table.setSelection(selected < variants.size() ? selected : -1);
		enable();
	}

	private void show(TableItem item, Variant variant, Experiment experiment, EObject part) {
		boolean on = variant.isOn(experiment, part);
		Optional<String> refusal = on ? Optional.empty() : variant.refusal(experiment, part);
		item.setText(new String[] { on ? "✓ " + variant.label() : variant.label(), //$NON-NLS-1$
				refusal.orElseGet(variant::description) });
		item.setImage(images.get(variant.icon()));
		item.setForeground(
				refusal.isPresent() ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
	}

	private Optional<Variant> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= variants.size() ? Optional.empty() : Optional.of(variants.get(index));
	}

	/** The selected variant if it can be applied now. */
	private Optional<Variant> applicable() {
		Experiment experiment = document().error().isPresent() ? null : document().experiment().orElse(null);
		return selected().filter(variant -> experiment != null && part().isPresent()
				&& variant.refusal(experiment, part().get()).isEmpty());
	}

	private void enable() {
		apply.setEnabled(applicable().isPresent());
	}

	private void apply() {
		applicable().ifPresent(variant -> document().history().execute(
				variant.command(document().domain(), document().experiment().orElseThrow(), part().orElseThrow())));
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}
}

package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.trainyard.charts.BarChart;
import org.trainyard.charts.ParallelCoordinates;
import org.trainyard.charts.ScatterChart;
import org.trainyard.plots.Brushing;

/** How settings and results go together: dots, parallel coordinates and the importance of each setting. */
final class RelationsPage implements ComparisonPage {

	private final ComparisonSetting setting;
	/** Lower than this, in pixels, charts cannot be read; the page is scrolled then. */
	private static final int LEAST_HEIGHT = 620;

	private final ScrolledComposite scroller;
	private final Composite page;
	private final RelationControls controls;
	private final Label nothing;
	private final SashForm charts;
	private final ScatterChart scatter;
	private final BarChart importance;
	private final ParallelCoordinates parallel;
	private RelationPlots plots = new RelationPlots(ComparisonReading.EMPTY);
	private ComparisonReading reading = ComparisonReading.EMPTY;

	/** What a person has chosen; empty while the standard is shown. */
	private List<String> chosenAxes = List.of();

	RelationsPage(Composite parent, ComparisonSetting setting) {
		this.setting = setting;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setMinHeight(LEAST_HEIGHT);
		page = new Composite(scroller, SWT.NONE);
		scroller.setContent(page);
		GridLayout layout = new GridLayout();
		layout.verticalSpacing = 2;
		page.setLayout(layout);
		controls = new RelationControls(page, this::refresh, this::chooseAxes, this::showOnlyThese);
		controls.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		nothing = new Label(page, SWT.WRAP | SWT.CENTER);
		nothing.setText(Messages.RelationsPage_nothing);
		nothing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		charts = new SashForm(page, SWT.VERTICAL);
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		SashForm above = new SashForm(charts, SWT.HORIZONTAL);
		scatter = new ScatterChart(above, setting.highlight()::set);
		ScrolledComposite scrolled = new ScrolledComposite(above, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		importance = new BarChart(scrolled, controls::setHorizontal);
		scrolled.setContent(importance);
		above.setWeights(55, 45);
		parallel = new ParallelCoordinates(charts, setting.highlight()::set);
		charts.setWeights(50, 50);
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(Messages.RelationsPage_hint);
		hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	@Override
	public String title() {
		return Messages.RelationsPage_title;
	}

	@Override
	public Control control() {
		return scroller;
	}

	@Override
	public void show(ComparisonReading now) {
		reading = now;
		plots = new RelationPlots(now);
		controls.setVariables(plots);
		refresh();
	}

	private void refresh() {
		Optional<Variable> x = plots.variable(controls.horizontal());
		Optional<Variable> y = plots.variable(controls.vertical());
		boolean something = x.isPresent() && y.isPresent() && reading.runs().size() > 1;
		nothing.setVisible(!something);
		((GridData) nothing.getLayoutData()).exclude = something;
		page.layout();
		if (x.isEmpty() || y.isEmpty()) {
			return;
		}
		scatter.setPlot(plots.scatter(x.get(), controls.isHorizontalLogarithmic(), y.get(),
				controls.isVerticalLogarithmic(), setting::color));
		Variable shade = plots.variable(controls.shade()).orElse(null);
		parallel.setPlot(plots.parallel(axes(y.get()), shade, parallel.plot().brushing()));
		// Inside what scrolls, the theme colours a picture like a form.
		importance.getParent().setBackground(scatter.getBackground());
		importance.setBackground(scatter.getBackground());
		importance.setPlot(plots.importance(y.get().figure()));
		((ScrolledComposite) importance.getParent()).setMinHeight(importance.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	private List<String> axes(Variable y) {
		return chosenAxes.isEmpty() ? plots.standardAxes(y.figure()) : chosenAxes;
	}

	private void chooseAxes() {
		List<Variable> variables = plots.variables();
		List<String> before = plots.variable(controls.vertical()).map(this::axes).orElse(List.of());
		ListSelectionDialog dialog = ListSelectionDialog.of(variables)
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(variable -> ((Variable) variable).title()))
				.title(Messages.RelationsPage_axesTitle).message(Messages.RelationsPage_axesMessage)
				.preselect(variables.stream().filter(variable -> before.contains(variable.id())).toArray())
				.create(page.getShell());
		if (dialog.open() == Window.OK) {
			List<String> chosen = Arrays.stream(dialog.getResult()).map(v -> ((Variable) v).id()).toList();
			chosenAxes = new ArrayList<>(before);
			chosenAxes.retainAll(chosen);
			chosen.stream().filter(id -> !before.contains(id)).forEach(chosenAxes::add);
			Brushing now = parallel.plot().brushing();
			List<String> gone = now.brushes().keySet().stream().filter(id -> !chosenAxes.contains(id)).toList();
			for (String id : gone) {
				now = now.brush(id, null);
			}
			parallel.setPlot(parallel.plot().with(now));
			refresh();
		}
	}

	private void showOnlyThese() {
		parallel.setPlot(parallel.plot().with(parallel.plot().brushing().withoutBrushes()));
		setting.keepOnly(setting.highlight().ids());
	}

	@Override
	public void highlight(Set<String> runs) {
		scatter.setSelection(runs);
		parallel.setSelection(runs);
		controls.setSomethingSelected(!runs.isEmpty());
	}

	@Override
	public void setFocus() {
		parallel.setFocus();
	}
}

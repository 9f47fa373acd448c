package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.Brushing;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.ui.Ground;

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
		Ground.spread(page, scroller);
		controls = new RelationControls(page, this::choose, this::chooseAxes, this::showOnlyThese);
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
		importance = new BarChart(scrolled, controls::chooseHorizontal);
		scrolled.setContent(importance);
		above.setWeights(55, 45);
		parallel = new ParallelCoordinates(charts, setting.highlight()::set, this::arranged);
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
		plots = new RelationPlots(now);
		PageChoices.Relations choices = choices();
		Optional<RelationPlots.Choice> choice = plots.choice(choices);
		nothing.setVisible(choice.isEmpty());
		((GridData) nothing.getLayoutData()).exclude = choice.isPresent();
		controls.setEnabled(choice.isPresent());
		page.layout();
		choice.ifPresent(drawn -> {
			controls.show(plots, drawn, choices);
			draw(drawn, choices);
		});
	}

	private PageChoices.Relations choices() {
		return PageChoices.of(setting.document().comparison()).relations();
	}

	private void choose(PageChoices.Relations now) {
		SavedComparison before = setting.document().comparison();
		setting.document().change(Messages.RelationsPage_change, PageChoices.of(before).withRelations(now).in(before));
	}

	private void draw(RelationPlots.Choice drawn, PageChoices.Relations choices) {
		scatter.setPlot(plots.scatter(drawn, setting::ink));
		Map<String, AxisRange> brushes = new HashMap<>(parallel.plot().brushing().brushes());
		brushes.keySet().retainAll(drawn.axes());
		parallel.setPlot(
				plots.parallel(drawn, new Brushing(choices.order(), Set.copyOf(choices.inverted()), brushes)));
		importance.setPlot(plots.importance(drawn.vertical().figure()));
		((ScrolledComposite) importance.getParent()).setMinHeight(importance.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	/** A person has moved or turned an axis. */
	private void arranged() {
		Brushing now = parallel.plot().brushing();
		PageChoices.Relations before = choices();
		choose(new PageChoices.Relations(before.horizontal(), before.vertical(), before.shade(), before.linearity(),
				before.axes(), now.order(), now.inverted().stream().sorted().toList()));
	}

	private void chooseAxes() {
		List<Variable> variables = plots.variables();
		PageChoices.Relations before = choices();
		List<String> shown = plots.choice(before).map(RelationPlots.Choice::axes).orElse(List.of());
		ListSelectionDialog dialog = ListSelectionDialog.of(variables)
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(variable -> ((Variable) variable).title()))
				.title(Messages.RelationsPage_axesTitle).message(Messages.RelationsPage_axesMessage)
				.preselect(variables.stream().filter(variable -> shown.contains(variable.id())).toArray())
				.create(page.getShell());
		if (dialog.open() == Window.OK) {
			List<String> chosen = Arrays.stream(dialog.getResult()).map(v -> ((Variable) v).id()).toList();
			List<String> axes = new ArrayList<>(shown);
			axes.retainAll(chosen);
			chosen.stream().filter(id -> !shown.contains(id)).forEach(axes::add);
			choose(new PageChoices.Relations(before.horizontal(), before.vertical(), before.shade(),
					before.linearity(), axes, before.order(), before.inverted()));
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

package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.trainyard.runs.ui.CurvesSettings.Positions;

/** The row above the charts: scale, positions, groups, smoothing, which metrics, and the menu for the rest. */
final class ChartControls extends Composite {

	private static final int SMOOTHEST = 99;

	private final Consumer<CurvesSettings> changed;
	private CurvesSettings settings;
	private CurvesSnapshot snapshot = CurvesSnapshot.EMPTY;
	private List<Positions> offered = List.of(Positions.STEP, Positions.TIME, Positions.CLOCK);
	private List<String> groups = List.of("", CurveGroups.EVERYTHING);
	private final Combo scale;
	private final Combo positions;
	private final Combo grouping;
	private final Text filter;
	private Scale slider;
	private Label factor;
	private Button choose;

	ChartControls(Composite parent, CurvesSettings settings, Consumer<CurvesSettings> changed) {
		super(parent, SWT.NONE);
		this.settings = settings;
		this.changed = changed;
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 8;
		setLayout(layout);
		scale = combo(Messages.ChartControls_scaleToolTip,
				index -> change(draft -> draft.logarithmic = index == 1));
		scale.setItems(Messages.ChartControls_linear, Messages.ChartControls_logarithmic);
		positions = combo(Messages.ChartControls_positionToolTip,
				index -> change(draft -> draft.positions = offered.get(index)));
		grouping = combo(Messages.ChartControls_groupToolTip,
				index -> change(draft -> draft.groupBy = groups.get(index)));
		createSmoothing();
		createChoice();
		filter = createFilter();
		createMenu();
		showSettings();
	}

	/** What there is to choose from. */
	void setSnapshot(CurvesSnapshot snapshot) {
		this.snapshot = snapshot;
		choose.setEnabled(!snapshot.metrics().isEmpty());
		showSettings();
	}

	/** Shows other settings; tells nobody. */
	void setSettings(CurvesSettings settings) {
		this.settings = settings;
		showSettings();
	}

	private void showSettings() {
		scale.select(settings.logarithmic() ? 1 : 0);
		showPositions();
		showGroups();
		slider.setSelection((int) Math.round(settings.smoothing() * 100));
		factor.setText(String.format(Locale.ROOT, "%.2f", settings.smoothing()));
		if (!filter.getText().equals(settings.filter())) {
			filter.setText(settings.filter());
		}
	}

	private void showPositions() {
		List<Positions> now = new ArrayList<>(List.of(Positions.STEP, Positions.TIME, Positions.CLOCK));
		if (snapshot.knowsTokens() || settings.positions() == Positions.TOKENS) {
			now.add(Positions.TOKENS);
		}
		offered = now;
		ComboItems.set(positions, now.stream().map(ChartControls::text).toList());
		positions.select(now.indexOf(settings.positions()));
		positions.setToolTipText(snapshot.unknownTokens().isEmpty() ? Messages.ChartControls_positionToolTip
				: Messages.ChartControls_positionToolTip + "\n" + NLS.bind(Messages.ChartControls_noTokens,
						String.join(", ", snapshot.unknownTokens().stream().limit(5).toList())));
	}

	private static String text(Positions positions) {
		return switch (positions) {
		case STEP -> Messages.ChartControls_byStep;
		case TIME -> Messages.ChartControls_byTime;
		case CLOCK -> Messages.ChartControls_byClock;
		case TOKENS -> Messages.ChartControls_byTokens;
		};
	}

	private void showGroups() {
		List<String> now = new ArrayList<>(List.of("", CurveGroups.EVERYTHING));
		now.addAll(snapshot.groupings());
		if (!now.contains(settings.groupBy())) {
			now.add(settings.groupBy());
		}
		groups = now;
		List<String> items = new ArrayList<>(
				List.of(Messages.ChartControls_noGroups, Messages.ChartControls_allTogether));
		now.stream().skip(2).map(path -> NLS.bind(Messages.ChartControls_byGroup, path)).forEach(items::add);
		ComboItems.set(grouping, items);
		grouping.select(now.indexOf(settings.groupBy()));
	}

	private Combo combo(String toolTip, Consumer<Integer> chosen) {
		Combo combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setToolTipText(toolTip);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (combo.getSelectionIndex() >= 0) {
				chosen.accept(combo.getSelectionIndex());
			}
		}));
		return combo;
	}

	private void createSmoothing() {
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.ChartControls_smoothing);
		slider = new Scale(this, SWT.HORIZONTAL);
		slider.setMaximum(SMOOTHEST);
		slider.setPageIncrement(10);
		slider.setToolTipText(Messages.ChartControls_smoothingToolTip);
		slider.setLayoutData(new RowData(110, SWT.DEFAULT));
		factor = new Label(this, SWT.NONE);
		factor.setText("0.00");
		slider.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				e -> change(draft -> draft.smoothing = slider.getSelection() / 100.0)));
	}

	private void createChoice() {
		choose = button(Messages.ChartControls_metrics, menu -> ChartChoices.addMetrics(menu, snapshot.metrics(),
				settings, this::change));
		choose.setEnabled(false);
	}

	private Text createFilter() {
		Text text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.ChartControls_filter);
		text.setToolTipText(Messages.ChartControls_filterToolTip);
		text.setLayoutData(new RowData(130, SWT.DEFAULT));
		text.addModifyListener(e -> {
			if (!text.getText().equals(settings.filter())) {
				change(draft -> draft.filter = text.getText());
			}
		});
		return text;
	}

	private void createMenu() {
		button(Messages.ChartControls_display, menu -> ChartChoices.addDisplay(menu, settings, this::change));
	}

	private Button button(String text, Consumer<Menu> fill) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			Menu menu = new Menu(button);
			fill.accept(menu);
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		}));
		return button;
	}

	private void change(Consumer<CurvesSettings.Draft> change) {
		settings = settings.with(change);
		showSettings();
		changed.accept(settings);
	}
}

package org.trainyard.runs.ui.comparison;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trainyard.runs.Run;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.ui.CurvesGrid;
import org.trainyard.runs.ui.CurvesSettings;
import org.trainyard.runs.ui.SharedRunStore;

/** The curves of all runs; read while the page is in sight. */
final class CurvesPage implements ComparisonPage {

	private final ComparisonSetting setting;
	private final CurvesGrid grid;
	private Set<String> metrics = Set.of();

	CurvesPage(Composite parent, ComparisonSetting setting, SharedRunStore shared) {
		this.setting = setting;
		grid = new CurvesGrid(parent, shared, CurvesSettings.STANDARD);
		grid.addSettingsListener(this::keep);
	}

	private void keep() {
		SavedComparison before = setting.document().comparison();
		setting.document().change(Messages.CurvesPage_change, SavedCurves.with(before, grid.settings(), metrics));
	}

	@Override
	public String title() {
		return Messages.CurvesPage_title;
	}

	@Override
	public Control control() {
		return grid;
	}

	@Override
	public void show(ComparisonReading reading) {
		metrics = reading.comparison().metrics();
		CurvesSettings now = SavedCurves.settings(setting.document().comparison(), metrics);
		if (!now.equals(grid.settings())) {
			grid.setSettings(now);
		}
		grid.setRuns(reading.runs().stream().map(Run::id).toList());
	}

	@Override
	public void highlight(Set<String> runs) {
		grid.setEmphasized(runs);
	}

	@Override
	public void setVisible(boolean visible) {
		grid.setWatching(visible);
	}

	@Override
	public void setFocus() {
		grid.setFocus();
	}
}

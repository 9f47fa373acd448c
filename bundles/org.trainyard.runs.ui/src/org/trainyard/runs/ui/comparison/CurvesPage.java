package org.trainyard.runs.ui.comparison;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trainyard.runs.Run;
import org.trainyard.runs.ui.CurvesGrid;
import org.trainyard.runs.ui.SharedRunStore;

/** The curves of all runs; read while the page is in sight. */
final class CurvesPage implements ComparisonPage {

	private final CurvesGrid grid;

	CurvesPage(Composite parent, SharedRunStore shared) {
		grid = new CurvesGrid(parent, shared);
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
		grid.setRuns(reading.runs().stream().map(Run::id).toList());
	}

	@Override
	public void highlight(Set<String> runs) {
		// the legend hides and shows curves
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

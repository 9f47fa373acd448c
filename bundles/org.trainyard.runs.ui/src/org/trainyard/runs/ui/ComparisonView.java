package org.trainyard.runs.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.trainyard.runs.Run;

/**
 * Two or more runs side by side: their curves in the same charts, the settings in which they differ, their figures. It
 * follows the selection of two or more runs until it is pinned.
 */
public final class ComparisonView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.comparison";

	/** From this width on, in pixels, charts and table have room beside each other. */
	private static final int WIDE = 900;

	private final ComparisonSnapshot.Reader reader = new ComparisonSnapshot.Reader();
	private final ISelectionListener listener = this::follow;
	private IMemento memento;
	private StatePane pane;
	private SashForm sash;
	private MetricCharts charts;
	private ComparisonTable table;
	private IAction pin;
	private StoreWatch<ComparisonSnapshot> watch;

	/** The compared runs; read by the background job. */
	private volatile List<String> compared = List.of();

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void createPartControl(Composite parent) {
		SharedRunStore shared = getSite().getService(SharedRunStore.class);
		watch = new StoreWatch<>(Messages.ComparisonView_job, shared, parent.getDisplay(),
				ComparisonSnapshot.EMPTY, (store, monitor) -> reader.read(store, compared, monitor), this::show);
		pane = new StatePane(parent, watch::askAgain);
		sash = new SashForm(pane.content(), SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		charts = new MetricCharts(sash, ChartOptions.restore(memento).in(CurvesSettings.STANDARD), () -> {
		});
		table = new ComparisonTable(sash, charts.colors());
		sash.setWeights(55, 45);
		sash.addListener(SWT.Resize, e -> turn());
		createPin();
		RunSelection.listen(getSite().getPage(), listener);
		follow(null, getSite().getPage().getSelection(RunsView.ID));
		PartVisibility.follow(this, watch::setWatching);
	}

	/** Compares these runs from now on. */
	void compare(List<Run> runs) {
		List<String> ids = runs.stream().map(Run::id).toList();
		if (!ids.equals(compared)) {
			compared = ids;
			watch.askAgain();
		}
	}

	private void createPin() {
		pin = new Action(Messages.ComparisonView_pin, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				if (!isChecked()) {
					follow(null, getSite().getPage().getSelection(RunsView.ID));
				}
			}
		};
		pin.setToolTipText(Messages.ComparisonView_pinToolTip);
		pin.setImageDescriptor(RunImages.descriptor("pin"));
		getViewSite().getActionBars().getToolBarManager().add(pin);
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		List<Run> runs = RunSelection.of(selection);
		if (part != this && runs.size() >= 2 && !pin.isChecked()) {
			compare(runs);
		}
	}

	/** Table beside the charts where the view is wide, below them where it is high. */
	private void turn() {
		boolean wide = sash.getSize().x >= WIDE && sash.getSize().x > sash.getSize().y;
		sash.setOrientation(wide ? SWT.HORIZONTAL : SWT.VERTICAL);
	}

	private void show(ViewState<ComparisonSnapshot> state) {
		switch (state) {
		case ViewState.Loading<ComparisonSnapshot>() -> pane.showMessage(Messages.StatePane_loading);
		case ViewState.Failed<ComparisonSnapshot>(String line) -> pane.showFailure(line);
		case ViewState.Ready<ComparisonSnapshot>(ComparisonSnapshot value) -> show(value);
		}
	}

	private void show(ComparisonSnapshot value) {
		CurvesSnapshot curves = value.curves();
		setContentDescription(curves.runs().isEmpty() ? ""
				: NLS.bind(Messages.ComparisonView_description, curves.runs().size(),
						curves.runs().stream().map(curves::label).limit(5).collect(Collectors.joining(", "))));
		if (curves.runs().size() < 2) {
			pane.showMessage(Messages.ComparisonView_empty);
		} else {
			charts.show(curves);
			table.show(value.comparison(), curves.runs().stream().map(curves::label).toList());
			pane.showContent();
		}
	}

	@Override
	public void saveState(IMemento state) {
		if (charts != null) {
			ChartOptions.of(charts.settings()).save(state);
		}
	}

	@Override
	public void setFocus() {
		if (pane.message() != null) {
			pane.setFocus();
		} else {
			table.viewer().getTree().setFocus();
		}
	}

	@Override
	public void dispose() {
		RunSelection.unlisten(getSite().getPage(), listener);
		if (watch != null) {
			watch.dispose();
		}
		super.dispose();
	}
}

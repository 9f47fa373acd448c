package org.trainyard.runs.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.swt.IFocusService;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.ui.RunsSnapshot.Depth;

/** All runs of the workspace, live. What is selected here is what the other views of runs show. */
public final class RunsView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.runs";

	private static final String CONTEXT = "org.trainyard.runs.ui.context";
	private static final String FILTER = "filter";

	/** Names the filter in {@code plugin.xml}. */
	private static final String FILTER_FOCUS = "org.trainyard.runs.ui.filter";

	/** What deleting can be undone in: here, and in no other view. */
	private final ObjectUndoContext undoContext = new ObjectUndoContext(this, ID);

	private IMemento memento;
	private StatePane pane;
	private FilterField filter;
	private Label summary;
	private RunsTable table;
	private final RunsReader reader = new RunsReader();
	private StoreWatch<RunsSnapshot> watch;
	private RunsSnapshot snapshot = RunsSnapshot.EMPTY;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void createPartControl(Composite parent) {
		SharedRunStore shared = getSite().getService(SharedRunStore.class);
		watch = new StoreWatch<>(Messages.RunsView_job, shared, parent.getDisplay(), RunsSnapshot.EMPTY,
				(store, monitor) -> reader.read(store), this::show);
		pane = new StatePane(parent, watch::askAgain);
		createFilter(pane.content());
		table = new RunsTable(pane.content(), memento, this::summarize);
		filter.read();
		createMenu();
		getSite().setSelectionProvider(table.selectionProvider());
		RunDrag.from(table.viewer().getTable(), table.selectionProvider());
		table.viewer().addDoubleClickListener(e -> {
			if (!(table.viewer().getStructuredSelection().getFirstElement() instanceof GroupKey)) {
				OpenViews.of(getSite().getPage(), table.selection());
			}
		});
		new UndoRedoActionGroup(getSite(), undoContext, true).fillActionBars(getViewSite().getActionBars());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		PartVisibility.follow(this, watch::setWatching);
	}

	private void createFilter(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		bar.setLayout(layout);
		String saved = memento == null ? null : memento.getString(FILTER);
		filter = new FilterField(bar, saved == null ? "" : saved, () -> table.viewer().getTable().setFocus(),
				this::filter);
		getSite().getService(IFocusService.class).addFocusTracker(filter.text(), FILTER_FOCUS);
		summary = new Label(bar, SWT.NONE);
		summary.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
	}

	private void filter(Query query, String problem) {
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(problem);
		table.setFilter(query);
		readWhatIsShown();
	}

	/** Shows these columns instead. */
	void setColumns(List<RunColumn> columns) {
		table.setColumns(columns);
		readWhatIsShown();
	}

	/** Shows groups of runs that agree in these fields; single runs if there is none. */
	void setGroups(List<Field> fields) {
		table.setGroups(fields);
		readWhatIsShown();
	}

	private void readWhatIsShown() {
		Depth wanted = table.wants();
		reader.want(wanted);
		if (!snapshot.depth().isAtLeast(wanted)) {
			watch.askAgain();
		}
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
		getSite().registerContextMenu(menu, table.selectionProvider());
	}

	private void show(ViewState<RunsSnapshot> state) {
		switch (state) {
		case ViewState.Loading<RunsSnapshot>() -> pane.showMessage(Messages.StatePane_loading);
		case ViewState.Failed<RunsSnapshot>(String line) -> pane.showFailure(line);
		case ViewState.Ready<RunsSnapshot>(RunsSnapshot value) -> show(value);
		}
	}

	private void show(RunsSnapshot value) {
		boolean first = snapshot == RunsSnapshot.EMPTY;
		Optional<Run> begun = first ? Optional.empty() : begun(snapshot, value);
		snapshot = value;
		table.setSnapshot(value);
		filter.setVocabulary(value.vocabulary(), value.depth() == Depth.DETAILS);
		begun.filter(run -> table.selection().size() <= 1).ifPresent(table::select);
		if (value.runs().isEmpty()) {
			pane.showMessage(Messages.RunsView_empty);
		} else {
			pane.showContent();
			if (value.depth() != Depth.DETAILS) {
				// With thousands of runs the rows are in sight before all is read that can be asked for.
				reader.want(value.depth().deeper());
				watch.askAgain();
			}
		}
	}

	/** The newest run, if it was not there before and has not ended yet. */
	private static Optional<Run> begun(RunsSnapshot before, RunsSnapshot now) {
		return now.runs().stream().findFirst().map(RunFacts::run).filter(run -> !run.state().ended())
				.filter(run -> before.runs().stream().noneMatch(old -> old.run().id().equals(run.id())));
	}

	private void summarize() {
		long running = snapshot.runs().stream().filter(run -> run.run().state() == RunState.RUNNING).count();
		int all = snapshot.runs().size();
		int shown = table.shown();
		String count = shown == all ? NLS.bind(Messages.RunsView_count, all)
				: NLS.bind(Messages.RunsView_countFiltered, shown, all);
		summary.setText(running == 0 ? count : NLS.bind(Messages.RunsView_running, count, running));
		summary.requestLayout();
	}

	/** The context in which deleting runs can be undone. */
	ObjectUndoContext undoContext() {
		return undoContext;
	}

	RunsTable table() {
		return table;
	}

	RunsSnapshot snapshot() {
		return snapshot;
	}

	@Override
	public void saveState(IMemento state) {
		if (table != null) {
			table.save(state);
			state.putString(FILTER, filter.text().getText());
		}
	}

	@Override
	public void setFocus() {
		if (snapshot.runs().isEmpty()) {
			pane.setFocus();
		} else {
			table.viewer().getTable().setFocus();
		}
	}

	@Override
	public void dispose() {
		if (watch != null) {
			watch.dispose();
		}
		super.dispose();
	}
}

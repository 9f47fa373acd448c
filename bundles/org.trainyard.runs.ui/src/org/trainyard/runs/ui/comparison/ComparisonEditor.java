package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.runs.Run;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.ui.PartVisibility;
import org.trainyard.runs.ui.SharedRunStore;
import org.trainyard.runs.ui.StoreWatch;
import org.trainyard.runs.ui.ViewState;

/**
 * Compares runs on several pages. Which runs, and how, is kept in a {@code .comparison} file or, until it is saved, with
 * the workbench; it follows the store while runs train.
 */
public final class ComparisonEditor extends MultiPageEditorPart {

	/** The editor's identifier. */
	public static final String ID = "org.trainyard.runs.ui.comparison.editor";

	private final ObjectUndoContext undoContext = new ObjectUndoContext(this);
	private final ComparisonReading.Reader reader = new ComparisonReading.Reader();
	private final List<ComparisonPage> pages = new ArrayList<>();
	private final Display display = Display.getCurrent();
	private ComparisonDocument document;
	private ComparisonSetting setting;
	private ComparisonFrame frame;
	private ComparisonCommands commands;
	private ComparisonFileChanges fileChanges;
	private ComparisonSaving saving;
	private StoreWatch<ComparisonReading> watch;
	private ComparisonReading reading = ComparisonReading.EMPTY;
	private boolean visible;

	/** Whether there is a comparison: it has been read, and is none of those that cannot be. */
	private boolean readable;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ComparisonInput) && ResourceUtil.getFile(input) == null) {
			throw new PartInitException(NLS.bind(Messages.ComparisonEditor_notInWorkspace, input.getName()));
		}
		super.init(site, input);
		document = new ComparisonDocument(SavedComparison.EMPTY,
				site.getWorkbenchWindow().getWorkbench().getOperationSupport().getOperationHistory(), undoContext);
		setting = new ComparisonSetting(document, this::showTextDifference, this::keepOnly);
		setPartName(input.getName());
		fileChanges = new ComparisonFileChanges(this);
		saving = new ComparisonSaving(this, fileChanges);
	}

	@Override
	protected Composite createPageContainer(Composite parent) {
		frame = new ComparisonFrame(super.createPageContainer(parent), setting, this::tryAgain, this::openAsText,
				this::wantVocabulary);
		return frame.pages();
	}

	@Override
	protected void createPages() {
		SharedRunStore shared = getSite().getService(SharedRunStore.class);
		watch = new StoreWatch<>(Messages.ComparisonEditor_job, shared, display, ComparisonReading.EMPTY,
				(store, monitor) -> reader.read(store, document.comparison(), monitor),
				this::show);
		for (ComparisonPage page : List.of(new CurvesPage(getContainer(), setting, shared),
				new SettingsPage(getContainer(), setting), new FiguresPage(getContainer(), setting),
				new RelationsPage(getContainer(), setting))) {
			pages.add(page);
			setPageText(addPage(page.control()), page.title());
		}
		getSite().setSelectionProvider(frame.runs().selectionProvider());
		commands = new ComparisonCommands(this, frame, undoContext);
		setting.highlight().addListener(this::highlight);
		document.addListener(comparison -> documentChanged());
		PartVisibility.follow(this, this::setVisible);
		load();
	}

	private void setVisible(boolean now) {
		visible = now;
		watch.setWatching(now && readable);
		for (int i = 0; i < pages.size(); i++) {
			pages.get(i).setVisible(now && readable && i == getActivePage());
		}
	}

	@Override
	protected void pageChange(int index) {
		super.pageChange(index);
		setVisible(visible);
	}

	/** What has been read of the file stays, with its changes; only the store is asked again then. */
	private void tryAgain() {
		if (readable) {
			watch.askAgain();
		} else {
			load();
		}
	}

	private void wantVocabulary() {
		reader.wantVocabulary();
		watch.askAgain();
	}

	/** Reads what is edited; nothing is shown before. */
	private void load() {
		switch (getEditorInput()) {
		case ComparisonInput input -> loaded(ComparisonSource.parse(input.getName(), input.text()));
		default -> Job.create(NLS.bind(Messages.ComparisonEditor_loading, getEditorInput().getName()),
				(ICoreRunnable) monitor -> load(file())).schedule();
		}
	}

	private void load(IFile file) {
		try {
			ComparisonSource.Content content = ComparisonSource.read(file);
			later(() -> loaded(content));
		} catch (CoreException e) {
			later(() -> frame.showFailure(e.getStatus().getMessage()));
		}
	}

	private void later(Runnable change) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!frame.pages().isDisposed()) {
					change.run();
				}
			});
		}
	}

	/** Takes over what is edited, at first or because somebody else has written the file. */
	void loaded(ComparisonSource.Content content) {
		switch (content) {
		case ComparisonSource.Content.Readable(SavedComparison comparison) -> {
			readable = true;
			document.replace(comparison);
		}
		case ComparisonSource.Content.Damaged(String line, String text) -> {
			readable = false;
			frame.showDamage(line, text);
		}
		}
		setVisible(visible);
	}

	private void documentChanged() {
		if (getEditorInput() instanceof ComparisonInput input) {
			input.keep(document.comparison());
		}
		firePropertyChange(PROP_DIRTY);
		nameUnsaved();
		watch.askAgain();
	}

	private void show(ViewState<ComparisonReading> state) {
		switch (state) {
		case ViewState.Loading<ComparisonReading>() -> frame.showLoading();
		case ViewState.Failed<ComparisonReading>(String line) -> frame.showFailure(line);
		case ViewState.Ready<ComparisonReading>(ComparisonReading value) when readable -> show(value);
		case ViewState.Ready<ComparisonReading>(ComparisonReading value) -> reading = value;
		}
	}

	private void show(ComparisonReading value) {
		reading = value;
		setting.colors().assign(value.runs());
		nameUnsaved();
		Set<String> compared = new HashSet<>(value.missing());
		value.runs().forEach(run -> compared.add(run.id()));
		setting.highlight().retain(compared);
		frame.show(value);
		pages.forEach(page -> page.show(value));
		commands.update();
	}

	/** What is in no file is called by its title, or by its runs. */
	private void nameUnsaved() {
		String title = document.comparison().title();
		if (getEditorInput() instanceof ComparisonInput && !(title.isBlank() && reading.runs().isEmpty())) {
			int more = reading.runs().size() - 1;
			setPartName(!title.isBlank() ? title
					: more == 0 ? reading.label(0)
							: NLS.bind(Messages.ComparisonEditor_unsaved, reading.label(0), more));
		}
	}

	private void highlight(Set<String> ids) {
		frame.runs().highlight(ids);
		pages.forEach(page -> page.highlight(ids));
		commands.update();
	}

	/** Whether there is a comparison, so that it may be changed. */
	boolean isUsable() {
		return readable && frame.isReady();
	}

	ComparisonDocument document() {
		return document;
	}

	ComparisonReading reading() {
		return reading;
	}

	/** The runs that a command works on. */
	Set<String> selected() {
		return setting.highlight().ids();
	}

	/** The page in sight. */
	ComparisonPage page() {
		return pages.get(Math.max(0, getActivePage()));
	}

	/** The file that is edited; null for a comparison in no file. */
	IFile file() {
		return ResourceUtil.getFile(getEditorInput());
	}

	/** Compares only these runs. What the store has no more stays, for nobody could choose it. */
	void keepOnly(Set<String> ids) {
		Set<String> these = new LinkedHashSet<>(reading.runs().stream().map(Run::id).toList());
		these.retainAll(ids);
		if (!these.isEmpty()) {
			setting.highlight().set(Set.of());
			document.keepOnly(these, reading.missing());
		}
	}

	/** The texts of two runs side by side: the two selected ones, or the baseline and another. */
	void showTextDifference() {
		RunPair.of(reading, selected()).ifPresent(pair -> RunTextCompare.open(getSite().getPage(),
				getSite().getService(SharedRunStore.class), pair.left(), pair.right()));
	}

	/** Writes what is compared as HTML or Markdown. */
	void exportReport() {
		new ReportExport(getSite().getService(SharedRunStore.class), reading,
				reading.runs().stream().map(setting::ink).toList(), document.comparison())
				.choose(getSite().getShell());
	}

	private void openAsText() {
		try {
			if (file() != null) {
				getSite().getPage().openEditor(getEditorInput(), "org.eclipse.ui.DefaultTextEditor", true,
						IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	public boolean isDirty() {
		// What is in no file is kept by the workbench as it is.
		return file() != null && document.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!readable || !saving.save(monitor)) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public boolean isSaveAsAllowed() {
		return readable;
	}

	@Override
	public void doSaveAs() {
		saving.saveAs().ifPresent(this::setFile);
	}

	/** Goes on with another file that now holds the comparison. */
	void setFile(IFile file) {
		setInputWithNotify(new FileEditorInput(file));
		setPartName(file.getName());
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void setFocus() {
		if (frame.isReady()) {
			page().setFocus();
		} else {
			frame.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (watch != null) {
			watch.dispose();
			commands.dispose();
		}
		if (fileChanges != null) {
			fileChanges.dispose();
		}
		super.dispose();
	}
}

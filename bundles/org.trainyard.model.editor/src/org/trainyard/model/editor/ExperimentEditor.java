package org.trainyard.model.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.trainyard.model.editor.diagram.DiagramPage;
import org.trainyard.model.editor.parts.ExperimentSelection;
import org.trainyard.model.editor.parts.OutlinePage;
import org.trainyard.model.editor.parts.PartPropertiesPage;
import org.trainyard.model.editor.cost.CostPanel;
import org.trainyard.model.editor.cost.SidePanel;
import org.trainyard.model.editor.problems.EditedFacts;
import org.trainyard.model.editor.problems.ProblemMarkers;
import org.trainyard.model.editor.pytorch.PyTorchPage;
import org.trainyard.model.editor.settings.SettingsPage;
import org.trainyard.model.validation.Problem;

/**
 * Edits an {@code .experiment} file: its settings in a form and its text, with one history. A file that cannot be read
 * opens on its text.
 */
public final class ExperimentEditor extends FormEditor implements IGotoMarker, IEditingDomainProvider {

	/** The editor's id in the workbench. */
	public static final String ID = "org.trainyard.model.editor"; //$NON-NLS-1$

	private final CommandStackListener historyListener = event -> historyChanged();
	private ExperimentDocument document;
	private ExperimentSelection selection;
	/** Why the file's bytes are no text; such a file can be looked at but not changed. Null for all others. */
	private String undecodable;
	private SettingsPage settingsPage;
	private PyTorchPage pyTorchPage;
	private int pyTorchIndex;
	private SourcePage sourcePage;
	private int sourceIndex;
	private SidePanel sidePanel;
	private CostPanel costPanel;
	private FileChanges fileChanges;
	private final EditedFacts facts = new EditedFacts(Display.getCurrent(), this::factsChanged);
	private List<Problem> problems = List.of();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		IFile file = ResourceUtil.getFile(input);
		if (file == null) {
			throw new PartInitException(NLS.bind(Messages.ExperimentEditor_notInWorkspace, input.getName()));
		}
		try {
			byte[] bytes = read(file);
			document = new ExperimentDocument(file.getName(), text(file, bytes));
		} catch (IOException | CoreException e) {
			throw new PartInitException(Status.error(NLS.bind(Messages.ExperimentEditor_unreadable, file.getFullPath(),
					e.getLocalizedMessage()), e));
		}
		super.init(site, input);
		selection = new ExperimentSelection(document);
		site.setSelectionProvider(selection);
		setPartName(input.getName());
		document.history().addCommandStackListener(historyListener);
		problems = findProblems();
		fileChanges = new FileChanges(this);
	}

	private String text(IFile file, byte[] bytes) {
		try {
			return ExperimentText.decode(bytes);
		} catch (CharacterCodingException e) {
			undecodable = NLS.bind(Messages.ExperimentEditor_notText, file.getName());
			return ExperimentText.decodeLeniently(bytes);
		}
	}

	static byte[] read(IFile file) throws IOException, CoreException {
		try (InputStream content = file.getContents(true)) {
			return content.readAllBytes();
		}
	}

	@Override
	protected void addPages() {
		try {
			addPage(new DiagramPage(this));
			settingsPage = new SettingsPage(this);
			addPage(settingsPage);
			pyTorchPage = new PyTorchPage(getContainer(), getToolkit(), this);
			pyTorchIndex = addPage(pyTorchPage.control());
			setPageText(pyTorchIndex, pyTorchPage.title());
			sourcePage = new SourcePage(getContainer(), getToolkit(), this);
			sourceIndex = addPage(sourcePage.control());
			setPageText(sourceIndex, Messages.SourcePage_title);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		costPanel = new CostPanel(sidePanel.content(), getToolkit(), this);
		costPanel.refresh();
		if (document.error().isPresent() || undecodable != null) {
			setActivePage(sourceIndex);
		}
	}

	/** The experiment and its text as they are edited. */
	public ExperimentDocument document() {
		return document;
	}

	/** The part of the experiment that the pages, the outline and the properties show. */
	public ExperimentSelection selection() {
		return selection;
	}

	/** The file that is edited. */
	public IFile file() {
		return ResourceUtil.getFile(getEditorInput());
	}

	/** What is wrong with the experiment as it is now; empty where the text cannot be read. */
	public List<Problem> problems() {
		return problems;
	}

	private List<Problem> findProblems() {
		return isReadable()
				? document.experiment().map(experiment -> facts.problems(experiment, file())).orElse(List.of())
				: List.of();
	}

	private void factsChanged() {
		problems = findProblems();
		settingsPage.refresh();
		costPanel.refresh();
	}

	@Override
	public void setFocus() {
		super.setFocus();
		facts.check();
	}

	/** Whether the experiment is what the text says, so that it may be changed. */
	public boolean isReadable() {
		return document.error().isEmpty() && undecodable == null;
	}

	/** Why the file's bytes are no text; null if they are. */
	String undecodable() {
		return undecodable;
	}

	@Override
	public EditingDomain getEditingDomain() {
		return document.domain();
	}

	@Override
	protected void pageChange(int index) {
		document.commitText();
		super.pageChange(index);
	}

	@Override
	protected Composite createPageContainer(Composite parent) {
		sidePanel = new SidePanel(parent);
		return super.createPageContainer(sidePanel.pages());
	}

	private void historyChanged() {
		problems = findProblems();
		settingsPage.refresh();
		costPanel.refresh();
		sourcePage.refresh();
		mark();
		editorDirtyStateChanged();
		if (getEditorSite().getActionBarContributor() instanceof ExperimentActionBars bars) {
			bars.update();
		}
	}

	/** Lets the markers of the file say what is wrong here, not only once it is saved. */
	private void mark() {
		var markers = getSite().getService(ProblemMarkers.class);
		if (isDirty()) {
			markers.edited(file(), document.text().get());
		} else {
			markers.released(file());
		}
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		boolean allowed = undecodable == null && (!fileChanges.isConflict() || MessageDialog.openQuestion(
				getSite().getShell(), Messages.ExperimentEditor_changedTitle,
				NLS.bind(Messages.ExperimentEditor_overwrite, file().getName())));
		if (!allowed) {
			monitor.setCanceled(true);
			return;
		}
		save(file(), monitor);
	}

	@Override
	public boolean isSaveAsAllowed() {
		return undecodable == null;
	}

	@Override
	public void doSaveAs() {
		SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
		dialog.setOriginalFile(file());
		if (dialog.open() == Window.OK && dialog.getResult() != null) {
			IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult());
			if (save(target, new NullProgressMonitor())) {
				setFile(target);
			}
		}
	}

	private boolean save(IFile target, IProgressMonitor monitor) {
		document.commitText();
		try {
			byte[] bytes = ExperimentText.encode(document.text().get());
			fileChanges.written(bytes);
			if (target.exists()) {
				target.setContents(new ByteArrayInputStream(bytes), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
			} else {
				target.create(new ByteArrayInputStream(bytes), IResource.FORCE, monitor);
			}
			document.history().saveIsDone();
			historyChanged();
			return true;
		} catch (CoreException e) {
			monitor.setCanceled(true);
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.ExperimentEditor_notSaved,
					target.getFullPath(), e.getStatus().getMessage()), e), StatusManager.SHOW);
			return false;
		}
	}

	/** Goes on with another file that now holds the text. */
	void setFile(IFile file) {
		setInputWithNotify(new FileEditorInput(file));
		setPartName(file.getName());
		document.rename(file.getName());
		historyChanged();
	}

	/** Takes over the file's text as a step of the history, which undo takes back. */
	void reload(byte[] bytes) {
		try {
			document.replaceText(ExperimentText.decode(bytes));
			undecodable = null;
		} catch (CharacterCodingException e) {
			undecodable = NLS.bind(Messages.ExperimentEditor_notText, file().getName());
			document.replaceText(ExperimentText.decodeLeniently(bytes));
		}
		document.history().saveIsDone();
		historyChanged();
	}

	/** Goes back to the file as it was last saved. */
	void revert() {
		try {
			reload(read(file()));
		} catch (IOException | CoreException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.ExperimentEditor_unreadable,
					file().getFullPath(), e.getLocalizedMessage()), e), StatusManager.SHOW);
		}
	}

	@Override
	public void gotoMarker(IMarker marker) {
		String path = marker.getAttribute(ProblemMarkers.PATH, ""); //$NON-NLS-1$
		if (document.error().isPresent() || path.isEmpty()) {
			setActivePage(sourceIndex);
			document.errorLine().ifPresent(sourcePage::reveal);
		} else {
			reveal(path);
		}
	}

	/**
	 * Shows a setting on the settings page and puts the focus there.
	 *
	 * @param path for example {@code model.heads}; the path of a part leads to the choice of its kind, or to its first setting
	 */
	public void reveal(String path) {
		setActivePage(settingsPage.getIndex());
		settingsPage.reveal(path);
	}

	/** Shows a part of the experiment on the settings page and puts the focus there. */
	public void reveal(EObject part) {
		reveal(path(part));
	}

	/** The way from the experiment to the part, for example {@code model.attention}; empty for the experiment itself. */
	public static String path(EObject part) {
		if (part.eContainer() == null) {
			return ""; //$NON-NLS-1$
		}
		String owner = path(part.eContainer());
		return owner.isEmpty() ? part.eContainmentFeature().getName()
				: owner + '.' + part.eContainmentFeature().getName();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IFindReplaceTarget.class && sourcePage != null && getActivePage() == sourceIndex) {
			return adapter.cast(sourcePage.findReplaceTarget());
		}
		if (adapter == IFindReplaceTarget.class && pyTorchPage != null && getActivePage() == pyTorchIndex) {
			return adapter.cast(pyTorchPage.findReplaceTarget());
		}
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new OutlinePage(this));
		}
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new PartPropertiesPage(this));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		facts.dispose();
		if (fileChanges != null) {
			fileChanges.dispose();
			selection.dispose();
			document.history().removeCommandStackListener(historyListener);
			getSite().getService(ProblemMarkers.class).released(file());
		}
		super.dispose();
	}
}

package org.trainyard.model.editor.pytorch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.pytorch.PythonFile;
import org.trainyard.model.validation.Severity;

/** The model as a Python file, to be read, copied and saved; it follows the experiment while it is shown. */
public final class PyTorchPage {

	private static final int RULER_GAP = 8;

	private final ExperimentEditor editor;
	private final Form form;
	private final SourceViewer viewer;
	private final CommandStackListener historyListener = event -> refreshIfShown();

	/** Creates the page with its controls. */
	public PyTorchPage(Composite parent, FormToolkit toolkit, ExperimentEditor editor) {
		this.editor = editor;
		form = toolkit.createForm(parent);
		toolkit.decorateFormHeading(form);
		GridLayoutFactory.fillDefaults().applyTo(form.getBody());
		var ruler = new CompositeRuler(RULER_GAP);
		var lineNumbers = new LineNumberRulerColumn();
		lineNumbers.setForeground(PythonConfiguration.SUBDUED);
		ruler.addDecorator(0, lineNumbers);
		viewer = new SourceViewer(form.getBody(), ruler, SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.configure(new PythonConfiguration());
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		viewer.setDocument(new Document());
		viewer.setEditable(false);
		addActions();
		form.addListener(SWT.Show, event -> refresh());
		editor.document().history().addCommandStackListener(historyListener);
		form.addDisposeListener(event -> editor.document().history().removeCommandStackListener(historyListener));
	}

	public Control control() {
		return form;
	}

	/** What the page's tab says. */
	public String title() {
		return Messages.PyTorchPage_title;
	}

	/** Finds words in the file. */
	public IFindReplaceTarget findReplaceTarget() {
		return viewer.getFindReplaceTarget();
	}

	private void addActions() {
		var copy = new Action(Messages.PyTorchPage_copy, image(ISharedImages.IMG_TOOL_COPY)) {
			@Override
			public void run() {
				copy();
			}
		};
		var save = new Action(Messages.PyTorchPage_saveAs, image(ISharedImages.IMG_ETOOL_SAVEAS_EDIT)) {
			@Override
			public void run() {
				saveAs();
			}
		};
		form.getToolBarManager().add(copy);
		form.getToolBarManager().add(save);
		form.getToolBarManager().update(true);
	}

	private static ImageDescriptor image(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
	}

	private void refreshIfShown() {
		if (form.isVisible()) {
			refresh();
		}
	}

	/** The text where it was scrolled to, and in the header what to think of it. */
	private void refresh() {
		boolean wrong = editor.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
		if (!editor.isReadable()) {
			form.setMessage(Messages.PyTorchPage_unreadable, IMessageProvider.ERROR);
		} else {
			form.setMessage(wrong ? Messages.PyTorchPage_invalid : null, IMessageProvider.WARNING);
		}
		form.setText(fileName());
		String text = editor.document().experiment().map(PythonFile::of).orElse(""); //$NON-NLS-1$
		if (!text.equals(viewer.getDocument().get())) {
			int top = viewer.getTopIndex();
			int caret = Math.min(viewer.getSelectedRange().x, text.length());
			viewer.setRedraw(false);
			viewer.getDocument().set(text);
			// Otherwise all that is new would be selected.
			viewer.setSelectedRange(caret, 0);
			viewer.setTopIndex(top);
			viewer.setRedraw(true);
		}
	}

	private String fileName() {
		return editor.file().getFullPath().removeFileExtension().addFileExtension("py").lastSegment(); //$NON-NLS-1$
	}

	private void copy() {
		var clipboard = new Clipboard(form.getDisplay());
		clipboard.setContents(new Object[] { viewer.getDocument().get() },
				new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private void saveAs() {
		var dialog = new FileDialog(form.getShell(), SWT.SAVE);
		dialog.setText(Messages.PyTorchPage_saveAs);
		dialog.setFileName(fileName());
		dialog.setFilterExtensions(new String[] { "*.py" }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		if (editor.file().getLocation() != null) {
			dialog.setFilterPath(editor.file().getLocation().removeLastSegments(1).toOSString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			write(Path.of(chosen));
		}
	}

	private void write(Path file) {
		try {
			Files.writeString(file, viewer.getDocument().get());
			for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
				known.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		} catch (IOException | CoreException e) {
			StatusManager.getManager().handle(Status.error(
					NLS.bind(Messages.PyTorchPage_notWritten, file, e.getLocalizedMessage()), e), StatusManager.SHOW);
		}
	}
}

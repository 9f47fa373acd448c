package org.trainyard.model.editor;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The text of an experiment. The experiment follows a moment after the typing stops, if the text can be read. */
final class SourcePage {

	/** How long after the last key the text is read, in milliseconds. */
	private static final int PAUSE = 300;
	private static final int RULER_GAP = 8;
	private static final int MARGIN = 6;

	private final ExperimentEditor editor;
	private final Form form;
	private final Label problem;
	private final SourceViewer viewer;
	private final ErrorMark error = new ErrorMark();
	private final Runnable commit = this::commit;

	SourcePage(Composite parent, FormToolkit toolkit, ExperimentEditor editor) {
		this.editor = editor;
		form = toolkit.createForm(parent);
		toolkit.decorateFormHeading(form);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(form.getBody());
		problem = toolkit.createLabel(form.getBody(), "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).hint(MARGIN, SWT.DEFAULT).exclude(true)
				.applyTo(problem);
		var ruler = new CompositeRuler(RULER_GAP);
		var lineNumbers = new LineNumberRulerColumn();
		lineNumbers.setForeground(SourceConfiguration.SUBDUED);
		ruler.addDecorator(0, error.column());
		ruler.addDecorator(1, lineNumbers);
		viewer = new SourceViewer(form.getBody(), ruler, SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.configure(new SourceConfiguration());
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		viewer.setDocument(editor.document().text(), error.model());
		error.underline(viewer);
		editor.document().text().addDocumentListener(new IDocumentListener() {

			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only what it has become matters
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				form.getDisplay().timerExec(PAUSE, commit);
				editor.editorDirtyStateChanged();
			}
		});
		refresh();
	}

	Control control() {
		return form;
	}

	IFindReplaceTarget findReplaceTarget() {
		return viewer.getFindReplaceTarget();
	}

	/** Says whether the text can be read. */
	void refresh() {
		String reason = editor.undecodable() != null ? editor.undecodable() : editor.document().error().orElse(null);
		form.setMessage(reason == null ? null : Messages.SourcePage_unreadable, IMessageProvider.ERROR);
		problem.setText(reason == null ? "" : reason); //$NON-NLS-1$
		problem.setVisible(reason != null);
		((GridData) problem.getLayoutData()).exclude = reason == null;
		error.show(editor.document());
		problem.requestLayout();
		form.setText(editor.file().getName());
		viewer.setEditable(editor.undecodable() == null);
	}

	/** Brings a line into view and selects it, as far as there is one. */
	void reveal(int line) {
		try {
			IRegion region = viewer.getDocument().getLineInformation(line - 1);
			viewer.setSelectedRange(region.getOffset(), region.getLength());
			viewer.revealRange(region.getOffset(), region.getLength());
		} catch (BadLocationException e) {
			return; // the text is another one by now
		}
	}

	private void commit() {
		if (!form.isDisposed()) {
			editor.document().commitText();
		}
	}
}

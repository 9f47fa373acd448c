package org.trainyard.model.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The line that keeps a text from being read: underlined, and with a mark beside it whose hover help says why. */
final class ErrorMark implements IAnnotationAccess, IAnnotationAccessExtension {

	private static final String TYPE = "org.trainyard.model.editor.unreadable"; //$NON-NLS-1$
	private static final int COLUMN_WIDTH = 16;

	private final IAnnotationModel model = new AnnotationModel();
	private Annotation present;

	IAnnotationModel model() {
		return model;
	}

	/** A column of a ruler that shows the mark. */
	AnnotationRulerColumn column() {
		var column = new AnnotationRulerColumn(model, COLUMN_WIDTH, this);
		column.addAnnotationType(TYPE);
		return column;
	}

	/** Underlines the line as a spelling error is. */
	void underline(SourceViewer viewer) {
		var painter = new AnnotationPainter(viewer, this);
		painter.addTextStyleStrategy(TYPE, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
		painter.addAnnotationType(TYPE, TYPE);
		painter.setAnnotationTypeColor(TYPE, viewer.getTextWidget().getDisplay().getSystemColor(SWT.COLOR_RED));
		viewer.addPainter(painter);
		viewer.addTextPresentationListener(painter);
	}

	/** Marks the line that is to blame, if one is. */
	void show(ExperimentDocument document) {
		if (present != null) {
			model.removeAnnotation(present);
			present = null;
		}
		document.errorLine().ifPresent(line -> {
			present = new Annotation(TYPE, false, document.error().orElse("")); //$NON-NLS-1$
			model.addAnnotation(present, position(document.text(), line));
		});
	}

	/** The words of the line; the last line where the text has become shorter. */
	private static Position position(IDocument text, int line) {
		try {
			IRegion region = text.getLineInformation(Math.min(line, text.getNumberOfLines()) - 1);
			String words = text.get(region.getOffset(), region.getLength());
			int indent = words.length() - words.stripLeading().length();
			return new Position(region.getOffset() + indent, Math.max(0, words.strip().length()));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return false;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return true;
	}

	@Override
	public String getTypeLabel(Annotation annotation) {
		return annotation.getText();
	}

	@Override
	public int getLayer(Annotation annotation) {
		return DEFAULT_LAYER;
	}

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		Image error = PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		ImageUtilities.drawImage(error, gc, canvas, bounds, SWT.CENTER, SWT.TOP);
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return true;
	}

	@Override
	public boolean isSubtype(Object type, Object potentialSupertype) {
		return type.equals(potentialSupertype);
	}

	@Override
	public Object[] getSupertypes(Object type) {
		return new Object[0];
	}
}

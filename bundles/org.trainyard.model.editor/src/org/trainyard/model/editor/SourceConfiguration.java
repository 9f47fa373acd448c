package org.trainyard.model.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.graphics.Color;

/**
 * Colours XML, and leaves out the viewer's own history: the document's history holds the changes of text and form
 * alike.
 */
final class SourceConfiguration extends SourceViewerConfiguration {

	// Of middling lightness, so that they can be read on a light and on a dark background.
	private static final Color TAG = new Color(0x2f, 0x7f, 0xc4);
	private static final Color VALUE = new Color(0xc0, 0x6a, 0x1c);
	/** Of comments and line numbers. */
	static final Color SUBDUED = new Color(0x7b, 0x88, 0x8a);

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return null;
	}

	@Override
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new DefaultAnnotationHover();
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		var scanner = new RuleBasedScanner();
		scanner.setRules(new IRule[] { new MultiLineRule("<!--", "-->", token(SUBDUED)), //$NON-NLS-1$ //$NON-NLS-2$
				new MultiLineRule("\"", "\"", token(VALUE)), new MultiLineRule("'", "'", token(VALUE)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				new WordRule(new Tag(), token(TAG)) });
		var colours = new DefaultDamagerRepairer(scanner);
		var reconciler = new PresentationReconciler();
		reconciler.setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	private static IToken token(Color color) {
		return new Token(new TextAttribute(color));
	}

	/** The opening bracket with the name, and the closing one. */
	private static final class Tag implements IWordDetector {

		@Override
		public boolean isWordStart(char character) {
			return "<>/?".indexOf(character) >= 0; //$NON-NLS-1$
		}

		@Override
		public boolean isWordPart(char character) {
			return isWordStart(character) || ":-_.".indexOf(character) >= 0 || Character.isLetterOrDigit(character); //$NON-NLS-1$
		}
	}
}

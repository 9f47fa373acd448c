package org.trainyard.model.editor.pytorch;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Colours Python: keywords, texts and comments. */
final class PythonConfiguration extends SourceViewerConfiguration {

	// Of middling lightness, so that they can be read on a light and on a dark background.
	private static final Color KEYWORD = new Color(0x2f, 0x7f, 0xc4);
	private static final Color TEXT = new Color(0xc0, 0x6a, 0x1c);
	/** Of comments and line numbers. */
	static final Color SUBDUED = new Color(0x7b, 0x88, 0x8a);

	/** Those that the templates use. */
	private static final List<String> KEYWORDS = List.of("and", "break", "class", "continue", "def", "elif", "else", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"False", "for", "from", "if", "import", "in", "is", "lambda", "None", "not", "or", "return", "self", "True", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"with"); //$NON-NLS-1$

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		var scanner = new RuleBasedScanner();
		IToken text = new Token(new TextAttribute(TEXT));
		scanner.setRules(new IRule[] { new EndOfLineRule("#", new Token(new TextAttribute(SUBDUED))), //$NON-NLS-1$
				new MultiLineRule("\"\"\"", "\"\"\"", text, '\\'), new SingleLineRule("\"", "\"", text, '\\'), //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$
				keywords() });
		var colours = new DefaultDamagerRepairer(scanner);
		var reconciler = new PresentationReconciler();
		reconciler.setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	private static WordRule keywords() {
		var words = new WordRule(new Name(), new Token(null));
		IToken keyword = new Token(new TextAttribute(KEYWORD, null, SWT.BOLD));
		KEYWORDS.forEach(word -> words.addWord(word, keyword));
		// Names are taken as a whole, or the end of one could look like a keyword.
		return words;
	}

	/** A name or a keyword. */
	private static final class Name implements IWordDetector {

		@Override
		public boolean isWordStart(char character) {
			return Character.isUnicodeIdentifierStart(character) || character == '_';
		}

		@Override
		public boolean isWordPart(char character) {
			return Character.isUnicodeIdentifierPart(character);
		}
	}
}

package org.trainyard.model.editor;

import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** A source viewer without a history of its own: the document's history holds the changes of text and form alike. */
final class SourceConfiguration extends SourceViewerConfiguration {

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return null;
	}
}

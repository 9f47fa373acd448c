package org.trainyard.runs.ui;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.trainyard.runs.query.Completion;
import org.trainyard.runs.query.Completions;
import org.trainyard.runs.query.Vocabulary;

/** Proposes how a filter may go on when the user presses Ctrl+Space. */
final class FilterAssist {

	private static final Point SIZE = new Point(460, 240);

	/** A completion as the popup wants it. */
	private record Proposal(Completion completion) implements IContentProposal {

		@Override
		public String getContent() {
			return completion.text();
		}

		@Override
		public int getCursorPosition() {
			return completion.text().length();
		}

		@Override
		public String getLabel() {
			String text = completion.text().strip();
			return completion.description().isEmpty() ? text
					: NLS.bind(Messages.FilterAssist_proposal, text, completion.description());
		}

		@Override
		public String getDescription() {
			return null;
		}
	}

	private final ContentProposalAdapter adapter;

	/** @param vocabulary what occurs in the runs, asked for each time */
	FilterAssist(Text text, Supplier<Vocabulary> vocabulary) {
		adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
				(contents, position) -> proposals(new Completions(vocabulary.get()).at(contents, position)),
				KeyStroke.getInstance(SWT.MOD1, ' '), null);
		adapter.setLabelProvider(LabelProvider.createTextProvider(each -> ((IContentProposal) each).getLabel()));
		adapter.setPopupSize(SIZE);
		adapter.setPropagateKeys(true);
		// What is replaced is not always what is before the caret.
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		adapter.addContentProposalListener(proposal -> accept(text, ((Proposal) proposal).completion));
	}

	boolean isOpen() {
		return adapter.isProposalPopupOpen();
	}

	private static void accept(Text text, Completion completion) {
		text.setText(completion.apply(text.getText()));
		text.setSelection(completion.caret());
	}

	private static IContentProposal[] proposals(List<Completion> completions) {
		return completions.stream().map(Proposal::new).toArray(IContentProposal[]::new);
	}
}

package org.trainyard.runs.ui.comparison;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.Vocabulary;
import org.trainyard.runs.ui.FilterField;

/** What a person writes about a comparison: a title, a query whose runs are compared too, and notes. */
final class ComparisonFields {

	private static final int NOTE_LINES = 3;

	private final ComparisonDocument document;
	private final FilterField query;
	private final Label more;

	/** The query that the field was last given or has given, for what cannot be understood stays in the field alone. */
	private String known = "";

	/**
	 * Creates the fields above the list of runs.
	 *
	 * @param down where Arrow Down leads
	 * @param wantVocabulary called when somebody is about to write a query
	 */
	ComparisonFields(Composite parent, ComparisonDocument document, Runnable down, Runnable wantVocabulary) {
		this.document = document;
		Composite fields = new Composite(parent, SWT.NONE);
		fields.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 2;
		layout.verticalSpacing = 2;
		fields.setLayout(layout);
		Text title = new Text(fields, SWT.SINGLE | SWT.BORDER);
		title.setMessage(Messages.ComparisonFields_title);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		WrittenText.bind(title, document, Messages.ComparisonFields_changeTitle, SavedComparison::title,
				SavedComparison::withTitle);
		query = new FilterField(fields, "", down, this::write);
		query.text().setMessage(Messages.ComparisonFields_query);
		query.text().addFocusListener(FocusListener.focusGainedAdapter(e -> wantVocabulary.run()));
		query.text().addFocusListener(FocusListener.focusLostAdapter(e -> document.written()));
		document.addListener(this::show);
		more = new Label(fields, SWT.WRAP);
		more.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		showMore(0);
	}

	/** Creates the field for notes, below what its parent has already. */
	void createNotes(Composite parent) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(Messages.ComparisonFields_notes);
		label.setToolTipText(Messages.ComparisonFields_notesToolTip);
		Text notes = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		notes.setToolTipText(Messages.ComparisonFields_notesToolTip);
		GridData data = new GridData(SWT.FILL, SWT.END, true, false);
		data.heightHint = NOTE_LINES * notes.getLineHeight();
		notes.setLayoutData(data);
		WrittenText.bind(notes, document, Messages.ComparisonFields_changeNotes, SavedComparison::notes,
				SavedComparison::withNotes);
	}

	private void write(Query understood, String problem) {
		String text = query.text().getText().strip();
		if (problem == null && !text.equals(document.comparison().query().strip())) {
			known = text;
			document.write(Messages.ComparisonFields_changeQuery, document.comparison().withQuery(text));
		}
	}

	private void show(SavedComparison comparison) {
		if (!comparison.query().equals(known)) {
			known = comparison.query();
			query.text().setText(known);
		}
	}

	void show(ComparisonReading reading) {
		query.setVocabulary(reading.vocabulary(), reading.vocabulary() != Vocabulary.EMPTY);
		showMore(reading.more());
	}

	private void showMore(int runs) {
		more.setText(runs == 0 ? "" : NLS.bind(Messages.ComparisonFields_more, ComparisonReading.MOST_FOUND, runs));
		more.setVisible(runs > 0);
		((GridData) more.getLayoutData()).exclude = runs == 0;
		more.requestLayout();
	}
}

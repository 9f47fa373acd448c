package org.trainyard.runs.ui.comparison;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Text;
import org.trainyard.runs.comparison.SavedComparison;

/** A text of the comparison that a person writes in a field; what is undone is undone there too. */
final class WrittenText {

	private WrittenText() {
	}

	/**
	 * Lets a field show and change a text of the document.
	 *
	 * @param label what undo says
	 */
	static void bind(Text field, ComparisonDocument document, String label, Function<SavedComparison, String> read,
			BiFunction<SavedComparison, String, SavedComparison> write) {
		document.addListener(now -> {
			if (!field.getText().equals(read.apply(now))) {
				field.setText(read.apply(now));
			}
		});
		field.addModifyListener(e -> {
			if (!field.getText().equals(read.apply(document.comparison()))) {
				document.write(label, write.apply(document.comparison(), field.getText()));
			}
		});
		field.addFocusListener(FocusListener.focusLostAdapter(e -> document.written()));
	}
}

package org.trainyard.launch.ui.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.launch.InferenceEvent.Token;

/** A prompt and the tokens that follow it, each shaded by its probability. */
final class TokenText {

	/**
	 * Where a token stands.
	 *
	 * @param length 0 where its text is not complete
	 */
	private record Place(int start, int length, Token token) {
	}

	private static final int MARGIN = 4;

	private final StyledText text;
	private final List<Place> places = new ArrayList<>();
	private Color ground;
	private boolean spaced;
	/** While the place of the caret is of no interest, for it was not moved by hand. */
	private boolean busy;

	/** @param selected is told the index of the token to which the caret was moved */
	TokenText(Composite parent, IntConsumer selected) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(MARGIN);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		AccessibleName.give(text, Messages.TokenText_name);
		ground = text.getBackground();
		text.addCaretListener(event -> {
			int index = at(event.caretOffset);
			if (!busy && index >= 0) {
				selected.accept(index);
			}
		});
		text.addMouseMoveListener(event -> showTip(text.getOffsetAtPoint(new Point(event.x, event.y))));
		// The theme may give other colours at any time.
		text.addListener(SWT.Paint, event -> {
			if (!text.getBackground().equals(ground)) {
				ground = text.getBackground();
				text.getDisplay().asyncExec(this::shade);
			}
		});
	}

	TokenShade colors() {
		return new TokenShade(text.getBackground());
	}

	/** @param apart whether tokens are words or digits with spaces between them, rather than parts of a text */
	void begin(String prompt, boolean apart) {
		spaced = apart;
		places.clear();
		change(() -> {
			text.setText(apart ? prompt + " →" : prompt); //$NON-NLS-1$
			StyleRange bold = new StyleRange(0, text.getCharCount(), null, null);
			bold.fontStyle = SWT.BOLD;
			text.setStyleRange(bold);
		});
	}

	void add(List<Token> tokens) {
		StringBuilder more = new StringBuilder();
		int end = text.getCharCount();
		for (Token token : tokens) {
			more.append(spaced ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$
			String shown = TokenTexts.readable(token.text());
			places.add(new Place(end + more.length(), shown.length(), token));
			more.append(shown);
		}
		change(() -> {
			text.append(more.toString());
			shade(places.subList(places.size() - tokens.size(), places.size()));
			text.setTopIndex(text.getLineCount() - 1);
		});
	}

	/** Adds what is not part of any token. */
	void end(String rest, Optional<String> answer) {
		String last = answer.map(line -> "\n" + line).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		change(() -> text.append(TokenTexts.readable(rest + last)));
	}

	/** Selects the text of a token. */
	void select(int index) {
		Place place = places.get(index);
		change(() -> text.setSelection(place.start, place.start + place.length));
	}

	private void change(Runnable change) {
		busy = true;
		try {
			change.run();
		} finally {
			busy = false;
		}
	}

	private void shade() {
		if (!text.isDisposed()) {
			shade(places);
		}
	}

	private void shade(List<Place> some) {
		TokenShade shade = colors();
		StyleRange[] styles = some.stream().filter(place -> place.length > 0)
				.map(place -> shade.style(place.start, place.length, place.token.chosen().probability()))
				.toArray(StyleRange[]::new);
		if (styles.length > 0) {
			int start = styles[0].start;
			int end = styles[styles.length - 1].start + styles[styles.length - 1].length;
			text.replaceStyleRanges(start, end - start, styles);
		}
	}

	private void showTip(int offset) {
		int index = offset < 0 ? -1 : at(offset);
		String tip = index < 0 ? null : TokenTexts.tip(places.get(index).token);
		if (tip == null ? text.getToolTipText() != null : !tip.equals(text.getToolTipText())) {
			text.setToolTipText(tip);
		}
	}

	/** The index of the token at an offset of the text; −1 where none is. */
	private int at(int offset) {
		int low = 0;
		int high = places.size() - 1;
		while (low <= high) {
			int middle = (low + high) / 2;
			Place place = places.get(middle);
			if (offset < place.start) {
				high = middle - 1;
			} else if (offset >= place.start + place.length) {
				low = middle + 1;
			} else {
				return middle;
			}
		}
		return -1;
	}
}

package org.trainyard.launch.ui.playground;

import java.text.DecimalFormat;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trainyard.launch.InferenceEvent.Candidate;
import org.trainyard.launch.InferenceEvent.Token;
import org.trainyard.plots.Labels;

/** How tokens and their numbers are written. */
final class TokenTexts {

	private TokenTexts() {
	}

	/** A token with what cannot be seen made visible. */
	static String visible(Candidate token) {
		return token.name().isEmpty() ? "#" + token.token() //$NON-NLS-1$
				: token.name().codePoints().mapToObj(TokenTexts::visible).collect(Collectors.joining());
	}

	/**
	 * A text as it is read: with its lines and gaps, and the other characters that cannot be seen made visible. A widget
	 * may end a line at U+0000.
	 */
	static String readable(String text) {
		return text.codePoints().mapToObj(c -> switch (c) {
		case '\n', '\t', ' ' -> Character.toString(c);
		default -> visible(c);
		}).collect(Collectors.joining());
	}

	private static String visible(int character) {
		return switch (character) {
		case '\n' -> "↵"; //$NON-NLS-1$
		case '\t' -> "⇥"; //$NON-NLS-1$
		case '\r' -> "␍"; //$NON-NLS-1$
		case ' ' -> "␣"; //$NON-NLS-1$
		default -> Labels.visible(character);
		};
	}

	/** For example 43.2 %, 0.092 % and 1.3E-7 %. */
	static String percent(double share) {
		if (Double.isNaN(share)) {
			return Messages.TokenTexts_noNumber;
		}
		double percent = share * 100;
		String digits = percent >= 0.1 || percent == 0 ? "0.0" : percent >= 0.001 ? "0.0##" : "0.0E0"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new DecimalFormat(digits).format(percent) + " %"; //$NON-NLS-1$
	}

	/** All about a token, on two lines. */
	static String tip(Token token) {
		return NLS.bind(Messages.TokenTexts_tip, new Object[] { visible(token.chosen()),
				percent(token.chosen().probability()), percent(token.chosen().chance()),
				InferenceTimes.duration(token.seconds()) });
	}
}

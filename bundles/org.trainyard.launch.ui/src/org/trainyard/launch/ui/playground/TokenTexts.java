package org.trainyard.launch.ui.playground;

import java.text.DecimalFormat;

import org.eclipse.osgi.util.NLS;
import org.trainyard.launch.InferenceEvent.Candidate;
import org.trainyard.launch.InferenceEvent.Token;

/** How tokens and their numbers are written. */
final class TokenTexts {

	private TokenTexts() {
	}

	/** A token with what cannot be seen made visible. */
	static String visible(Candidate token) {
		String name = token.name().replace("\n", "↵").replace("\t", "⇥").replace("\r", "␍"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		return name.isEmpty() ? "#" + token.token() : name.replace(' ', '␣'); //$NON-NLS-1$
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

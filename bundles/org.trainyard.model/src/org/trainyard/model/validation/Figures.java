package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as messages show them: as exact as they are known. */
final class Figures {

	private static final MathContext TWO = new MathContext(2);

	private Figures() {
	}

	/** Two figures of a share in percent, for example “2.3 %”; what is 1 and more says that nothing is left. */
	static String share(double share) {
		return share >= 1 ? text("share.all") : text("share", rounded(100 * share));
	}

	/** Two or three figures, for example “2.67”. */
	static String ratio(double ratio) {
		return plain(new BigDecimal(ratio).round(new MathContext(3)));
	}

	/** Two figures without an exponent. */
	static String rounded(double number) {
		return plain(new BigDecimal(number).round(TWO));
	}

	/** Exactly, without an exponent. */
	static String decimal(double number) {
		return plain(BigDecimal.valueOf(number));
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}
}

package org.trainyard.model.editor.cost;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;

/** Large numbers in few letters. */
final class Amounts {

	private static final String[] BYTES = { "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final String[] OPERATIONS = { "FLOP", "kFLOP", "MFLOP", "GFLOP", "TFLOP", "PFLOP", "EFLOP" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private Amounts() {
	}

	/** To the unit, for example 124,439,808. */
	static String exact(long number) {
		return number == Long.MAX_VALUE ? Messages.Amounts_tooLarge : NumberFormat.getIntegerInstance().format(number);
	}

	/** In the largest binary unit of which there is one, for example 474.7 MiB. */
	static String bytes(long number) {
		return scaled(number, 1024, BYTES);
	}

	/** In the largest decimal unit of which there is one, for example 45.0 GFLOP. */
	static String operations(long number) {
		return scaled(number, 1000, OPERATIONS);
	}

	/** A share of a whole in percent, for example 31.0 %. */
	static String percent(double share) {
		NumberFormat format = NumberFormat.getPercentInstance();
		format.setMinimumFractionDigits(1);
		format.setMaximumFractionDigits(1);
		return format.format(share);
	}

	private static String scaled(long number, int step, String[] units) {
		if (number == Long.MAX_VALUE) {
			return Messages.Amounts_tooLarge;
		}
		double rest = number;
		int unit = 0;
		while (rest >= step && unit < units.length - 1) {
			rest /= step;
			unit++;
		}
		NumberFormat format = NumberFormat.getInstance();
		format.setMinimumFractionDigits(unit == 0 ? 0 : 1);
		format.setMaximumFractionDigits(unit == 0 ? 0 : 1);
		return NLS.bind(Messages.Amounts_amount, format.format(rest), units[unit]);
	}
}

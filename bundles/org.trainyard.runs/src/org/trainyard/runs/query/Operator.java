package org.trainyard.runs.query;

import java.util.Optional;
import java.util.stream.Stream;

/** How a field is compared with a value. */
enum Operator {

	EQUAL("=") {
		@Override
		boolean holds(int sign) {
			return sign == 0;
		}
	},
	NOT_EQUAL("!=") {
		@Override
		boolean holds(int sign) {
			return sign != 0;
		}
	},
	LESS("<") {
		@Override
		boolean holds(int sign) {
			return sign == -1;
		}
	},
	AT_MOST("<=") {
		@Override
		boolean holds(int sign) {
			return sign == -1 || sign == 0;
		}
	},
	GREATER(">") {
		@Override
		boolean holds(int sign) {
			return sign == 1;
		}
	},
	AT_LEAST(">=") {
		@Override
		boolean holds(int sign) {
			return sign == 1 || sign == 0;
		}
	};

	/** The sign of two values that are neither equal nor one before the other, such as a text and a number. */
	static final int INCOMPARABLE = 2;

	private final String symbol;

	Operator(String symbol) {
		this.symbol = symbol;
	}

	String symbol() {
		return symbol;
	}

	/** Whether it holds for a value that is less (-1), equal (0), greater (1) or {@link #INCOMPARABLE}. */
	abstract boolean holds(int sign);

	/** Whether it asks which is the greater. */
	boolean orders() {
		return this != EQUAL && this != NOT_EQUAL;
	}

	static Optional<Operator> of(String symbol) {
		return symbol.equals("==") ? Optional.of(EQUAL)
				: Stream.of(values()).filter(operator -> operator.symbol.equals(symbol)).findFirst();
	}
}

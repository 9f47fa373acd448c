package org.trainyard.runs.query;

import java.time.Duration;
import java.time.Instant;

/** What a field is compared with. */
sealed interface Operand {

	/** A value. */
	record Exactly(Value value) implements Operand {
	}

	/** A day, month, year, minute or second: equal is what lies in it, the end excluded. */
	record During(Instant from, Instant until) implements Operand {
	}

	/** So long before the query is asked. */
	record Ago(Duration duration) implements Operand {
	}

	/** The whole day so many days before the one on which the query is asked. */
	record DaysAgo(int days) implements Operand {
	}
}

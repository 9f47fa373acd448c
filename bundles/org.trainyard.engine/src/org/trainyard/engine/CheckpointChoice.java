package org.trainyard.engine;

import java.util.Optional;

/** Which of a run's checkpoints is meant. */
public sealed interface CheckpointChoice {

	/** That of the latest step. */
	record Last() implements CheckpointChoice {

		@Override
		public String toString() {
			return "last";
		}
	}

	/** That with the lowest evaluation loss; the last where there was no evaluation. */
	record Best() implements CheckpointChoice {

		@Override
		public String toString() {
			return "best";
		}
	}

	/** That of one step, if it is still there. */
	record Step(long step) implements CheckpointChoice {

		@Override
		public String toString() {
			return Long.toString(step);
		}
	}

	/** Reads what {@code toString} writes: {@code last}, {@code best}, or a step. */
	static Optional<CheckpointChoice> parse(String text) {
		return switch (text) {
		case "last" -> Optional.of(new Last());
		case "best" -> Optional.of(new Best());
		default -> text.matches("[0-9]{1,18}") ? Optional.of(new Step(Long.parseLong(text))) : Optional.empty();
		};
	}
}

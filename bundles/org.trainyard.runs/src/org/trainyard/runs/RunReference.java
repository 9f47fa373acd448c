package org.trainyard.runs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person calls a run: an id; or a name, which means the newest run of that name; or the beginning of one id only. */
record RunReference(String text) {

	/**
	 * The run that is meant.
	 *
	 * @param runs the newest first
	 * @param from where they are, for the message
	 * @throws StoreException if there is none or the beginning fits several; says what to do
	 */
	Run among(List<Run> runs, StoreLocation from) throws StoreException {
		String id = text.toLowerCase(Locale.ROOT);
		Optional<Run> exact = runs.stream().filter(run -> run.id().equalsIgnoreCase(id)).findFirst()
				.or(() -> runs.stream().filter(run -> run.name().equals(text)).findFirst());
		if (exact.isPresent()) {
			return exact.get();
		}
		List<Run> beginnings = text.isEmpty() ? List.of()
				: runs.stream().filter(run -> run.id().toLowerCase(Locale.ROOT).startsWith(id)).toList();
		return switch (beginnings.size()) {
		case 0 -> throw new StoreException(Messages.get("run.unknown", text, from));
		case 1 -> beginnings.getFirst();
		default -> throw new StoreException(Messages.get("run.ambiguous", text, beginnings.size(),
				beginnings.stream().map(Run::id).collect(Collectors.joining(", "))));
		};
	}
}

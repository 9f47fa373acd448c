package org.trainyard.engine.data;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pairs of source and target that are drawn afresh each time. */
final class PairData implements TaskData {

	private final PairSource source;

	PairData(PairSource source) {
		this.source = source;
	}

	@Override
	public Examples.Pairs draw(int count, long step, RandomGenerator random) {
		return pairs(count, () -> source.draw(step, random));
	}

	private static Examples.Pairs pairs(int count, Supplier<PairSource.Pair> drawn) {
		long[][] sources = new long[count][];
		long[][] targets = new long[count][];
		for (int i = 0; i < count; i++) {
			PairSource.Pair pair = drawn.get();
			sources[i] = pair.source();
			targets[i] = pair.target();
		}
		return new Examples.Pairs(sources, targets);
	}

	@Override
	public Stream<Examples> evaluation(int count, int batch, RandomGenerator random) {
		return counts(count, batch).mapToObj(size -> pairs(size, () -> source.draw(random)));
	}

	@Override
	public Optional<TokenText> text() {
		return Optional.of(source);
	}

	/** The sizes of the batches that make up so many. */
	static IntStream counts(int count, int batch) {
		return IntStream.iterate(0, done -> done < count, done -> done + batch)
				.map(done -> Math.min(batch, count - done));
	}
}

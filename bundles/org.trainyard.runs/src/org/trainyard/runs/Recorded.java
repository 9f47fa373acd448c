package org.trainyard.runs;

import java.util.Objects;

/** What a run records at a step beside the points of its metrics. */
public sealed interface Recorded {

	/** Which of them it is, as it is stored. */
	enum Kind {
		HISTOGRAM, MATRIX, TEXT, IMAGE
	}

	/** Which of them it is. */
	default Kind kind() {
		return switch (this) {
		case Histogram histogram -> Kind.HISTOGRAM;
		case Matrix matrix -> Kind.MATRIX;
		case Text text -> Kind.TEXT;
		case Image image -> Kind.IMAGE;
		};
	}

	/**
	 * How often values lie in each of some bins.
	 *
	 * @param edges  of the bins, ascending, [N + 1]; the bins need not be of the same width
	 * @param counts of the values in each bin, [N]; may be weights
	 */
	record Histogram(double[] edges, double[] counts) implements Recorded {

		public Histogram {
			if (edges.length != counts.length + 1) {
				throw new IllegalArgumentException(edges.length + " edges for " + counts.length + " bins");
			}
		}
	}

	/**
	 * Numbers in rows and columns, such as attention weights or the use of experts.
	 *
	 * @param values row by row, [rows × columns]
	 */
	record Matrix(int rows, int columns, float[] values) implements Recorded {

		public Matrix {
			if (rows < 0 || columns < 0 || values.length != (long) rows * columns) {
				throw new IllegalArgumentException(values.length + " values for " + rows + " × " + columns);
			}
		}
	}

	/** Text, such as what a model generated. */
	record Text(String text) implements Recorded {

		public Text {
			Objects.requireNonNull(text);
		}
	}

	/** A picture. @param bytes of a file in a common format, PNG as a rule */
	record Image(byte[] bytes) implements Recorded {

		public Image {
			Objects.requireNonNull(bytes);
		}
	}

	/**
	 * A recorded value with its place.
	 *
	 * @param seconds since the run's start
	 */
	record At(long step, double seconds, Recorded value) {
	}

	/**
	 * The recorded values of one name and run at a glance.
	 *
	 * @param name     with parts between slashes, as in {@code attention/layer0}
	 * @param kind     of the last of them
	 * @param count    number of steps with a value
	 * @param lastStep step of the last one
	 */
	record Summary(String name, Kind kind, long count, long lastStep) {
	}
}

package org.trainyard.engine.data;

/** Token ids with a meaning of their own; ordinary tokens follow. */
public final class Tokens {

	/** Fills a sequence up to the length of its batch; nothing attends to it. */
	public static final long PAD = 0;
	/** Comes before a sequence. */
	public static final long START = 1;
	/** Comes after a sequence; also separates source and target where both are one sequence. */
	public static final long END = 2;
	/** The first ordinary token. */
	public static final long FIRST = 3;
	/** The label of a position that the loss leaves out. No token has this id. */
	public static final long IGNORED = -100;

	private Tokens() {
	}

	/** How a token with a meaning of its own is written where an answer holds it; others by their ids. */
	static String name(long token) {
		return token == PAD ? "<pad>" : token == START ? "<start>" : token == END ? "<end>" : Long.toString(token);
	}
}

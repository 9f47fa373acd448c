package org.trainyard.engine.inference;

import java.util.List;

import org.trainyard.engine.decoding.Sampling;

/** What an inference process is asked for. */
sealed interface Request {

	/** The names of the requests as they are written. */
	List<String> NAMES = List.of("generate", "attention", "stop", "quit");

	/**
	 * Continues a prompt, or answers an input.
	 *
	 * @param id           of the request, which its replies carry
	 * @param length       tokens to generate at most; an answer to an input ends where a right one would end
	 * @param alternatives how many of the likeliest tokens are told at each position
	 */
	record Generate(long id, String prompt, int length, Sampling sampling, int alternatives) implements Request {
	}

	/**
	 * Tells what the attention heads of a layer look at.
	 *
	 * @param tokens that the model made of the prompt, at least one
	 * @param layer  from 0
	 */
	record Attention(long id, String prompt, List<Long> tokens, int layer) implements Request {

		public Attention {
			tokens = List.copyOf(tokens);
		}
	}

	/** Ends a generation after the token that it is at. */
	record Stop(long id) implements Request {
	}

	/** Ends the process. */
	record Quit() implements Request {
	}
}

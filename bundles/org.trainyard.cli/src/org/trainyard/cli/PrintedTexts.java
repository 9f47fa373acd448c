package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.trainyard.engine.GeneratedToken;
import org.trainyard.engine.TextGeneration;
import org.trainyard.engine.decoding.Choice;

/**
 * Prints texts from their prompts on: the first while it is generated, the others, which are generated at the same
 * time, after it.
 */
final class PrintedTexts implements TextGeneration.Listener {

	private static final String BETWEEN = "---";

	private final List<StringBuilder> waiting = new ArrayList<>();
	private final PrintWriter out;
	/** The text that is being printed. */
	private int current;

	PrintedTexts(List<String> prompts, PrintWriter out) {
		this.out = out;
		prompts.forEach(prompt -> waiting.add(new StringBuilder(prompt)));
	}

	@Override
	public void token(int index, GeneratedToken token, Choice choice) {
		waiting.get(index).append(token.text());
		printWaiting();
	}

	@Override
	public void end(int index, String rest) {
		waiting.get(index).append(rest);
		printWaiting();
		out.println();
		current++;
		if (current < waiting.size()) {
			out.println(BETWEEN);
		}
		out.flush();
	}

	private void printWaiting() {
		StringBuilder text = waiting.get(current);
		out.print(text);
		out.flush();
		text.setLength(0);
	}
}

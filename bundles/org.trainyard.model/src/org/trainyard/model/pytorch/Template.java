package org.trainyard.model.pytorch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Python, in a file beside this class, of which an experiment takes what it uses. Lines between
 * {@code #if condition}, {@code #elif condition}, {@code #else} and {@code #end} stay where the condition holds; a
 * condition is made of flags with {@code not}, {@code and} and {@code or}. {@code ${name}} stands for a value, and
 * {@code #include file} for another template.
 */
record Template(String file) {

	private static final Pattern DIRECTIVE = Pattern.compile("#(if|elif|else|end|include)\\b *(.*)");
	private static final Pattern VALUE = Pattern.compile("\\$\\{(\\w+)}");

	/** One {@code #if} while it is open: whether its present branch stays, and whether any branch did. */
	private record Choice(boolean open, boolean taken) {
	}

	/**
	 * The Python text without blank lines around it; empty where nothing of the template stays.
	 *
	 * @throws IllegalStateException if the template is wrong, or there is no such flag or value
	 */
	String fill(Facts facts) {
		StringBuilder text = new StringBuilder();
		append(facts, text);
		return text.toString().stripTrailing().replaceFirst("^\\n+", "");
	}

	private void append(Facts facts, StringBuilder text) {
		Deque<Choice> choices = new ArrayDeque<>();
		for (String line : read().lines().toList()) {
			Matcher directive = DIRECTIVE.matcher(line);
			boolean open = choices.stream().allMatch(Choice::open);
			if (!directive.matches()) {
				if (open) {
					text.append(filled(line, facts)).append('\n');
				}
			} else if (!directive.group(1).equals("include")) {
				choose(directive.group(1), directive.group(2), choices, facts);
			} else if (open) {
				new Template(directive.group(2)).append(facts, text);
			}
		}
		if (!choices.isEmpty()) {
			throw new IllegalStateException(file + ": an #if has no #end");
		}
	}

	private void choose(String directive, String condition, Deque<Choice> choices, Facts facts) {
		Choice before = directive.equals("if") ? null : choices.pop();
		// Inside of what goes, no branch stays, and what its conditions ask for need not be known.
		boolean decided = !choices.stream().allMatch(Choice::open) || before != null && before.taken;
		switch (directive) {
		case "if", "elif" -> {
			boolean holds = !decided && holds(condition, facts);
			choices.push(new Choice(holds, decided || holds));
		}
		case "else" -> choices.push(new Choice(!decided, true));
		default -> {
			// the choice is closed
		}
		}
	}

	private static boolean holds(String condition, Facts facts) {
		return Arrays.stream(condition.split(" or "))
				.anyMatch(all -> Arrays.stream(all.split(" and ")).map(String::strip).allMatch(
						term -> term.startsWith("not ") ? !facts.flag(term.substring(4)) : facts.flag(term)));
	}

	private static String filled(String line, Facts facts) {
		return VALUE.matcher(line)
				.replaceAll((MatchResult name) -> Matcher.quoteReplacement(facts.value(name.group(1))));
	}

	private String read() {
		try (InputStream content = Template.class.getResourceAsStream(file)) {
			if (content == null) {
				throw new IllegalStateException("There is no template " + file);
			}
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

package org.trainyard.model.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trainyard.model.ExperimentException;

/**
 * Python keyword arguments, with or without the call around them: {@code RevDEQConfig(hidden_size=1_440, # width}
 * and so on. Values are numbers, texts, True, False, None, and dotted names like {@code torch.float32}, which are texts
 * here; expressions are refused. Arguments may stand on lines of their own without commas, too.
 */
final class PythonArguments {

	// No repeated groups: each turn of one takes stack, and a text may be long.
	private static final Pattern SPACE = Pattern.compile("\\s++|#[^\\r\\n]*+|\\\\\\R");
	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*+");
	private static final Pattern DOTTED = Pattern.compile("[A-Za-z_][\\w.]*+");
	private static final Pattern CALL = Pattern.compile("(?:[A-Za-z_]\\w*+\\s*+=\\s*+)?[A-Za-z_][\\w.]*+\\s*+\\(");
	private static final Pattern NUMBER = Pattern
			.compile("[+-]?(?:\\d[\\d_]*+(?:\\.[\\d_]*+)?|\\.\\d[\\d_]*+)(?:[eE][+-]?\\d++)?(?![\\w.])");
	private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\\\r\\n]*+)\"|'([^'\\\\\\r\\n]*+)'");

	private final String source;
	private final String text;
	private final Matcher matcher;
	private int place;

	private PythonArguments(String source, String text) {
		this.source = source;
		this.text = text;
		this.matcher = Pattern.compile("").matcher(text);
	}

	static Map<String, Object> read(String source, String text) throws ExperimentException {
		return new PythonArguments(source, text).arguments();
	}

	private Map<String, Object> arguments() throws ExperimentException {
		Map<String, Object> arguments = new LinkedHashMap<>();
		skipSpace();
		boolean call = accept(CALL);
		skipSpace();
		while (place < text.length() && !(call && text.charAt(place) == ')')) {
			String name = expect(NAME, "python.name");
			skipSpace();
			expect('=');
			skipSpace();
			if (arguments.containsKey(name)) {
				throw new ExperimentException(Messages.text("field.twice", source, name));
			}
			arguments.put(name, value());
			separator();
		}
		if (call) {
			expect(')');
			skipSpace();
		}
		if (place < text.length()) {
			throw unexpected("python.end");
		}
		return arguments;
	}

	/** A comma, a new line, or the end. */
	private void separator() throws ExperimentException {
		int before = place;
		skipSpace();
		if (place < text.length() && text.charAt(place) == ',') {
			place++;
			skipSpace();
		} else if (place < text.length() && text.charAt(place) != ')'
				&& text.substring(before, place).indexOf('\n') < 0) {
			throw unexpected("python.comma");
		}
	}

	private Object value() throws ExperimentException {
		if (accept(NUMBER)) {
			return new Literal(matcher.group().replace("_", ""));
		}
		if (accept(TEXT)) {
			return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
		}
		return switch (expect(DOTTED, "python.value")) {
		case "True" -> true;
		case "False" -> false;
		case "None" -> null;
		case String name -> name;
		};
	}

	private boolean accept(Pattern pattern) {
		matcher.usePattern(pattern).region(place, text.length());
		boolean found = matcher.lookingAt();
		if (found) {
			place = matcher.end();
		}
		return found;
	}

	/** White space, comments, and lines that go on. */
	private void skipSpace() {
		boolean more = true;
		while (more) {
			more = accept(SPACE);
		}
	}

	private String expect(Pattern pattern, String wanted) throws ExperimentException {
		if (!accept(pattern)) {
			throw unexpected(wanted);
		}
		return matcher.group();
	}

	private void expect(char character) throws ExperimentException {
		if (place == text.length() || text.charAt(place) != character) {
			throw unexpected(character == '=' ? "python.equals" : "python.end");
		}
		place++;
	}

	private ExperimentException unexpected(String wanted) {
		long line = text.substring(0, place).lines().count() + (text.startsWith("\n", Math.max(0, place - 1)) ? 1 : 0);
		String found = text.substring(place).lines().findFirst().map(String::strip).orElse("");
		return new ExperimentException(Messages.text("python.unexpected", source, Math.max(1, line),
				found.length() > 40 ? found.substring(0, 39) + "…" : found, Messages.text(wanted)));
	}

	/** The arguments as a call. */
	static String write(String call, Map<String, Object> arguments) {
		StringBuilder python = new StringBuilder(call).append("(\n");
		arguments.forEach((name, value) -> python.append("    ").append(name).append('=').append(switch (value) {
		case Boolean flag -> flag ? "True" : "False";
		case String word -> '"' + word + '"';
		default -> value.toString();
		}).append(",\n"));
		return python.append(")\n").toString();
	}
}

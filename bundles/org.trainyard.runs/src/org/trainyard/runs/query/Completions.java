package org.trainyard.runs.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.trainyard.runs.RunState;

/** Proposes how a query may go on. */
public final class Completions {

	/** More than anybody reads. */
	private static final int MOST = 200;

	private final Vocabulary vocabulary;

	/** Proposes what occurs in some runs. */
	public Completions(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * What may stand at a place; what begins like what is written there comes first.
	 *
	 * @param caret from 0 to the length of the text
	 */
	public List<Completion> at(String text, int caret) {
		List<Token> before = Tokenizer.tokens(text.substring(0, caret));
		List<Token> whole = before.subList(0, before.size() - 1);
		String begun = "";
		int start = caret;
		if (!whole.isEmpty() && whole.getLast().end() == caret && isOpen(whole.getLast())) {
			begun = plain(whole.getLast().text());
			start = whole.getLast().start();
			whole = whole.subList(0, whole.size() - 1);
		}
		return completions(Expectation.behind(whole), begun, start, end(text, start, caret), text);
	}

	private List<Completion> completions(Expectation expected, String begun, int start, int end, String text) {
		boolean blankFollows = end < text.length() && text.charAt(end) == ' ';
		return proposals(expected, begun).filter(proposal -> rank(proposal, begun) < Integer.MAX_VALUE)
				.sorted(Comparator.comparingInt(proposal -> rank(proposal, begun))).limit(MOST)
				.map(proposal -> new Completion(start, end, proposal.text + (blankFollows ? "" : proposal.blank),
						proposal.description))
				.toList();
	}

	/**
	 * @param text  as it will stand there
	 * @param blank what follows it
	 */
	private record Proposal(String text, String blank, String description) {
	}

	private Stream<Proposal> proposals(Expectation expected, String begun) {
		return switch (expected.place()) {
		case CONDITION -> Stream.concat(fields(begun), Stream.of(keyword(Keyword.NOT)));
		case OPERATOR -> Stream.concat(operators(expected.field()), connections());
		case VALUE, LIST_VALUE -> values(expected.field());
		case LIST -> Stream.of(new Proposal("(", "", ""));
		case LIST_COMMA -> Stream.of(new Proposal(",", " ", ""), new Proposal(")", " ", ""));
		case CONNECTION -> begun.isEmpty() ? connections() : Stream.concat(connections(), fields(begun));
		};
	}

	private Stream<Proposal> fields(String begun) {
		Stream<Proposal> properties = Stream.of(RunProperty.values())
				.map(property -> proposal(new Field.Property(property), "field." + property.word()));
		Stream<Proposal> metrics = vocabulary.metrics().stream().flatMap(name -> metric(name, begun));
		return Stream.of(properties, metrics, named(vocabulary.settings(), Field.Setting::new, "field.config"),
				named(vocabulary.environment(), Field.Environment::new, "field.env")).flatMap(Function.identity());
	}

	private static Stream<Proposal> named(Set<String> names, Function<String, Field> field, String key) {
		return names.stream().map(name -> proposal(field.apply(name), key));
	}

	/** The other figures of a metric only when its name is already there. */
	private static Stream<Proposal> metric(String name, String begun) {
		Field.Metric last = new Field.Metric(name, MetricFigure.LAST);
		boolean isThere = plain(begun).toLowerCase(Locale.ROOT).startsWith(plain(last.text()).toLowerCase(Locale.ROOT));
		Stream<MetricFigure> figures = isThere ? Stream.of(MetricFigure.values()) : Stream.of(MetricFigure.LAST);
		return figures.map(figure -> proposal(new Field.Metric(name, figure), "figure." + figure.word()));
	}

	private static Stream<Proposal> operators(Field field) {
		Stream<String> symbols = switch (field.kind()) {
		case TEXT -> Stream.of("=", "!=", "~");
		case STATE -> Stream.of("=", "!=");
		case NUMBER, SPAN, MOMENT -> Stream.of("<", "<=", ">", ">=", "=", "!=");
		case ENTRY -> Stream.of("=", "!=", "<", "<=", ">", ">=", "~");
		};
		Stream<Proposal> compare = symbols
				.map(symbol -> new Proposal(symbol, " ", Messages.text("operator." + symbol)));
		boolean isText = field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.ENTRY;
		return Stream.of(compare, isText ? Stream.of(keyword(Keyword.CONTAINS)) : Stream.<Proposal>empty(),
				Stream.of(new Proposal("in (", "", Messages.text("operator.in")), keyword(Keyword.EXISTS)))
				.flatMap(Function.identity());
	}

	private Stream<Proposal> values(Field field) {
		Stream<String> values = switch (field.kind()) {
		case STATE -> Stream.of(RunState.values()).map(each -> each.name().toLowerCase(Locale.ROOT));
		case MOMENT -> Stream.of("today", "yesterday", "-1h", "-1d", "-7d", "-30d");
		case SPAN -> Stream.of("1m", "10m", "1h", "1d");
		case NUMBER -> Stream.empty();
		case TEXT, ENTRY -> vocabulary.values(field).stream();
		};
		return values.map(value -> new Proposal(value, " ", ""));
	}

	private static Stream<Proposal> connections() {
		return Stream.of(keyword(Keyword.AND), keyword(Keyword.OR));
	}

	private static Proposal keyword(Keyword keyword) {
		return new Proposal(keyword.word(), " ", Messages.text("operator." + keyword.word()));
	}

	private static Proposal proposal(Field field, String key) {
		return new Proposal(field.text(), " ", Messages.text(key));
	}

	/** The lower the better: begins so, has a part that begins so, contains it. */
	private static int rank(Proposal proposal, String begun) {
		String text = plain(proposal.text).toLowerCase(Locale.ROOT);
		String word = begun.toLowerCase(Locale.ROOT);
		if (text.startsWith(word)) {
			return 0;
		}
		if (text.contains('.' + word) || text.contains('/' + word)) {
			return 1;
		}
		return text.contains(word) ? 2 : Integer.MAX_VALUE;
	}

	/** Whether somebody may still be writing it. */
	private static boolean isOpen(Token token) {
		return token.is(Token.Kind.WORD) || token.is(Token.Kind.UNCLOSED);
	}

	/** Without quotes. */
	private static String plain(String text) {
		return text.replaceAll("[\"'`]", "");
	}

	/** The end of the word that begins somewhere, also behind the caret. */
	private static int end(String text, int start, int caret) {
		return Tokenizer.tokens(text).stream()
				.filter(token -> token.start() == start && !token.is(Token.Kind.UNCLOSED) && token.end() > caret)
				.filter(token -> start < caret).mapToInt(Token::end).findFirst().orElse(caret);
	}
}

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes the text that the examples learn from: a small railway told in English and Japanese, from a grammar and a seed.
 * Each paragraph says the same in both languages, one line each. What is said holds together (sums are right, a later
 * train leaves later), so that a model that learns more than spelling has a lower loss.
 *
 * <p>
 * {@code java releng/WriteRailway.java bundles/org.trainyard.examples/experiments/railway.txt}
 */
final class WriteRailway {

	private static final long SEED = 20261124;
	private static final int PARAGRAPHS = 1100;

	/** A word in both languages. */
	private record Word(String english, String japanese) {
	}

	/** The same sentence in both languages. */
	private record Sentence(String english, String japanese) {
	}

	private static final List<Word> TOWNS = words("Akita", "秋田", "Chiba", "千葉", "Kyoto", "京都", "Nara", "奈良", "Osaka", "大阪",
			"Nagoya", "名古屋", "Sendai", "仙台", "Kobe", "神戸", "Toyama", "富山", "Gifu", "岐阜", "Fukui", "福井", "Otaru", "小樽");
	private static final List<Word> COLORS = words("red", "赤い", "blue", "青い", "white", "白い", "black", "黒い", "green", "緑の",
			"old", "古い", "new", "新しい", "small", "小さい");
	private static final List<Word> TRAINS = words("train", "列車", "express", "急行", "engine", "機関車", "tram", "電車");
	private static final List<Word> GOODS = words("apples", "りんご", "rice", "米", "tea", "お茶", "wood", "木材", "letters", "手紙",
			"fish", "魚", "salt", "塩", "books", "本", "paper", "紙", "milk", "牛乳");
	private static final List<Word> PEOPLE = words("the driver", "運転士", "the conductor", "車掌", "the signalman", "信号係",
			"the station master", "駅長", "a child", "子供", "a traveller", "旅人", "the guard", "警備員");
	private static final List<Word> WEATHER = words("rain", "雨", "snow", "雪", "wind", "風", "fog", "霧", "sunshine", "晴れ");
	private static final List<Word> NUMBERS = words("no", "零", "one", "一", "two", "二", "three", "三", "four", "四", "five", "五",
			"six", "六", "seven", "七", "eight", "八", "nine", "九", "ten", "十", "eleven", "十一", "twelve", "十二", "thirteen", "十三",
			"fourteen", "十四", "fifteen", "十五", "sixteen", "十六", "seventeen", "十七", "eighteen", "十八");

	private final Random random = new Random(SEED);

	public static void main(String[] arguments) throws IOException {
		var text = new StringBuilder();
		var railway = new WriteRailway();
		for (int i = 0; i < PARAGRAPHS; i++) {
			railway.paragraph(text);
		}
		Files.writeString(Path.of(arguments[0]), text, StandardCharsets.UTF_8);
	}

	private static List<Word> words(String... pairs) {
		return IntStream.range(0, pairs.length / 2)
				.mapToObj(i -> new Word(pairs[2 * i], pairs[2 * i + 1])).toList();
	}

	private void paragraph(StringBuilder text) {
		var english = new StringBuilder();
		var japanese = new StringBuilder();
		int sentences = 1 + random.nextInt(3);
		for (int i = 0; i < sentences; i++) {
			Sentence sentence = sentence();
			String begun = sentence.english().substring(0, 1).toUpperCase(Locale.ROOT)
					+ sentence.english().substring(1);
			english.append(i == 0 ? "" : " ").append(begun);
			japanese.append(sentence.japanese());
		}
		text.append(english).append('\n').append(japanese).append("\n\n");
	}

	private Sentence sentence() {
		return switch (random.nextInt(9)) {
		case 0 -> departure();
		case 1 -> cargo();
		case 2 -> sum();
		case 3 -> difference();
		case 4 -> delay();
		case 5 -> question();
		case 6 -> speech();
		case 7 -> twoTrains();
		default -> route();
		};
	}

	private Sentence departure() {
		Word train = train();
		Word from = pick(TOWNS);
		Word to = other(TOWNS, from);
		int hour = 5 + random.nextInt(12);
		int hours = 1 + random.nextInt(6);
		return new Sentence(
				"the %s leaves %s at %d and is in %s at %d.".formatted(train.english(), from.english(), hour,
						to.english(), hour + hours),
				"%sは%d時に%sを出て、%d時に%sに着きます。".formatted(train.japanese(), hour, from.japanese(), hour + hours,
						to.japanese()));
	}

	private Sentence cargo() {
		Word train = train();
		Word goods = pick(GOODS);
		Word to = pick(TOWNS);
		int boxes = 2 + random.nextInt(98);
		return new Sentence(
				"the %s carries %d boxes of %s to %s.".formatted(train.english(), boxes, goods.english(),
						to.english()),
				"%sは%sを%d箱、%sへ運びます。".formatted(train.japanese(), goods.japanese(), boxes, to.japanese()));
	}

	private Sentence sum() {
		int a = 1 + random.nextInt(9);
		int b = 1 + random.nextInt(9);
		return new Sentence(
				"%s %s and %s more make %s.".formatted(number(a).english(), a == 1 ? "car" : "cars",
						number(b).english(), number(a + b).english()),
				"%s両に%s両を足すと%s両になります。".formatted(number(a).japanese(), number(b).japanese(),
						number(a + b).japanese()));
	}

	private Sentence difference() {
		int a = 2 + random.nextInt(17);
		int b = 1 + random.nextInt(a - 1);
		Word town = pick(TOWNS);
		return new Sentence(
				"of %s cars %s stay in %s, and %s %s on.".formatted(number(a).english(), number(b).english(),
						town.english(), number(a - b).english(), a - b == 1 ? "goes" : "go")
						.replace("one stay", "one stays"),
				"%s両のうち%s両は%sに残り、%s両は先へ進みます。".formatted(number(a).japanese(), number(b).japanese(),
						town.japanese(), number(a - b).japanese()));
	}

	private Sentence delay() {
		Word train = train();
		Word weather = pick(WEATHER.subList(0, 4));
		int minutes = 5 * (1 + random.nextInt(11));
		return new Sentence(
				"because of the %s the %s is %d minutes late.".formatted(weather.english(), train.english(), minutes),
				"%sのため、%sは%d分遅れています。".formatted(weather.japanese(), train.japanese(), minutes));
	}

	private Sentence question() {
		Word town = pick(TOWNS);
		Word train = train();
		Word weather = pick(WEATHER);
		boolean clear = weather.english().equals("sunshine");
		return new Sentence(
				"does the %s stop in %s? %s, there is %s today.".formatted(train.english(), town.english(),
						clear ? "Yes" : "No", weather.english()),
				"%sは%sに停まりますか。%s、今日は%sです。".formatted(train.japanese(), town.japanese(), clear ? "はい" : "いいえ",
						weather.japanese()));
	}

	private Sentence speech() {
		Word person = pick(PEOPLE);
		Word town = pick(TOWNS);
		Word goods = pick(GOODS);
		return new Sentence(
				"%s says, \"there is %s in %s\".".formatted(person.english(), goods.english(), town.english())
						.replace("is apples", "are apples").replace("is letters", "are letters")
						.replace("is books", "are books"),
				"%sは「%sには%sがあります」と言います。".formatted(person.japanese(), town.japanese(), goods.japanese()));
	}

	private Sentence twoTrains() {
		Word first = train();
		Word second = other(COLORS, new Word(first.english().split(" ")[0], ""));
		Word kind = pick(TRAINS);
		int hour = 5 + random.nextInt(8);
		int later = hour + 1 + random.nextInt(6);
		return new Sentence(
				"the %s comes at %d, the %s %s %d hours later at %d.".formatted(first.english(), hour,
						second.english(), kind.english(), later - hour, later).replace(" 1 hours", " 1 hour"),
				"%sは%d時に来て、%s%sは%d時間後の%d時に来ます。".formatted(first.japanese(), hour, second.japanese(),
						kind.japanese(), later - hour, later));
	}

	private Sentence route() {
		Word person = pick(PEOPLE);
		Word from = pick(TOWNS);
		Word over = other(TOWNS, from);
		Word to = pick(TOWNS.stream().filter(town -> town != from && town != over).toList());
		return new Sentence(
				"%s goes from %s over %s to %s.".formatted(person.english(), from.english(), over.english(),
						to.english()),
				"%sは%sから%sを通って%sへ行きます。".formatted(person.japanese(), from.japanese(), over.japanese(),
						to.japanese()));
	}

	private Word train() {
		Word color = pick(COLORS);
		Word kind = pick(TRAINS);
		return new Word(color.english() + ' ' + kind.english(), color.japanese() + kind.japanese());
	}

	private static Word number(int value) {
		return NUMBERS.get(value);
	}

	private <T> T pick(List<T> words) {
		return words.get(random.nextInt(words.size()));
	}

	private Word other(List<Word> words, Word one) {
		return pick(words.stream().filter(word -> !word.english().equals(one.english())).toList());
	}
}

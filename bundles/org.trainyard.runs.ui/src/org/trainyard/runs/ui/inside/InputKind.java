package org.trainyard.runs.ui.inside;

/** What kinds of input are called that the use of experts is measured for. */
final class InputKind {

	private InputKind() {
	}

	/** @param key its name in metrics */
	static String label(String key) {
		return switch (key) {
		case "slow_sine" -> Messages.InputKind_slowSine;
		case "fast_sine" -> Messages.InputKind_fastSine;
		case "noise" -> Messages.InputKind_noise;
		case "dependent_noise" -> Messages.InputKind_dependentNoise;
		case "letter" -> Messages.InputKind_letter;
		case "digit" -> Messages.InputKind_digit;
		case "space" -> Messages.InputKind_space;
		case "punctuation" -> Messages.InputKind_punctuation;
		case "kanji" -> Messages.InputKind_kanji;
		case "kana" -> Messages.InputKind_kana;
		case "other" -> Messages.InputKind_other;
		case "padding" -> Messages.InputKind_padding;
		default -> key;
		};
	}
}

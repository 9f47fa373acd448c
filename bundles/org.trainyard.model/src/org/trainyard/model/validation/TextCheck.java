package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;
import org.trainyard.model.validation.Facts.TextFacts;

/** Learning from a text file: the file, its tokenizer, the vocabulary, and a model that can predict the next token. */
final class TextCheck implements Check {

	private static final int GPT2_TOKENS = 50_257;
	private static final int BYTES = 256;

	static final String FILE = "task.file";
	private static final String VOCABULARY = "task.vocabularySize";
	private static final String TOKENIZER = "task.tokenizer";
	private static final String TOKENIZER_FILE = "task.tokenizerFile";

	private final Facts facts;

	TextCheck(Facts facts) {
		this.facts = facts;
	}

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getTask() instanceof TextTask task) {
			checkFiles(experiment, task, findings);
			checkVocabulary(task, findings);
			checkDirection(experiment, findings);
		}
	}

	private void checkFiles(Experiment experiment, TextTask task, Findings findings) {
		if (isEmpty(task.getFile())) {
			findings.error(FILE, text("text.noFile"), copyInstead(experiment, task));
		} else if (facts.text().map(TextFacts::textMissing).orElse(false)) {
			findings.error(FILE, text("text.missing", FILE, task.getFile()), copyInstead(experiment, task));
		}
		if (task.getTokenizer() != Tokenizer.TOKENIZER_JSON) {
			return;
		}
		if (isEmpty(task.getTokenizerFile())) {
			findings.error(TOKENIZER_FILE, text("text.noTokenizer"), gpt2(task));
		} else if (facts.text().map(TextFacts::tokenizerMissing).orElse(false)) {
			findings.error(TOKENIZER_FILE, text("text.missing", TOKENIZER_FILE, task.getTokenizerFile()), gpt2(task));
		}
	}

	private void checkVocabulary(TextTask task, Findings findings) {
		OptionalLong known = switch (task.getTokenizer()) {
		case GPT2 -> OptionalLong.of(GPT2_TOKENS);
		case BYTES -> OptionalLong.of(BYTES);
		case CHARACTERS, TOKENIZER_JSON -> facts.text().map(TextFacts::vocabulary).orElse(OptionalLong.empty());
		};
		known.ifPresent(tokens -> {
			if (task.getVocabularySize() < tokens) {
				findings.error(VOCABULARY,
						text("vocabulary", task.getVocabularySize(), task.getTokenizer().getLiteral(), tokens),
						Fix.set(VOCABULARY, tokens));
			}
		});
	}

	/** Who sees the next token needs not predict it. */
	private static void checkDirection(Experiment experiment, Findings findings) {
		if (experiment.getModel() instanceof EncoderOnly) {
			findings.error("model", text("text.encoderOnly"), Fix.set("model", "decoder-only"));
		} else if (experiment.getModel() instanceof RevDeq model && !model.isCausal()) {
			findings.error("model.causal", text("text.notCausal"), Fix.set("model.causal", true));
		}
	}

	/** To try the model without a text; the lengths are such that the pairs fit where the text did. */
	private static Fix copyInstead(Experiment experiment, TextTask task) {
		Map<String, String> changes = new LinkedHashMap<>();
		changes.put("task", "copy");
		int positions = experiment.getModel() == null ? task.getLength() : experiment.getModel().getMaximumLength();
		changes.put("task.length", String.valueOf(Math.clamp((positions - 2) / 2, 1, Math.max(1, task.getLength()))));
		if (task.getVocabularySize() < 4) {
			changes.put(VOCABULARY, "20");
		}
		return Fix.set(changes);
	}

	private static Fix gpt2(TextTask task) {
		return task.getVocabularySize() < GPT2_TOKENS ? Fix.set(TOKENIZER, "gpt2", VOCABULARY, GPT2_TOKENS)
				: Fix.set(TOKENIZER, "gpt2");
	}

	private static boolean isEmpty(String path) {
		return path == null || path.isBlank();
	}
}

package org.trainyard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.GeneratedToken;
import org.trainyard.engine.TextGeneration;
import org.trainyard.engine.decoding.Choice;
import org.trainyard.runs.Run;

/** Collects texts for programs. */
final class GeneratedTexts implements TextGeneration.Listener {

	private final List<String> prompts;
	private final List<List<GeneratedToken>> tokens = new ArrayList<>();
	private final List<String> rests = new ArrayList<>();

	GeneratedTexts(List<String> prompts) {
		this.prompts = prompts;
		prompts.forEach(prompt -> tokens.add(new ArrayList<>()));
	}

	@Override
	public void token(int index, GeneratedToken token, Choice choice) {
		tokens.get(index).add(token);
	}

	@Override
	public void end(int index, String rest) {
		rests.add(rest);
	}

	Map<String, Object> toJson(Run run) {
		List<Map<String, Object>> texts = new ArrayList<>();
		for (int i = 0; i < prompts.size(); i++) {
			Map<String, Object> text = new LinkedHashMap<>();
			text.put("prompt", prompts.get(i));
			text.put("text", GeneratedToken.text(tokens.get(i)) + rests.get(i));
			text.put("tokens", Json.tokens(tokens.get(i)));
			texts.add(text);
		}
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("run", run.id());
		object.put("texts", texts);
		return object;
	}
}

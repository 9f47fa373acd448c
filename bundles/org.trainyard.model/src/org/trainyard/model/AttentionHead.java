package org.trainyard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;

/**
 * A head of a model, as {@code profiling.attentionHeads} names it. In an encoder-decoder it stands for the heads of that
 * place in encoder and decoder.
 *
 * @param layer from 0
 * @param head  from 0
 */
public record AttentionHead(int layer, int head) {

	private static final Pattern NAME = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");

	/**
	 * Heads as layer.head, separated by commas, such as {@code 0.0, 0.3, 2.1}.
	 *
	 * @return empty if the text is not of that form; no heads if it is blank or null
	 */
	public static Optional<List<AttentionHead>> parse(String text) {
		List<AttentionHead> heads = new ArrayList<>();
		if (text == null || text.isBlank()) {
			return Optional.of(heads);
		}
		for (String name : text.split(",", -1)) {
			Matcher numbers = NAME.matcher(name.strip());
			if (!numbers.matches()) {
				return Optional.empty();
			}
			heads.add(new AttentionHead(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))));
		}
		return Optional.of(heads);
	}

	/** How many layers a model has where heads are; of an encoder-decoder the larger number. */
	public static int layers(Model model) {
		return switch (model) {
		case DecoderOnly stack -> stack.getLayers();
		case EncoderOnly stack -> stack.getLayers();
		case RevDeq iterated -> iterated.getCellLayers();
		case EncoderDecoder both -> Math.max(both.getEncoderLayers(), both.getDecoderLayers());
		default -> throw new IllegalArgumentException("A model of an unknown kind: " + model);
		};
	}

	@Override
	public String toString() {
		return layer + "." + head;
	}
}

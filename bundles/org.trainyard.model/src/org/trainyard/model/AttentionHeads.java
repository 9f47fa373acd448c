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
 * Heads of a model's attention, as {@code profiling.attentionHeads} names them. In an encoder-decoder a name means that
 * head of the encoder's layer and of both attention blocks of the decoder's.
 *
 * @param heads in the order in which they were written; none for all heads
 */
public record AttentionHeads(List<Head> heads) {

	/** Every head. */
	public static final AttentionHeads ALL = new AttentionHeads(List.of());

	private static final Pattern HEAD = Pattern.compile("\\s*([0-9]{1,6})\\.([0-9]{1,6})\\s*");

	/** A head of a layer, both counted from 0. */
	public record Head(int layer, int number) {

		@Override
		public String toString() {
			return layer + "." + number;
		}
	}

	public AttentionHeads {
		heads = List.copyOf(heads);
	}

	/** Reads {@code 0.0, 0.3, 2.1}; nothing means all heads. Empty for what is written otherwise. */
	public static Optional<AttentionHeads> parse(String text) {
		if (text == null || text.isBlank()) {
			return Optional.of(ALL);
		}
		List<Head> heads = new ArrayList<>();
		for (String name : text.split(",", -1)) {
			Matcher head = HEAD.matcher(name);
			if (!head.matches()) {
				return Optional.empty();
			}
			heads.add(new Head(Integer.parseInt(head.group(1)), Integer.parseInt(head.group(2))));
		}
		return Optional.of(new AttentionHeads(heads));
	}

	public boolean includes(int layer, int number) {
		return heads.isEmpty() || heads.contains(new Head(layer, number));
	}

	/** The first that a model does not have. */
	public Optional<Head> missingIn(Model model) {
		int layers = layers(model);
		return heads.stream().filter(head -> head.layer >= layers || head.number >= model.getHeads()).findFirst();
	}

	/** The layers with heads of their own; of an encoder-decoder, those of the deeper side. */
	public static int layers(Model model) {
		return switch (model) {
		case DecoderOnly decoder -> decoder.getLayers();
		case EncoderOnly encoder -> encoder.getLayers();
		case EncoderDecoder both -> Math.max(both.getEncoderLayers(), both.getDecoderLayers());
		case RevDeq iterated -> iterated.getCellLayers();
		default -> throw new IllegalArgumentException("No layers are known of " + model.eClass().getName());
		};
	}
}

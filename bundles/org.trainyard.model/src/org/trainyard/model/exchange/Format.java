package org.trainyard.model.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a configuration can be written as. */
public enum Format {
	GPT2("config.json"), LLAMA("config.json"), REVDEQ_JSON("revdeq.json"), REVDEQ_PYTHON("revdeq.py");

	private final String fileName;

	Format(String fileName) {
		this.fileName = fileName;
	}

	/** The name for people who type: {@code gpt2}, {@code revdeq-json}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The name in the user's language. */
	public String label() {
		return Messages.text("format." + id());
	}

	/** What such a file is usually called. */
	public String fileName() {
		return fileName;
	}

	/** The format of that {@link #id()}. */
	public static Optional<Format> of(String id) {
		return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
	}

	/** All {@link #id()}s. */
	public static List<String> ids() {
		return Arrays.stream(values()).map(Format::id).toList();
	}

	Shape shape() {
		return switch (this) {
		case GPT2 -> Shapes.GPT2;
		case LLAMA -> Shapes.LLAMA;
		case REVDEQ_JSON, REVDEQ_PYTHON -> Shapes.REVDEQ;
		};
	}
}

package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.StoreException;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;

/** Tells what the events of a file mean. */
final class SummaryReader {

	/** A run with more is none. */
	private static final int MOST_TAGS = 100_000;

	private final RunContents contents;
	private final Map<String, String> plugins;
	private final Path file;
	private final Set<String> leftOut = new HashSet<>();

	/** @param plugins tag to plug-in, as far as the run has said it */
	SummaryReader(RunContents contents, Map<String, String> plugins, Path file) {
		this.contents = contents;
		this.plugins = plugins;
		this.file = file;
	}

	/** @param position where in the file the record begins */
	void record(byte[] data, long position) throws StoreException {
		try {
			Event event = Event.parse(data);
			if (event.restarted() && event.step() > 0) {
				contents.leftOut(Messages.get("tensorboard.restarted", file, event.step()));
			}
			if (event.leftOut() != null) {
				leaveOut(Messages.get("tensorboard." + event.leftOut()));
			}
			Event.values(data, value -> value(event, value, position));
		} catch (IOException error) {
			contents.trouble(Messages.get("tensorboard.event", file, position, error));
		}
	}

	private void value(Event event, SummaryValue value, long position) throws StoreException {
		try {
			String plugin = plugin(value);
			if (plugin.equals(HyperParameters.PLUGIN)) {
				hyperParameters(value);
				return;
			}
			switch (value.payload()) {
			case SummaryValue.Scalar scalar -> contents.point(value.tag(), event.step(), event.time(), scalar.value());
			case SummaryValue.Buckets buckets -> histogram(event, value.tag(),
					HistogramMessage.parse(buckets.message().newCodedInput()));
			case SummaryValue.Picture picture -> image(event, value.tag(), encoded(picture.message()));
			case SummaryValue.TensorBytes tensor -> tensor(event, value.tag(), plugin, tensor.message());
			case SummaryValue.Sound sound -> leaveOut(Messages.get("tensorboard.audio"));
			case SummaryValue.Nothing nothing -> {
				// Says what a tag is of before its values come.
			}
			}
		} catch (IOException error) {
			contents.trouble(Messages.get("tensorboard.value", file, value.tag(), event.step(), error));
		}
	}

	private String plugin(SummaryValue value) {
		if (!value.plugin().isEmpty() && plugins.size() < MOST_TAGS) {
			plugins.putIfAbsent(value.tag(), value.plugin());
		}
		return value.plugin().isEmpty() ? plugins.getOrDefault(value.tag(), "") : value.plugin();
	}

	private void hyperParameters(SummaryValue value) throws IOException, StoreException {
		HyperParameters found = HyperParameters.parse(value.content());
		for (Map.Entry<String, String> setting : found.settings().entrySet()) {
			contents.setting(setting.getKey(), setting.getValue());
		}
		if (found.state() != null) {
			contents.state(found.state(), found.ended());
		}
	}

	private void tensor(Event event, String tag, String plugin, ByteString message)
			throws IOException, StoreException {
		switch (plugin) {
		case "histograms" -> histogram(event, tag, HistogramMessage.of(Tensor.parse(message.newCodedInput())));
		case "text" -> text(event, tag, Tensor.parse(message.newCodedInput()).strings());
		case "images" -> images(event, tag, Tensor.parse(message.newCodedInput()).strings());
		case "", "scalars" -> {
			Tensor tensor = Tensor.parse(message.newCodedInput());
			if (tensor.numbers().length == 1) {
				contents.point(tag, event.step(), event.time(), tensor.numbers()[0]);
			} else {
				throw new IOException(tensor.numbers().length + " numbers");
			}
		}
		default -> leaveOut(Messages.get("tensorboard.plugin", plugin));
		}
	}

	private void histogram(Event event, String tag, HistogramMessage histogram) throws StoreException {
		if (histogram.counts().length > 0) {
			contents.histogram(tag, event.step(), event.time(), histogram.edges(), histogram.counts());
		}
	}

	private void text(Event event, String tag, List<ByteString> strings) throws StoreException {
		String text = String.join("\n\n", strings.stream().map(ByteString::toStringUtf8).toList());
		contents.text(withoutSuffix(tag, "/text_summary"), event.step(), event.time(), text);
	}

	/** The first two strings are width and height; then there is a picture a string. */
	private void images(Event event, String tag, List<ByteString> strings) throws IOException, StoreException {
		for (int i = 2; i < strings.size(); i++) {
			image(event, strings.size() == 3 ? tag : tag + '/' + (i - 2), strings.get(i));
		}
	}

	private void image(Event event, String tag, ByteString bytes) throws IOException, StoreException {
		if (!Png.isPng(bytes)) {
			throw new IOException(Messages.get("tensorboard.noPng"));
		}
		contents.image(tag, event.step(), event.time(), bytes.toByteArray());
	}

	private static ByteString encoded(ByteString message) throws IOException {
		CodedInputStream in = message.newCodedInput();
		ByteString bytes = ByteString.EMPTY;
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.isNested(tag, 4)) {
				bytes = in.readBytes();
			} else {
				in.skipField(tag);
			}
		}
		return bytes;
	}

	/** Some writers put the name of the kind behind a name. */
	private static String withoutSuffix(String tag, String suffix) {
		return tag.endsWith(suffix) && tag.length() > suffix.length()
				? tag.substring(0, tag.length() - suffix.length())
				: tag;
	}

	private void leaveOut(String what) {
		if (leftOut.size() < MOST_TAGS && leftOut.add(what)) {
			contents.leftOut(Messages.get("tensorboard.leftOut", file, what));
		}
	}
}

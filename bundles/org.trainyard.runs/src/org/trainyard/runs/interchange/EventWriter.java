package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunState;

import com.google.protobuf.ByteString;

/** Writes the records of a TensorBoard event file; see {@link RecordFile} and {@link SummaryValue}. */
final class EventWriter {

	private static final String VERSION = "brain.Event:2";
	private static final int TYPE_DOUBLE = 2;
	private static final int TYPE_STRING = 7;
	private static final int CLASS_TENSOR = 2;
	private static final int CLASS_BLOBS = 3;

	private final OutputStream out;

	/** Begins a file. */
	EventWriter(OutputStream out, double time) throws IOException {
		this.out = out;
		record(new WireMessage().real(1, time).text(3, VERSION).toByteString());
	}

	/** A value of a metric, which TensorBoard keeps as float32. */
	void scalar(String tag, long step, double time, double value) throws IOException {
		event(step, time, new WireMessage().text(1, tag).real(2, (float) value));
	}

	void histogram(String tag, long step, double time, Recorded.Histogram histogram) throws IOException {
		int bins = histogram.counts().length;
		ByteBuffer content = ByteBuffer.allocate(3 * Double.BYTES * bins).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < bins; i++) {
			content.putDouble(histogram.edges()[i]).putDouble(histogram.edges()[i + 1])
					.putDouble(histogram.counts()[i]);
		}
		WireMessage tensor = new WireMessage().number(1, TYPE_DOUBLE).message(2, shape(bins, 3)).bytes(4,
				ByteString.copyFrom(content.array()));
		tensor(tag, step, time, "histograms", CLASS_TENSOR, tensor);
	}

	void text(String tag, long step, double time, String text) throws IOException {
		tensor(tag, step, time, "text", CLASS_TENSOR,
				new WireMessage().number(1, TYPE_STRING).message(2, shape()).bytes(8, ByteString.copyFromUtf8(text)));
	}

	/** @param png a picture that {@link Png#isPng} */
	void image(String tag, long step, double time, byte[] png) throws IOException {
		WireMessage tensor = new WireMessage().number(1, TYPE_STRING).message(2, shape(3));
		for (ByteString each : List.of(ByteString.copyFromUtf8(String.valueOf(Png.width(png))),
				ByteString.copyFromUtf8(String.valueOf(Png.height(png))), ByteString.copyFrom(png))) {
			tensor.bytes(8, each);
		}
		tensor(tag, step, time, "images", CLASS_BLOBS, tensor);
	}

	/** The settings of a run, for the hparams plug-in. */
	void settings(Map<String, String> settings, double started) throws IOException {
		WireMessage start = new WireMessage();
		settings.forEach((name, value) -> start.message(1,
				new WireMessage().text(1, name).message(2, HyperParameters.message(value))));
		start.real(5, started);
		hyperParameters(HyperParameters.START_TAG, started, new WireMessage().message(3, start));
	}

	/** How a run has ended, for the hparams plug-in. */
	void end(RunState state, double time) throws IOException {
		int status = switch (state) {
		case FINISHED -> 1;
		case FAILED, STOPPED, LOST -> 2;
		case RUNNING, CREATED -> 3;
		};
		hyperParameters(HyperParameters.END_TAG, time,
				new WireMessage().message(4, new WireMessage().number(1, status).real(2, time)));
	}

	private void hyperParameters(String tag, double time, WireMessage data) throws IOException {
		WireMessage plugin = new WireMessage().text(1, HyperParameters.PLUGIN).bytes(2, data.toByteString());
		event(0, time, new WireMessage().text(1, tag).message(9, new WireMessage().message(1, plugin)));
	}

	private void tensor(String tag, long step, double time, String plugin, int dataClass, WireMessage tensor)
			throws IOException {
		WireMessage metadata = new WireMessage().message(1, new WireMessage().text(1, plugin)).number(4, dataClass);
		event(step, time, new WireMessage().text(1, tag).message(9, metadata).message(8, tensor));
	}

	private static WireMessage shape(long... lengths) {
		WireMessage shape = new WireMessage();
		for (long length : lengths) {
			shape.message(2, new WireMessage().number(1, length));
		}
		return shape;
	}

	private void event(long step, double time, WireMessage value) throws IOException {
		record(new WireMessage().real(1, time).number(2, step).message(5, new WireMessage().message(1, value))
				.toByteString());
	}

	private void record(ByteString data) throws IOException {
		ByteBuffer header = ByteBuffer.allocate(RecordFile.HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
		header.putLong(data.size());
		header.putInt(RecordFile.maskedCrc(header.array(), 0, Long.BYTES));
		byte[] bytes = data.toByteArray();
		out.write(header.array());
		out.write(bytes);
		out.write(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN)
				.putInt(RecordFile.maskedCrc(bytes, 0, bytes.length)).array());
	}
}

package org.trainyard.runs.interchange;

import java.io.IOException;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

/**
 * A {@code tensorboard.Summary.Value}: one value under one tag. What it is a value of is named by a plug-in, which most
 * writers say with the first value of a tag only.
 *
 * @param plugin  the plug-in of TensorBoard that shows it; empty if it does not say
 * @param content what the plug-in wants to know
 * @param payload the value, still encoded unless it is a number
 */
record SummaryValue(String tag, String plugin, ByteString content, Payload payload) {

	private static final int TAG = 1;
	private static final int SIMPLE_VALUE = 2;
	private static final int IMAGE = 4;
	private static final int HISTOGRAM = 5;
	private static final int AUDIO = 6;
	private static final int TENSOR = 8;
	private static final int METADATA = 9;

	/** What kind of value it is. */
	sealed interface Payload {
	}

	/** A number, which writers round to float32. */
	record Scalar(double value) implements Payload {
	}

	/** A {@code HistogramProto}. */
	record Buckets(ByteString message) implements Payload {
	}

	/** A {@code Summary.Image}. */
	record Picture(ByteString message) implements Payload {
	}

	/** A {@code Summary.Audio}, of which nothing is kept. */
	record Sound() implements Payload {
	}

	/** A {@code TensorProto}. */
	record TensorBytes(ByteString message) implements Payload {
	}

	/** Only what the plug-in wants to know. */
	record Nothing() implements Payload {
	}

	private record Metadata(String plugin, ByteString content) {
	}

	private static final Metadata NO_METADATA = new Metadata("", ByteString.EMPTY);

	static SummaryValue parse(CodedInputStream in) throws IOException {
		String name = "";
		Metadata metadata = NO_METADATA;
		Payload payload = new Nothing();
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.isNested(tag, TAG)) {
				name = in.readBytes().toStringUtf8();
			} else if (Wire.is(tag, SIMPLE_VALUE, WireFormat.WIRETYPE_FIXED32)) {
				payload = new Scalar(in.readFloat());
			} else if (Wire.isNested(tag, IMAGE)) {
				payload = new Picture(in.readBytes());
			} else if (Wire.isNested(tag, HISTOGRAM)) {
				payload = new Buckets(in.readBytes());
			} else if (Wire.isNested(tag, TENSOR)) {
				payload = new TensorBytes(in.readBytes());
			} else if (Wire.isNested(tag, METADATA)) {
				metadata = Wire.nested(in, SummaryValue::metadata);
			} else {
				payload = WireFormat.getTagFieldNumber(tag) == AUDIO ? new Sound() : payload;
				in.skipField(tag);
			}
		}
		return new SummaryValue(name, metadata.plugin, metadata.content, payload);
	}

	private static Metadata metadata(CodedInputStream in) throws IOException {
		Metadata found = NO_METADATA;
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.isNested(tag, 1)) {
				found = Wire.nested(in, SummaryValue::plugin);
			} else {
				in.skipField(tag);
			}
		}
		return found;
	}

	private static Metadata plugin(CodedInputStream in) throws IOException {
		String name = "";
		ByteString content = ByteString.EMPTY;
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.isNested(tag, 1)) {
				name = in.readBytes().toStringUtf8();
			} else if (Wire.isNested(tag, 2)) {
				content = in.readBytes();
			} else {
				in.skipField(tag);
			}
		}
		return new Metadata(name, content);
	}
}

package org.trainyard.runs.interchange;

import java.io.IOException;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

/** Reading messages of protocol buffers without generated classes: the few fields that matter are read by number. */
final class Wire {

	private Wire() {
	}

	/**
	 * Reads a message.
	 *
	 * @param <T> what it is read as
	 */
	interface Parser<T> {
		T parse(CodedInputStream in) throws IOException;
	}

	/** The tag of a field on the wire. */
	static int tag(int field, int type) {
		return field << 3 | type;
	}

	/** Reads the message that a field holds; what is left of it afterwards is skipped. */
	static <T> T nested(CodedInputStream in, Parser<T> parser) throws IOException {
		int length = in.readRawVarint32();
		if (length < 0) {
			throw new IOException("negative length");
		}
		int limit = in.pushLimit(length);
		T message = parser.parse(in);
		in.skipRawBytes(Math.max(0, in.getBytesUntilLimit()));
		in.popLimit(limit);
		return message;
	}

	/** Whether the field is this one, with this type. */
	static boolean is(int tag, int field, int type) {
		return tag == tag(field, type);
	}

	/** Whether the field is this one and holds a message, a text or bytes. */
	static boolean isNested(int tag, int field) {
		return tag == tag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
	}
}

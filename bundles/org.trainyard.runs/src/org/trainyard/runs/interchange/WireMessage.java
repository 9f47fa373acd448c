package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;

/** A message of protocol buffers that is written field by field. */
final class WireMessage {

	private final ByteString.Output bytes = ByteString.newOutput();
	private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);

	/** Writes a field; into memory, so that nothing fails. */
	private interface Field {
		void write(CodedOutputStream out) throws IOException;
	}

	private WireMessage with(Field field) {
		try {
			field.write(out);
			return this;
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	WireMessage number(int field, long value) {
		return with(to -> to.writeInt64(field, value));
	}

	WireMessage real(int field, double value) {
		return with(to -> to.writeDouble(field, value));
	}

	WireMessage real(int field, float value) {
		return with(to -> to.writeFloat(field, value));
	}

	WireMessage truth(int field, boolean value) {
		return with(to -> to.writeBool(field, value));
	}

	WireMessage text(int field, String value) {
		return with(to -> to.writeString(field, value));
	}

	WireMessage bytes(int field, ByteString value) {
		return with(to -> to.writeBytes(field, value));
	}

	WireMessage message(int field, WireMessage value) {
		return bytes(field, value.toByteString());
	}

	ByteString toByteString() {
		with(CodedOutputStream::flush);
		return bytes.toByteString();
	}
}

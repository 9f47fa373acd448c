package org.trainyard.runs.interchange;

import java.io.IOException;

import org.trainyard.runs.StoreException;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

/**
 * The head of a {@code tensorboard.Event}; its summary is read value by value, for there may be many.
 *
 * @param time      seconds since 1970
 * @param restarted whether it says that training begins again, at its step
 * @param leftOut   what it holds that no run store keeps, as the end of a key of the messages; null if nothing
 */
record Event(double time, long step, boolean restarted, String leftOut) {

	private static final int TIME = 1;
	private static final int STEP = 2;
	private static final int GRAPH = 4;
	private static final int SUMMARY = 5;
	private static final int SESSION_LOG = 7;
	private static final int RUN_METADATA = 8;
	private static final int META_GRAPH = 9;
	private static final int SESSION_START = 1;

	/** Takes one value of a summary. */
	interface Values {
		void value(SummaryValue value) throws StoreException;
	}

	/** @throws IOException if these are not the bytes of an event */
	static Event parse(byte[] data) throws IOException {
		CodedInputStream in = CodedInputStream.newInstance(data);
		double time = 0;
		long step = 0;
		boolean restarted = false;
		String leftOut = null;
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.is(tag, TIME, WireFormat.WIRETYPE_FIXED64)) {
				time = in.readDouble();
			} else if (Wire.is(tag, STEP, WireFormat.WIRETYPE_VARINT)) {
				step = in.readInt64();
			} else if (Wire.isNested(tag, SESSION_LOG)) {
				restarted |= Wire.nested(in, Event::isStart);
			} else {
				leftOut = switch (WireFormat.getTagFieldNumber(tag)) {
				case GRAPH, META_GRAPH -> "graph";
				case RUN_METADATA -> "trace";
				default -> leftOut;
				};
				in.skipField(tag);
			}
		}
		return new Event(time, step, restarted, leftOut);
	}

	/** Reads the values of an event's summary. */
	static void values(byte[] data, Values values) throws IOException, StoreException {
		CodedInputStream in = CodedInputStream.newInstance(data);
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (!Wire.isNested(tag, SUMMARY)) {
				in.skipField(tag);
				continue;
			}
			int limit = in.pushLimit(in.readRawVarint32());
			for (int part = in.readTag(); part != 0; part = in.readTag()) {
				if (Wire.isNested(part, 1)) {
					values.value(Wire.nested(in, SummaryValue::parse));
				} else {
					in.skipField(part);
				}
			}
			in.popLimit(limit);
		}
	}

	private static boolean isStart(CodedInputStream in) throws IOException {
		boolean start = false;
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.is(tag, 1, WireFormat.WIRETYPE_VARINT)) {
				start = in.readEnum() == SESSION_START;
			} else {
				in.skipField(tag);
			}
		}
		return start;
	}
}

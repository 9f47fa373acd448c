package org.trainyard.runs.interchange;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.trainyard.runs.RunState;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

/**
 * What TensorBoard's hparams plug-in keeps of a run: its settings when it starts, its state when it ends (its
 * {@code plugin_data.proto}).
 *
 * @param settings name to value
 * @param state    null if it does not say
 * @param ended    null if it does not say
 */
record HyperParameters(Map<String, String> settings, RunState state, Instant ended) {

	static final String PLUGIN = "hparams";
	static final String START_TAG = "_hparams_/session_start_info";
	static final String END_TAG = "_hparams_/session_end_info";

	private static final int START = 3;
	private static final int END = 4;
	private static final int MOST_SETTINGS = 10_000;

	static HyperParameters parse(ByteString content) throws IOException {
		CodedInputStream in = content.newCodedInput();
		Map<String, String> settings = new LinkedHashMap<>();
		HyperParameters end = new HyperParameters(settings, null, null);
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.isNested(tag, START)) {
				Wire.nested(in, start -> start(start, settings));
			} else if (Wire.isNested(tag, END)) {
				end = Wire.nested(in, each -> end(each, settings));
			} else {
				in.skipField(tag);
			}
		}
		return end;
	}

	private static Map<String, String> start(CodedInputStream in, Map<String, String> settings) throws IOException {
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.isNested(tag, 1) && settings.size() < MOST_SETTINGS) {
				Wire.nested(in, entry -> entry(entry, settings));
			} else {
				in.skipField(tag);
			}
		}
		return settings;
	}

	private static Map<String, String> entry(CodedInputStream in, Map<String, String> settings) throws IOException {
		String key = "";
		String value = "";
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.isNested(tag, 1)) {
				key = in.readBytes().toStringUtf8();
			} else if (Wire.isNested(tag, 2)) {
				value = Wire.nested(in, HyperParameters::value);
			} else {
				in.skipField(tag);
			}
		}
		settings.put(key, value);
		return settings;
	}

	/** A {@code google.protobuf.Value}; lists and structures are empty, for the plug-in writes none. */
	private static String value(CodedInputStream in) throws IOException {
		String value = "";
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.is(tag, 2, WireFormat.WIRETYPE_FIXED64)) {
				value = number(in.readDouble());
			} else if (Wire.isNested(tag, 3)) {
				value = in.readBytes().toStringUtf8();
			} else if (Wire.is(tag, 4, WireFormat.WIRETYPE_VARINT)) {
				value = String.valueOf(in.readBool());
			} else {
				in.skipField(tag);
			}
		}
		return value;
	}

	/** All numbers there are float64; whole ones were mostly whole before. */
	static String number(double value) {
		boolean whole = value == Math.rint(value) && Math.abs(value) < 1L << 53;
		return whole ? String.valueOf((long) value) : String.valueOf(value);
	}

	/** A setting as a {@code google.protobuf.Value}: a number or truth value if it is printed like one, otherwise text. */
	static WireMessage message(String value) {
		if (value.equals("true") || value.equals("false")) {
			return new WireMessage().truth(4, value.equals("true"));
		}
		try {
			double number = PythonNumber.parse(value);
			if (Double.isFinite(number)) {
				return new WireMessage().real(2, number);
			}
		} catch (NumberFormatException text) {
			// It is text.
		}
		return new WireMessage().text(3, value);
	}

	private static HyperParameters end(CodedInputStream in, Map<String, String> settings) throws IOException {
		RunState state = null;
		Instant ended = null;
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.is(tag, 1, WireFormat.WIRETYPE_VARINT)) {
				state = switch (in.readEnum()) {
				case 1 -> RunState.FINISHED;
				case 2 -> RunState.FAILED;
				case 3 -> RunState.RUNNING;
				default -> null;
				};
			} else if (Wire.is(tag, 2, WireFormat.WIRETYPE_FIXED64)) {
				ended = Times.instant(in.readDouble());
			} else {
				in.skipField(tag);
			}
		}
		return new HyperParameters(settings, state, ended);
	}
}

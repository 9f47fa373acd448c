package org.trainyard.model.editor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of an XML file as text and back, in the encoding that its first line declares; UTF-8 where it says none. */
final class ExperimentText {

	private static final Pattern DECLARATION = Pattern
			.compile("\\A\\uFEFF?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']"); //$NON-NLS-1$
	private static final int DECLARATION_LENGTH = 200;

	private ExperimentText() {
	}

	/** @throws CharacterCodingException if the bytes are no text in that encoding */
	static String decode(byte[] bytes) throws CharacterCodingException {
		return decode(bytes, CodingErrorAction.REPORT);
	}

	/** What can be read of bytes that are not text throughout; to be shown, never to be written back. */
	static String decodeLeniently(byte[] bytes) {
		try {
			return decode(bytes, CodingErrorAction.REPLACE);
		} catch (CharacterCodingException e) {
			throw new IllegalStateException(e);
		}
	}

	static byte[] encode(String text) {
		return text.getBytes(charset(text));
	}

	private static String decode(byte[] bytes, CodingErrorAction onError) throws CharacterCodingException {
		String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_LENGTH), StandardCharsets.ISO_8859_1);
		String text = charset(start).newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError)
				.decode(ByteBuffer.wrap(bytes)).toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
	}

	private static Charset charset(String text) {
		Matcher declaration = DECLARATION.matcher(text);
		if (declaration.find()) {
			try {
				return Charset.forName(declaration.group(1));
			} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
				return StandardCharsets.UTF_8; // the parser names the unknown encoding
			}
		}
		return StandardCharsets.UTF_8;
	}
}

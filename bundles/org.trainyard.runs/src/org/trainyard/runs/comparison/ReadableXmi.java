package org.trainyard.runs.comparison;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An experiment's XMI as lines to compare: one for each element with its type, and one for each of its attributes, so
 * that where attributes stand and how the file is broken into lines makes no difference.
 */
final class ReadableXmi extends DefaultHandler {

	private static final String INDENT = "  ";

	private final List<String> lines = new ArrayList<>();
	private int depth;

	private ReadableXmi() {
	}

	/** The lines of a text; its own where it is not XML. Reads nothing but the text. */
	static List<String> lines(String xmi) {
		ReadableXmi reader = new ReadableXmi();
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser().parse(new InputSource(new StringReader(xmi)), reader);
			return reader.lines;
		} catch (SAXException | IOException noXml) {
			return xmi.lines().toList();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e); // the JDK's parser has these features
		}
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) {
		String type = attributes.getValue("xsi:type");
		lines.add(INDENT.repeat(depth) + plain(name) + (type == null ? "" : ": " + plain(type)));
		depth++;
		for (int i = 0; i < attributes.getLength(); i++) {
			String attribute = attributes.getQName(i);
			if (!attribute.startsWith("xmlns") && !attribute.startsWith("xmi:") && !attribute.equals("xsi:type")) {
				String[] value = attributes.getValue(i).split("\\R", -1);
				lines.add(INDENT.repeat(depth) + attribute + " = " + value[0]);
				for (int line = 1; line < value.length; line++) {
					lines.add(INDENT.repeat(depth + 1) + value[line]);
				}
			}
		}
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
	}

	@Override
	public void fatalError(org.xml.sax.SAXParseException damaged) throws SAXException {
		throw damaged; // and nothing is printed
	}

	/** Without the prefix of the namespace. */
	private static String plain(String name) {
		return name.substring(name.indexOf(':') + 1);
	}
}

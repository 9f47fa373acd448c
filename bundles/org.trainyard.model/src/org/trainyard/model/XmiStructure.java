package org.trainyard.model;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.trainyard.model.experiment.ExperimentPackage;

/**
 * Looks at the elements of an experiment before EMF does, for what EMF lets pass or cannot name: a part that is there
 * twice, of which it would keep the last, a kind that cannot stand in its place, and elements within elements without
 * end. XML that is not well-formed, and whatever else, is left to EMF.
 */
final class XmiStructure extends DefaultHandler {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	/** Experiment, model, a part of it, and some to spare. */
	private static final int MAXIMUM_DEPTH = 16;

	/** An open element: what it is, where that is known, and the names of the parts that it has had. */
	private record Element(EClass kind, Set<String> parts) {

		private Element(EClass kind) {
			this(kind, new HashSet<>());
		}
	}

	/** Carries the line through the parser. */
	private static final class Refusal extends SAXException {

		private static final long serialVersionUID = 1L;

		private final int line;

		private Refusal(String message, int line) {
			super(message);
			this.line = line;
		}
	}

	private final String name;
	private final Deque<Element> open = new ArrayDeque<>();
	private final Map<String, String> namespaces = new HashMap<>();
	private Locator locator;

	private XmiStructure(String name) {
		this.name = name;
	}

	/** Returns where nothing is found; whether the text can be read is then for EMF to say. */
	static void check(String name, InputSource source) throws ExperimentException {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser().parse(source, new XmiStructure(name));
		} catch (Refusal refusal) {
			throw new ExperimentException(refusal.getMessage(), refusal.line);
		} catch (SAXException | IOException malformed) {
			// EMF's parser finds it again and its message is the one that people know
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void setDocumentLocator(Locator locator) {
		this.locator = locator;
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) {
		namespaces.put(prefix, uri);
	}

	@Override
	public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
		if (open.size() >= MAXIMUM_DEPTH) {
			throw refusal("file.deep", MAXIMUM_DEPTH);
		}
		open.push(new Element(open.isEmpty() ? root(uri, local) : part(open.peek(), qualified, attributes)));
	}

	@Override
	public void endElement(String uri, String local, String qualified) {
		open.pop();
	}

	private static EClass root(String uri, String local) {
		return uri.equals(ExperimentPackage.eNS_URI)
				&& ExperimentPackage.eINSTANCE.getEClassifier(local) instanceof EClass kind ? kind : null;
	}

	/** The kind of a part; null where it is not known. */
	private EClass part(Element owner, String part, Attributes attributes) throws SAXException {
		if (owner.kind() == null
				|| !(owner.kind().getEStructuralFeature(part) instanceof EReference reference)) {
			return null;
		}
		if (!owner.parts().add(part) && !reference.isMany()) {
			throw refusal("file.twice", part);
		}
		String written = attributes.getValue(XSI, "type");
		if (written == null) {
			if (reference.getEReferenceType().isAbstract() && attributes.getValue("href") == null) {
				throw refusal("file.noKind", part, kinds(reference));
			}
			return reference.getEReferenceType();
		}
		int colon = written.indexOf(':');
		String namespace = namespaces.get(written.substring(0, Math.max(0, colon)));
		if (namespace == null) {
			throw refusal("file.unknownKind", written, kinds(reference));
		}
		if (!namespace.equals(ExperimentPackage.eNS_URI)) {
			return null;
		}
		String kind = written.substring(colon + 1);
		if (!(ExperimentPackage.eINSTANCE.getEClassifier(kind) instanceof EClass known)) {
			throw refusal("file.unknownKind", kind, kinds(reference));
		}
		if (!Kinds.of(reference).contains(known)) {
			throw refusal("file.wrongKind", kind, kinds(reference));
		}
		return known;
	}

	private Refusal refusal(String key, Object... arguments) {
		List<Object> all = new ArrayList<>(List.of(name, locator.getLineNumber()));
		all.addAll(List.of(arguments));
		return new Refusal(Messages.text(key, all.toArray()), locator.getLineNumber());
	}

	private static String kinds(EReference reference) {
		return Kinds.of(reference).stream().map(EClass::getName)
				.map(kind -> "xsi:type=\"" + ExperimentPackage.eNS_PREFIX + ':' + kind + '"')
				.collect(Collectors.joining(", "));
	}
}

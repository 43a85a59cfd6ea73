package org.lectern.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.lectern.intake.Format.Source;
import org.lectern.intake.Format.UnreadableSource;

/**
 * Reads XML from strangers: no document type, no entities but the five of XML, nothing
 * fetched, and bounds on depth and size.
 */
final class SafeXml {

	private static final int DEEPEST = 60;

	private static final int MOST_ELEMENTS = 20_000;

	private static final int LONGEST_TEXT = 1_000_000;

	private static final int BEGINNING = 2_000;

	/** Before the first element; the parser finds it behind longer comments. */
	private static final Pattern DOCTYPE = Pattern.compile("^(?:[^<]|<[?!](?!DOCTYPE))*+<!DOCTYPE");

	private static final String WITH_DOCTYPE = "The file declares a document type (<!DOCTYPE …>), which can hide an "
			+ "attack. Remove that line, and import it again.";

	private SafeXml() {
	}

	/**
	 * Reads the document element by element; close it.
	 * @throws UnreadableSource at a document type
	 */
	static XMLStreamReader reader(Source source) throws XMLStreamException {
		if (DOCTYPE.matcher(Charsets.beginning(source, BEGINNING)).find()) {
			throw new UnreadableSource(WITH_DOCTYPE);
		}
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("Nothing is fetched.");
		});
		return factory.createXMLStreamReader(source.open());
	}

	/** The name of the outermost element, without its prefix; empty when it is no XML. */
	static Optional<String> root(Source source) {
		if (!Charsets.beginning(source, BEGINNING).stripLeading().startsWith("<")) {
			return Optional.empty();
		}
		try {
			XMLStreamReader xml = reader(source);
			while (xml.hasNext()) {
				if (next(xml) == XMLStreamConstants.START_ELEMENT) {
					return Optional.of(xml.getLocalName());
				}
			}
			return Optional.empty();
		}
		catch (XMLStreamException | UnreadableSource broken) {
			return Optional.empty();
		}
	}

	/**
	 * Goes through the whole document, for readers that keep it in memory.
	 * @throws UnreadableSource when it is broken or nested too deeply
	 */
	static void check(Source source) {
		try {
			XMLStreamReader xml = reader(source);
			for (int depth = 0; xml.hasNext();) {
				int event = next(xml);
				depth += (event == XMLStreamConstants.START_ELEMENT) ? 1
						: (event == XMLStreamConstants.END_ELEMENT) ? -1 : 0;
				if (depth > DEEPEST) {
					throw new UnreadableSource("The XML is nested too deeply.");
				}
			}
		}
		catch (XMLStreamException broken) {
			throw new UnreadableSource(broken(broken));
		}
	}

	/**
	 * Goes one step on.
	 * @throws UnreadableSource at a document type
	 */
	static int next(XMLStreamReader xml) throws XMLStreamException {
		int event = xml.next();
		if (event == XMLStreamConstants.DTD) {
			throw new UnreadableSource(WITH_DOCTYPE);
		}
		if (event == XMLStreamConstants.ENTITY_REFERENCE) {
			throw new UnreadableSource("The file uses an entity that XML does not know, near line "
					+ xml.getLocation().getLineNumber() + ". Write the character itself.");
		}
		return event;
	}

	/** Reads the element that the reader stands at, and stops at its end. */
	static Node element(XMLStreamReader xml) throws XMLStreamException {
		return element(xml, 0, new int[] { MOST_ELEMENTS });
	}

	/** Says in words where the document is broken. */
	static String broken(XMLStreamException broken) {
		return "The XML is broken near line " + broken.getLocation().getLineNumber()
				+ ". Export it again, or correct it there.";
	}

	private static Node element(XMLStreamReader xml, int depth, int[] left) throws XMLStreamException {
		if (depth > DEEPEST || left[0]-- <= 0) {
			throw new UnreadableSource(
					"The XML is nested too deeply or too large near line " + xml.getLocation().getLineNumber() + ".");
		}
		String name = xml.getLocalName();
		int line = xml.getLocation().getLineNumber();
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
		}
		StringBuilder text = new StringBuilder();
		List<Node> children = new ArrayList<>();
		for (int event = next(xml); event != XMLStreamConstants.END_ELEMENT; event = next(xml)) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				children.add(element(xml, depth + 1, left));
			}
			else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
				text.append(xml.getText(), 0, Math.min(xml.getTextLength(), LONGEST_TEXT - text.length()));
			}
		}
		return new Node(name, line, attributes, text.toString().strip(), children);
	}

}

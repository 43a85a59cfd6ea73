package org.lectern.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import org.lectern.feeds.Feed.Address;
import org.lectern.feeds.Feed.Attachment;
import org.lectern.feeds.Feed.Category;
import org.lectern.feeds.Feed.Entry;
import org.lectern.feeds.Feed.Person;
import org.lectern.site.Addresses;

/**
 * Writes Atom (RFC 4287) with pages (RFC 5005 §3). All text goes through one method that
 * leaves out what XML cannot hold; the rest is escaped by the XML writer.
 */
final class AtomWriter {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final Addresses addresses;

	private final XMLStreamWriter xml;

	private AtomWriter(Addresses addresses) throws XMLStreamException {
		this.addresses = addresses;
		this.xml = FACTORY.createXMLStreamWriter(this.bytes, StandardCharsets.UTF_8.name());
	}

	/** A feed as a document in UTF-8. */
	static byte[] write(Feed feed, Addresses addresses) {
		try {
			AtomWriter writer = new AtomWriter(addresses);
			writer.document(feed);
			return writer.bytes.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void document(Feed feed) throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace(ATOM);
		language("en");
		id(feed.id());
		element("title", feed.title());
		instant("updated", feed.updated());
		link("self", feed.self());
		page(feed.page());
		link("next", feed.next());
		link("previous", feed.previous());
		this.xml.writeStartElement("author");
		element("name", feed.author());
		this.xml.writeEndElement();
		element("generator", "Lectern");
		for (Entry entry : feed.entries()) {
			entry(entry);
		}
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
		this.xml.flush();
	}

	private void entry(Entry entry) throws XMLStreamException {
		this.xml.writeStartElement("entry");
		id(entry.id());
		this.xml.writeStartElement("title");
		if (entry.language() != null) {
			language(entry.language());
		}
		text(entry.title());
		this.xml.writeEndElement();
		page(entry.page());
		for (Attachment attachment : entry.attachments()) {
			link(attachment.enclosed() ? "enclosure" : "related", attachment.url(), attachment.type(),
					attachment.title());
		}
		instant("published", entry.published());
		instant("updated", entry.updated());
		for (Person author : entry.authors()) {
			person(author);
		}
		for (Category category : entry.categories()) {
			category(category);
		}
		element("summary", entry.summary());
		this.xml.writeStartElement("content");
		this.xml.writeAttribute("type", "html");
		text(entry.content());
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

	private void person(Person person) throws XMLStreamException {
		this.xml.writeStartElement("author");
		element("name", person.name());
		String page = this.addresses.absolute(person.page());
		if (page != null) {
			element("uri", page);
		}
		this.xml.writeEndElement();
	}

	private void category(Category category) throws XMLStreamException {
		this.xml.writeEmptyElement("category");
		attribute("term", category.term());
		attribute("scheme", this.addresses.absolute(category.scheme()));
		attribute("label", category.label());
	}

	private void link(String rel, @Nullable Address address) throws XMLStreamException {
		if (address != null) {
			link(rel, this.addresses.best(address.in(Format.ATOM)), "application/atom+xml", null);
		}
	}

	private void page(String path) throws XMLStreamException {
		link("alternate", this.addresses.best(path), "text/html", null);
	}

	private void link(String rel, String href, @Nullable String type, @Nullable String title)
			throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		attribute("rel", rel);
		attribute("href", href);
		attribute("type", type);
		attribute("title", title);
	}

	private void id(UUID id) throws XMLStreamException {
		element("id", "urn:uuid:" + id);
	}

	private void language(String tag) throws XMLStreamException {
		this.xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag);
	}

	private void instant(String name, Instant instant) throws XMLStreamException {
		element(name, instant.truncatedTo(ChronoUnit.SECONDS).toString());
	}

	private void element(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		text(text);
		this.xml.writeEndElement();
	}

	private void attribute(String name, @Nullable String value) throws XMLStreamException {
		if (value != null) {
			this.xml.writeAttribute(name, XmlText.of(value));
		}
	}

	private void text(String text) throws XMLStreamException {
		this.xml.writeCharacters(XmlText.of(text));
	}

}

package org.lectern.sharing;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import org.lectern.cards.Picture;
import org.springframework.web.util.HtmlUtils;

/**
 * A page within another site, as oEmbed 1.0 tells it: of the type {@code rich}.
 *
 * @param frame the address of what is shown
 * @param picture the address of a picture; missing where it would be too large
 */
record Embedding(String title, String frame, Bounds.Size size, String site, String home, @Nullable String picture) {

	private static final int AN_HOUR = 3600;

	/** What is said, in the order of the specification. */
	Map<String, Object> told() {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("type", "rich");
		told.put("version", "1.0");
		told.put("title", this.title);
		told.put("provider_name", this.site);
		told.put("provider_url", this.home);
		told.put("cache_age", AN_HOUR);
		if (this.picture != null) {
			told.put("thumbnail_url", this.picture);
			told.put("thumbnail_width", Picture.WIDTH);
			told.put("thumbnail_height", Picture.HEIGHT);
		}
		told.put("html", html());
		told.put("width", this.size.width());
		told.put("height", this.size.height());
		return told;
	}

	private String html() {
		return "<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\" loading=\"lazy\"></iframe>".formatted(
				HtmlUtils.htmlEscape(this.frame), this.size.width(), this.size.height(),
				HtmlUtils.htmlEscape(this.title));
	}

	/** The same as XML. */
	String xml() {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("utf-8", "1.0");
			xml.writeStartElement("oembed");
			for (Map.Entry<String, Object> one : told().entrySet()) {
				xml.writeStartElement(one.getKey());
				xml.writeCharacters(Xml.allowed(one.getValue().toString()));
				xml.writeEndElement();
			}
			xml.writeEndDocument();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

}

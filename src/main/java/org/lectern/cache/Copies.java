package org.lectern.cache;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.lectern.site.Site;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Marks the last good page with its time, for when nobody can say whether it still holds.
 */
@Component
class Copies {

	/** When a copy was made, as an HTTP date; on nothing else. */
	static final String AS_OF = "Lectern-As-Of";

	private static final Pattern BEGINNING = Pattern.compile("<main\\b[^>]*>");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE, MMMM d, h:mm", Locale.ENGLISH);

	private static final DateTimeFormatter HALF = DateTimeFormatter.ofPattern("a", Locale.ENGLISH);

	private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern(" z", Locale.ENGLISH);

	private final Shelf shelf;

	private final Site site;

	private final MessageSource messages;

	Copies(Shelf shelf, Site site, MessageSource messages) {
		this.shelf = shelf;
		this.site = site;
		this.messages = messages;
	}

	/** That page with a line and a header that tell its time. */
	Page of(Page page) {
		String key = "copy of " + page.tag() + " as of " + page.rendered().at();
		Page known = shelf.get(key);
		if (known != null) {
			return known;
		}
		Page copy = new Page(marked(page.rendered()));
		shelf.put(key, copy);
		return copy;
	}

	private Rendered marked(Rendered page) {
		HttpFields.Mutable headers = HttpFields.build(page.headers());
		headers.putDate(AS_OF, page.at().toEpochMilli());
		headers.remove(HttpHeader.LAST_MODIFIED);
		String type = String.valueOf(page.headers().get(HttpHeader.CONTENT_TYPE));
		byte[] body = type.startsWith("text/html") ? marked(page.body(), page.at()) : page.body();
		return new Rendered(page.edition(), page.at(), page.status(), headers.asImmutable(), body);
	}

	private byte[] marked(byte[] html, Instant at) {
		String text = new String(html, StandardCharsets.UTF_8);
		Matcher beginning = BEGINNING.matcher(text);
		return beginning.find() ? (text.substring(0, beginning.end()) + line(at) + text.substring(beginning.end()))
			.getBytes(StandardCharsets.UTF_8) : html;
	}

	private String line(Instant at) {
		ZonedDateTime time = at.truncatedTo(ChronoUnit.MINUTES).atZone(site.zone());
		String words = TIME.format(time) + "\u00a0" + HALF.format(time).toLowerCase(Locale.ENGLISH) + ZONE.format(time);
		String html = "<time datetime=\"" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time) + "\">"
				+ HtmlUtils.htmlEscape(words) + "</time>";
		return "<p class=\"flash\"><span>" + messages.getMessage("cache.copy", new Object[] { html }, Locale.ENGLISH)
				+ "</span></p>";
	}

}

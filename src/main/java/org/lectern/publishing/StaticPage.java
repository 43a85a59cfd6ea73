package org.lectern.publishing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes of a page what it can be without a server: its links lead to files, and what only
 * a server answers is left out.
 */
final class StaticPage {

	/** Forms that narrow lists, ways to the desk, and what keeps asking the server. */
	private static final String LIVE = "form:not([action=/search]), li:has(> a[href^=/admin]), a[href^=/admin], [data-live]";

	private static final String LIVE_SCRIPTS = "script[src*=/js/search-], script[src*=/js/star], script[src*=/js/changed], script[src*=/js/filter-]";

	private static final Pattern ONE_DAY = Pattern.compile("from=(\\d{4}-\\d{2}-\\d{2})&to=\\1");

	private final Links links;

	private final Map<Address, Fetched> known;

	StaticPage(Links links, Map<Address, Fetched> known) {
		this.links = links;
		this.known = known;
	}

	/** The page as it is delivered. */
	byte[] of(byte[] html, URI address) {
		Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8), address.toString());
		page.outputSettings().prettyPrint(false);
		page.select(LIVE).remove();
		page.select(LIVE_SCRIPTS).remove();
		page.select("form[action=/search]").attr("action", Publication.SEARCH);
		for (var linking : Links.LINKING) {
			page.select(linking.get(0)).forEach((element) -> mend(element, linking.get(1)));
		}
		return page.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	/** A page that leads somewhere else at once. */
	static byte[] leadingTo(String link) {
		return """
				<!doctype html>
				<html lang="en"><head><meta charset="utf-8"><title>Moved</title><link rel="canonical" href="%1$s">\
				<meta http-equiv="refresh" content="0; url=%1$s"></head><body><p><a href="%1$s">%1$s</a></p></body></html>
				"""
			.formatted(link)
			.getBytes(StandardCharsets.UTF_8);
	}

	private void mend(Element element, String attribute) {
		Optional<URI> target = Links.resolve(element, attribute).filter(links::isOwn);
		if (target.isEmpty() || element.attr(attribute).startsWith("#")) {
			return;
		}
		String link = link(target.get());
		if (link != null) {
			element.attr(attribute, link);
		}
		else if (element.nameIs("a")) {
			element.unwrap();
		}
		else {
			element.remove();
		}
	}

	private @Nullable String link(URI target) {
		String anchor = (target.getRawFragment() != null) ? "#" + target.getRawFragment() : "";
		Fetched there = links.address(target).map(known::get).orElse(null);
		if (there != null) {
			return there.link() + anchor;
		}
		return target.getPath().startsWith("/search") ? Publication.SEARCH : day(target);
	}

	/** The day of a month's page in place of the list of that day. */
	private @Nullable String day(URI target) {
		Matcher day = ONE_DAY.matcher(String.valueOf(target.getRawQuery()));
		if (!"/".equals(target.getPath()) || !day.matches()) {
			return null;
		}
		LocalDate date = LocalDate.parse(day.group(1));
		Fetched month = known.get(Address.of("/calendar/" + date.toString().substring(0, 7)));
		return (month != null) ? month.link() + "#day-" + date : null;
	}

}

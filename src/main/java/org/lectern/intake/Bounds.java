package org.lectern.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails.MaterialDetails;
import org.lectern.intake.Judge.Refusal;

/** What the record can hold; checked before the database sees it. */
final class Bounds {

	/** The longest name of a person, venue or series. */
	static final int NAME = 300;

	private static final int LINK = 2000;

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 3000;

	private static final int MOST = 200;

	private static final String UNFIT = "[]{}|\\^`\"<> ";

	private Bounds() {
	}

	static LocalDate date(LocalDate date) {
		if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
			throw new Refusal("Its year is " + date.getYear() + ": correct the date.");
		}
		return date;
	}

	static void check(Offer offer) {
		text("title", offer.title(), 500);
		text("series", offer.series(), NAME);
		text("place", offer.where().venue(), NAME);
		text("place", offer.where().note(), 500);
		text("abstract", offer.abstractText(), 50_000);
		text("language", offer.language(), 35);
		many("speakers", offer.speakers().size());
		many("topics", offer.topics().size());
		many("links", offer.materials().size());
		offer.speakers().forEach(Bounds::check);
		offer.topics().forEach((topic) -> name("topic", topic, 200));
		offer.materials().forEach(Bounds::check);
	}

	private static void check(Offer.Person person) {
		name("speaker's name", person.name(), NAME);
		text("position", person.position(), 300);
		text("affiliation", person.affiliation(), 500);
		text("biography", person.biography(), 50_000);
	}

	private static void check(MaterialDetails material) {
		text("link's name", material.label(), 300);
	}

	private static void name(String what, String text, int most) {
		if (text.isBlank()) {
			throw new Refusal("The " + what + " is empty: fill it in or leave it out.");
		}
		text(what, text, most);
	}

	private static void many(String what, int count) {
		if (count > MOST) {
			throw new Refusal("It has " + count + " " + what + "; at most " + MOST + " fit.");
		}
	}

	private static void text(String what, @Nullable String text, int most) {
		if (text == null) {
			return;
		}
		if (text.length() > most) {
			throw new Refusal(
					"The " + what + " has " + text.length() + " characters; at most " + most + " fit: shorten it.");
		}
		if (text.indexOf('\0') >= 0) {
			throw new Refusal("The " + what + " contains a NUL character: remove it.");
		}
		if (hasHalfCharacters(text)) {
			throw new Refusal("The " + what + " contains half a character: save the file as UTF-8.");
		}
	}

	/**
	 * The address as a browser sends it, with what no address may hold encoded; nothing,
	 * and a word about it, where it leads nowhere.
	 */
	static @Nullable String usable(String link, Consumer<String> leftOut) {
		String whole = isWebAddress(link) ? link : encoded(link);
		if (isWebAddress(whole) && whole.length() <= LINK) {
			return whole;
		}
		leftOut.accept("The link " + Tally.shortened(link) + " is no address of the web and was left out.");
		return null;
	}

	private static String encoded(String link) {
		String escaped = link.replaceAll("%(?!\\p{XDigit}{2})", "%25");
		int fragment = escaped.indexOf('#') + 1;
		String rest = escaped.substring(fragment).replace("#", (fragment > 0) ? "%23" : "#");
		StringBuilder encoded = new StringBuilder();
		(escaped.substring(0, fragment) + rest).chars()
			.forEach((c) -> encoded
				.append((UNFIT.indexOf(c) >= 0) ? String.format(Locale.ROOT, "%%%02X", c) : Character.toString(c)));
		return encoded.toString();
	}

	private static boolean isWebAddress(String link) {
		try {
			URI uri = new URI(link);
			String scheme = uri.getScheme();
			return uri.getRawAuthority() != null && scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static boolean hasHalfCharacters(String text) {
		return text.codePoints().anyMatch((c) -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
	}

}

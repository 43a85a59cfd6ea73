package org.lectern.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.rometools.rome.feed.synd.SyndEntry;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;

/** Finds what feeds say in extensions of many vendors or in labelled lines. */
final class FeedFields {

	private static final Set<String> PLACES = Set.of("location", "venue", "place", "room", "where");

	private static final Pattern PLACE = Pattern.compile(
			"(?im)^[\\s*_>-]{0,6}(?:place|location|where|venue|room|ort|raum|wo|lieu|lugar|salle)[\\s*_]{0,4}:[\\s*_]{0,6}(\\S.{1,300})$");

	private static final Pattern SIGNED = Pattern
		.compile("[*_]{0,3}\\[?(\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.'’-]{1,30}){1,4})\\]?(?:\\([^()\\s]{0,300}\\))?"
				+ "\\s?\\(([^()]{2,120})\\)[*_]{0,3}");

	private FeedFields() {
	}

	/** The text or address of the first extension element of one of these names. */
	static Optional<String> extension(SyndEntry entry, Set<String> names) {
		return entry.getForeignMarkup()
			.stream()
			.flatMap((element) -> Stream.concat(Stream.of(element), element.getChildren().stream()))
			.filter((element) -> names.contains(plain(element.getName())))
			.map(FeedFields::text)
			.filter((text) -> !text.isEmpty())
			.findFirst();
	}

	/** An attribute of an extension element, as of Google's "when". */
	static Optional<String> attribute(SyndEntry entry, String element, String attribute) {
		return entry.getForeignMarkup()
			.stream()
			.filter((found) -> plain(found.getName()).equals(element))
			.flatMap((found) -> Stream.ofNullable(found.getAttributeValue(attribute)))
			.findFirst();
	}

	static @Nullable String place(SyndEntry entry, String body) {
		Matcher labelled = PLACE.matcher(body);
		return extension(entry, PLACES).or(() -> attribute(entry, "where", "valueString"))
			.or(() -> labelled.find() ? Optional.of(labelled.group(1)) : Optional.empty())
			.map((place) -> Placeholders.known(place.replaceAll("[*_]{2,3}|\\u00a0", " ")))
			.orElse(null);
	}

	/** A last line that is nothing but "Jane Doe (MIT)" names the speaker. */
	static List<IncomingSpeaker> signed(String body) {
		String text = body.strip();
		String last = text.substring(text.lastIndexOf('\n') + 1).strip();
		Matcher matcher = SIGNED.matcher(last.substring(0, Math.min(last.length(), 500)));
		return matcher.matches()
				? List.of(new IncomingSpeaker(matcher.group(1).strip(), null, matcher.group(2).strip(), null, null))
				: List.of();
	}

	private static String text(Element element) {
		String text = element.getTextTrim();
		String resource = element.getAttributeValue("resource", element.getNamespace());
		return (text.isEmpty() && resource != null) ? resource : text;
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
	}

}

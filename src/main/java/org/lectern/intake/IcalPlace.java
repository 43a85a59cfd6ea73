package org.lectern.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Where an event is, in the room and online. */
final class IcalPlace {

	private static final List<String> CONFERENCES = List.of("CONFERENCE", "X-GOOGLE-CONFERENCE",
			"X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
			"X-MICROSOFT-ONLINEMEETINGCONFLINK");

	private IcalPlace() {
	}

	/** All that LOCATION says, on one line. */
	static @Nullable String text(IcalComponent event) {
		String text = event.text("LOCATION");
		if (text == null) {
			return null;
		}
		text = text.substring(0, Math.min(text.length(), 1_000));
		String plain = HtmlText.isHtml(text) ? HtmlText.toMarkdown(text) : text;
		return plain.strip().replaceAll("\\s*\\n\\s*", ", ").replaceAll("\\s+,", ",").replaceAll("\\s{2,}", " ");
	}

	/** The place without its addresses; nothing when there is no more to it. */
	static @Nullable String place(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String place = text;
		for (String address : Links.in(text)) {
			place = place.replace(address, "");
		}
		place = place.equals(text) ? text : place.replaceAll("\\(\\s*\\)|^[\\s,;:/|–—-]+|[\\s,;:/|–—-]+$", "").strip();
		return place.isEmpty() ? null : place;
	}

	/** The address to join at: stated as such, in the place, or in the text. */
	static @Nullable String joinUrl(IcalComponent event, @Nullable String place, @Nullable String inText) {
		Stream<String> stated = CONFERENCES.stream().map(event::text).map(Links::web).filter(Objects::nonNull);
		Stream<String> linked = Stream.concat(Links.in(Objects.requireNonNullElse(place, "")).stream(),
				Links.in(Objects.requireNonNullElse(event.text("URL"), "")).stream());
		return Stream.concat(stated, linked.filter(Links::isMeeting)).findFirst().orElse(inText);
	}

}

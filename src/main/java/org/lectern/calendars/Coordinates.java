package org.lectern.calendars;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where on earth a place is, as far as the link to a map tells. */
record Coordinates(double latitude, double longitude) {

	private static final String NUMBER = "(-?\\d{1,3}(?:\\.\\d{1,16})?)";

	private static final List<Pattern> FORMS = List.of(Pattern.compile("^geo:" + NUMBER + "," + NUMBER),
			Pattern.compile("[?&]mlat=" + NUMBER + "&mlon=" + NUMBER), Pattern.compile("!3d" + NUMBER + "!4d" + NUMBER),
			Pattern
				.compile("[?&](?:q|ll|query|center|daddr|destination|sll)=(?:loc:)?" + NUMBER + "(?:,|%2C)" + NUMBER),
			Pattern.compile("/@" + NUMBER + "," + NUMBER), Pattern.compile("#map=\\d{1,2}/" + NUMBER + "/" + NUMBER),
			Pattern.compile("[?&]cp=" + NUMBER + "(?:~|%7E)" + NUMBER));

	/** What a link of the usual maps says; empty where it names the place otherwise. */
	static Optional<Coordinates> in(@Nullable String mapLink) {
		String link = (mapLink != null) ? mapLink : "";
		return FORMS.stream()
			.map((form) -> form.matcher(link))
			.filter(Matcher::find)
			.map((found) -> new Coordinates(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))))
			.filter(Coordinates::isOnEarth)
			.findFirst();
	}

	/** RFC 5545 §3.8.1.6: up to six decimals. */
	String geo() {
		return String.format(Locale.ROOT, "%.6f;%.6f", this.latitude, this.longitude);
	}

	private boolean isOnEarth() {
		return Math.abs(this.latitude) <= 90 && Math.abs(this.longitude) <= 180;
	}

}

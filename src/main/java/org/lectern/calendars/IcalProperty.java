package org.lectern.calendars;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A property of iCalendar on its way; giving it a value writes it. */
final class IcalProperty {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9;=,.:+/_-]+");

	/** Parameters whose value is one of a few words; they are never quoted. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_+.-]+");

	private final IcalWriter writer;

	private final StringBuilder line;

	IcalProperty(IcalWriter writer, String name) {
		this.writer = writer;
		this.line = new StringBuilder(name);
	}

	/**
	 * With a parameter, quoted where that is needed and encoded as RFC 6868 has it; none
	 * where there is no value.
	 */
	IcalProperty with(String parameter, @Nullable String value) {
		String text = (value != null) ? IcalText.parameter(value) : "";
		if (!text.isEmpty()) {
			this.line.append(';').append(IcalWriter.name(parameter)).append('=');
			this.line.append(PLAIN.matcher(text).matches() ? text : '"' + text + '"');
		}
		return this;
	}

	/** TEXT (RFC 5545 §3.3.11); nothing is written where there is none. */
	void text(@Nullable String text) {
		String clean = (text != null) ? IcalText.clean(text) : "";
		if (!clean.isBlank()) {
			value(IcalText.escaped(clean));
		}
	}

	/** A list of TEXT; nothing is written for an empty one. */
	void texts(List<String> texts) {
		String list = texts.stream()
			.map(IcalText::clean)
			.filter((text) -> !text.isBlank())
			.map(IcalText::escaped)
			.collect(Collectors.joining(","));
		if (!list.isEmpty()) {
			value(list);
		}
	}

	/**
	 * URI (RFC 5545 §3.3.13); nothing is written for what is none, or has no scheme.
	 */
	void uri(@Nullable String address) {
		String uri = uriOf(address);
		if (uri != null) {
			value(uri);
		}
	}

	/** DATE. */
	void date(LocalDate date) {
		with("VALUE", "DATE").value(DATE.format(date));
	}

	/** DATE-TIME in UTC. */
	void utc(Instant instant) {
		value(DATE_TIME.format(instant.atOffset(ZoneOffset.UTC)) + "Z");
	}

	/** DATE-TIME without a zone, as the onset of an observance has it. */
	void floating(LocalDateTime time) {
		value(DATE_TIME.format(time));
	}

	/** DATE-TIME in its zone; in UTC where the zone is but an offset. */
	void local(ZonedDateTime time) {
		ZoneId zone = time.getZone();
		if (Zones.isNamed(zone)) {
			with("TZID", zone.getId()).floating(time.toLocalDateTime());
		}
		else {
			utc(time.toInstant());
		}
	}

	/** UTC-OFFSET (RFC 5545 §3.3.14). */
	void offset(ZoneOffset offset) {
		int seconds = Math.abs(offset.getTotalSeconds());
		String sign = (offset.getTotalSeconds() < 0) ? "-" : "+";
		String minutes = sign + "%02d%02d".formatted(seconds / 3600, seconds / 60 % 60);
		value((seconds % 60 == 0) ? minutes : minutes + "%02d".formatted(seconds % 60));
	}

	/** DURATION (RFC 5545 §3.3.6), its sign before all. */
	void duration(Duration duration) {
		value((duration.isNegative() ? "-" : "") + duration.abs());
	}

	/** INTEGER. */
	void number(long number) {
		value(Long.toString(number));
	}

	/**
	 * What the standard itself spells, such as CONFIRMED or a rule of recurrence.
	 * @throws IllegalArgumentException for anything that could be a person's text
	 */
	void token(String token) {
		if (!TOKEN.matcher(token).matches()) {
			throw new IllegalArgumentException("Not a word of iCalendar: " + token);
		}
		value(token);
	}

	private void value(String value) {
		this.writer.line(this.line.append(':').append(value).toString());
	}

	private static @Nullable String uriOf(@Nullable String address) {
		try {
			URI uri = new URI((address != null) ? address.strip() : "");
			return uri.isAbsolute() ? uri.toASCIIString() : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}

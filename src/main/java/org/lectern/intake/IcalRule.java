package org.lectern.intake;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;

import biweekly.ICalVersion;
import biweekly.io.CannotParseException;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule (RFC 5545 §3.3.10, or vCalendar 1.0's short form) whose every part
 * has been found possible. It is expanded in wall time.
 */
final class IcalRule {

	private static final int LONGEST = 2_000;

	private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

	private static final Pattern SPACE = Pattern.compile("[\\s\\\\]");

	private static final Pattern SHORT_FORM = Pattern.compile("(D|W|MP|MD|YM|YD)\\d+\\b.*");

	private static final String ONE_TO_31 = "[+-]?(0?[1-9]|[12]\\d|3[01])";

	private static final String ONE_TO_366 = "[+-]?(0{0,2}[1-9]|0?[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])";

	private static final Map<String, Pattern> PARTS = Map.ofEntries(
			part("FREQ", "SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY"), part("INTERVAL", "0*[1-9]\\d{0,4}"),
			part("COUNT", "0*[1-9]\\d{0,8}"),
			list("BYDAY", "([+-]?0?[1-9]|[+-]?[1-4]\\d|[+-]?5[0-3])?(MO|TU|WE|TH|FR|SA|SU)"),
			list("BYMONTH", "0?[1-9]|1[0-2]"), list("BYMONTHDAY", ONE_TO_31), list("BYYEARDAY", ONE_TO_366),
			list("BYSETPOS", ONE_TO_366), list("BYWEEKNO", "[+-]?(0?[1-9]|[1-4]\\d|5[0-3])"),
			list("BYHOUR", "[01]?\\d|2[0-3]"), list("BYMINUTE", "[0-5]?\\d"), list("BYSECOND", "[0-5]?\\d|60"),
			part("WKST", "MO|TU|WE|TH|FR|SA|SU"), part("RSCALE", "GREGORIAN"), part("SKIP", "OMIT"));

	private final Recurrence recurrence;

	private final @Nullable Integer count;

	private final @Nullable IcalTime until;

	private IcalRule(Recurrence whole, @Nullable IcalTime until) {
		this.recurrence = new Recurrence.Builder(whole).until((ICalDate) null).count(null).build();
		this.count = whole.getCount();
		this.until = until;
	}

	/** Reads a rule; nothing when a part of it is impossible. */
	static @Nullable IcalRule of(String value) {
		boolean brief = SHORT_FORM.matcher(value.strip()).matches();
		String text = (brief ? value.strip() : SPACE.matcher(value).replaceAll("")).toUpperCase(Locale.ROOT);
		if (text.length() > LONGEST || !(brief || isPossible(text))) {
			return null;
		}
		ParseContext context = new ParseContext();
		context.setVersion(brief ? ICalVersion.V1_0 : ICalVersion.V2_0);
		try {
			Recurrence whole = new RecurrenceRuleScribe().parseText(text, null, new ICalParameters(), context)
				.getValue();
			return (whole == null || whole.getFrequency() == null) ? null : new IcalRule(whole, until(whole, text));
		}
		catch (CannotParseException | IllegalArgumentException ex) {
			return null;
		}
	}

	/** Whether it goes on for ever. */
	boolean isEndless() {
		return this.count == null && this.until == null;
	}

	/** The last moment at which it can happen, in this zone; nothing without UNTIL. */
	@Nullable LocalDateTime last(@Nullable ZoneId zone) {
		if (this.until == null) {
			return null;
		}
		return this.until.isDay() ? this.until.date().atTime(LocalTime.MAX) : this.until.in(zone).local();
	}

	/** Whether it has not ended before this year. */
	boolean holdsIn(int year) {
		return this.until == null || this.until.date().getYear() >= year;
	}

	/** The first date at or after this one. */
	@Nullable LocalDateTime first(LocalDateTime from) {
		List<LocalDateTime> one = dates(from, from.plusYears(1), 1);
		return one.isEmpty() ? null : one.get(0);
	}

	/** Its dates from a start to the last possible moment, never more than so many. */
	List<LocalDateTime> dates(LocalDateTime start, LocalDateTime last, int most) {
		List<LocalDateTime> dates = new ArrayList<>();
		int bound = (this.count == null) ? most : Math.min(most, this.count);
		DateIterator iterator = this.recurrence.getDateIterator(Date.from(start.toInstant(ZoneOffset.UTC)), UTC);
		while (dates.size() < bound && iterator.hasNext()) {
			LocalDateTime date = LocalDateTime.ofInstant(iterator.next().toInstant(), ZoneOffset.UTC);
			if (date.isAfter(last)) {
				break;
			}
			dates.add(date);
		}
		return dates;
	}

	private static boolean isPossible(String text) {
		boolean frequency = false;
		for (String part : text.split(";", -1)) {
			int equals = part.indexOf('=');
			String name = (equals < 0) ? part.strip() : part.substring(0, equals).strip();
			Pattern pattern = PARTS.get(name);
			if (pattern != null && (equals < 0 || !pattern.matcher(part.substring(equals + 1).strip()).matches())) {
				return false;
			}
			frequency |= name.equals("FREQ");
		}
		return frequency;
	}

	private static @Nullable IcalTime until(Recurrence whole, String text) {
		int at = text.indexOf("UNTIL=");
		if (at >= 0) {
			String value = text.substring(at + 6).split(";", 2)[0];
			IcalTime until = IcalTime.of(value, null);
			if (until == null) {
				throw new IllegalArgumentException(value);
			}
			return until;
		}
		DateTimeComponents raw = (whole.getUntil() == null) ? null : whole.getUntil().getRawComponents();
		return (raw == null) ? null : IcalTime.of(raw.toString(), null);
	}

	private static Map.Entry<String, Pattern> part(String name, String form) {
		return Map.entry(name, Pattern.compile(form));
	}

	private static Map.Entry<String, Pattern> list(String name, String form) {
		return part(name, "\\s*(?:" + form + ")\\s*(?:,\\s*(?:" + form + ")\\s*)*,?");
	}

}

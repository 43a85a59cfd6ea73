package org.lectern.following;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.history.Difference;
import org.lectern.history.Line;
import org.lectern.site.Site;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in one line what several changes of an event come to. */
@Component
class ChangeWords {

	private static final Set<String> TOLD = Set.of("Title", "Speakers", "When", "Where", "Abstract", "Materials");

	private static final Set<String> STANDING = Set.of("POSTPONED", "CANCELLED", "REINSTATED", "RESTORED");

	private static final Pattern ZONE = Pattern.compile(" \\([^()]*\\)$");

	private static final int LONGEST = 120;

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE h:mm a", Locale.ENGLISH);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.ENGLISH);

	private final MessageSource messages;

	private final Site site;

	ChangeWords(MessageSource messages, Site site) {
		this.messages = messages;
		this.site = site;
	}

	/**
	 * What differs between before the first and after the last of these lines, which are
	 * in the order of events; nothing where it was all taken back.
	 */
	String of(List<Line> lines) {
		Map<String, Difference> fields = new LinkedHashMap<>();
		for (Line line : lines) {
			line.differences()
				.stream()
				.filter((one) -> TOLD.contains(one.field()))
				.forEach((one) -> fields.merge(one.field(), one, ChangeWords::joined));
		}
		List<String> words = new ArrayList<>();
		lines.stream()
			.filter((line) -> STANDING.contains(line.verb()))
			.reduce((first, last) -> last)
			.ifPresent((line) -> words.add(shortened(line.words())));
		fields.values().stream().map(this::words).filter((one) -> one != null).forEach(words::add);
		return String.join("; ", words);
	}

	/** "Tue 9:12 am" within the last days, "Tue, Nov 3" before, in the site's zone. */
	String when(Instant at) {
		ZonedDateTime time = at.atZone(this.site.zone());
		boolean lately = time.toLocalDate().isAfter(this.site.today().minusDays(6));
		return lately ? CLOCK.format(time).replace("AM", "am").replace("PM", "pm") : DAY.format(time);
	}

	private @Nullable String words(Difference difference) {
		String field = say("field." + difference.field());
		if (difference.field().equals("Abstract")) {
			return say(difference.before().isEmpty() ? "added" : "differs", field);
		}
		boolean time = difference.field().equals("When");
		String before = shortened(time ? wall(difference.before()) : difference.before());
		String after = shortened(time ? wall(difference.after()) : difference.after());
		if (before.equals(after)) {
			return null;
		}
		if (after.isEmpty()) {
			return say("none", field);
		}
		return before.isEmpty() ? say("now", field, after) : say("from-to", field, before, after);
	}

	/** The time on the wall there. */
	private static String wall(String when) {
		return ZONE.matcher(when).replaceFirst("");
	}

	private static Difference joined(Difference first, Difference last) {
		return new Difference(first.field(), first.before(), last.after());
	}

	/** Without the year that everybody knows, and of a bounded length. */
	private String shortened(String text) {
		String known = text.replace(", " + this.site.today().getYear(), "").replace(" AM", " am").replace(" PM", " pm");
		int end = Math.min(known.length(),
				known.offsetByCodePoints(0, Math.min(LONGEST, known.codePointCount(0, known.length()))));
		return (end < known.length()) ? known.substring(0, end) + "…" : known;
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("following.changed." + key, arguments, Locale.ENGLISH);
	}

}

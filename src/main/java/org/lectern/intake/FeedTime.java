package org.lectern.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.rometools.rome.feed.synd.SyndEntry;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.Format.Options;
import org.lectern.text.WrittenDate;
import org.lectern.text.WrittenDate.Order;
import org.lectern.text.WrittenTime;

/**
 * When an entry of a feed takes place.
 *
 * @param text where date and time stand
 * @param end the text of its end; missing where the source has none of its own
 * @param near the day from which a missing year is guessed
 * @param titleWithout the heading without the date, if it stood there
 */
record FeedTime(String text, @Nullable String end, LocalDate near, @Nullable String titleWithout) {

	private static final Set<String> STARTS = Set.of("startdate", "start", "dtstart", "starttime", "startdatetime",
			"eventstart", "eventdate", "localstart", "begin");

	private static final Set<String> ENDS = Set.of("enddate", "end", "dtend", "endtime", "enddatetime", "eventend",
			"localend");

	private static final Pattern LABELLED = Pattern.compile("(?im)^[\\s*_>-]{0,6}(?:date(?: (?:and|&) time)?|when|time"
			+ "|day|datum|wann|zeit|termin|fecha|quand)[\\s*_]{0,4}:[\\s*_]{0,6}(\\S.{2,200})$");

	private static final int NEARBY = 40;

	/** Finds it; empty where the entry only says when it was published. */
	static Optional<FeedTime> of(SyndEntry entry, @Nullable String heading, String body, Options options) {
		LocalDate near = (entry.getPublishedDate() != null)
				? entry.getPublishedDate().toInstant().atZone(options.zone()).toLocalDate() : options.today();
		return extension(entry, heading, near).or(() -> inHeading(heading, near))
			.or(() -> inBody(heading, body, near))
			.filter((time) -> time.day(options, new ArrayList<>()).isPresent());
	}

	/** Starts to gather the event. */
	Gathering gathering(int number, Options options) {
		List<String> doubts = new ArrayList<>();
		LocalDate day = day(options, doubts).orElseThrow();
		Gathering event = new Gathering(number, day);
		Clocks clocks = new Clocks(days(options), options.zone());
		clocks.start(event, this.text);
		if (this.end != null) {
			clocks.end(event, this.end);
		}
		doubts.forEach(event::doubt);
		return event;
	}

	private Optional<LocalDate> day(Options options, List<String> doubts) {
		return Stamp.of(this.text)
			.map((stamp) -> stamp.at().toLocalDate())
			.or(() -> WrittenDate.find(this.text).flatMap((written) -> days(options).day(written, null, doubts)));
	}

	private DayReader days(Options options) {
		return new DayReader(this.near, TableSurvey.usualIn(options.zone()), false);
	}

	private static Optional<FeedTime> extension(SyndEntry entry, @Nullable String heading, LocalDate near) {
		Optional<String> end = FeedFields.extension(entry, ENDS)
			.or(() -> FeedFields.attribute(entry, "when", "endTime"));
		return FeedFields.extension(entry, STARTS)
			.or(() -> FeedFields.attribute(entry, "when", "startTime"))
			.map((start) -> new FeedTime(start, end.orElse(null), near, heading));
	}

	private static Optional<FeedTime> inHeading(@Nullable String heading, LocalDate near) {
		return (heading != null)
				? WrittenDate.find(heading)
					.map((date) -> new FeedTime(heading, null, near, FeedHeading.without(heading, date)))
				: Optional.empty();
	}

	/** A date in running text counts where it is labelled or has a time beside it. */
	private static Optional<FeedTime> inBody(@Nullable String heading, String body, LocalDate near) {
		Matcher labelled = LABELLED.matcher(body);
		while (labelled.find()) {
			String line = labelled.group(1);
			if (WrittenDate.find(line).isPresent()) {
				return Optional.of(new FeedTime(line, null, near, heading));
			}
		}
		return WrittenDate.find(body).flatMap((date) -> {
			String around = body.substring(Math.max(0, date.start() - NEARBY),
					Math.min(body.length(), date.end() + NEARBY));
			return WrittenTime.find(around.replace(body.substring(date.start(), date.end()), " "))
				.map((time) -> new FeedTime(around, null, near, heading));
		});
	}

}

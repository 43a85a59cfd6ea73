package org.lectern.intake;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import org.jspecify.annotations.Nullable;
import org.lectern.text.WrittenDate;

/**
 * RSS and Atom feeds of events. An item counts only if it says when it takes place; when
 * it was published is another matter.
 */
final class FeedFormat implements Format {

	private static final int MOST_BYTES = 16 * 1024 * 1024;

	private static final int LONGEST_FIELD = 100_000;

	private static final Pattern SERIES = Pattern
		.compile("(?i)semin|s[ée]min|coll?oqui|kolloqui|lecture|vortr|talks\\b|vorlesung|lunch|workshop");

	@Override
	public String title() {
		return "RSS or Atom feed of events";
	}

	@Override
	public boolean recognises(Source source) {
		return SafeXml.root(source).filter((root) -> root.matches("(?i)rss|feed|rdf")).isPresent();
	}

	@Override
	public void read(Source source, Options options, Harvest harvest) {
		SyndFeed feed = feed(source);
		if (feed.getEntries().isEmpty()) {
			throw new UnreadableSource("The feed has no entries.");
		}
		int number = 0;
		for (SyndEntry entry : feed.getEntries()) {
			number++;
			entry(number, entry, feed, options, harvest);
		}
	}

	private static SyndFeed feed(Source source) {
		SafeXml.check(source);
		if (source.length() > MOST_BYTES) {
			throw new UnreadableSource("The feed is larger than " + MOST_BYTES / 1024 / 1024 + " MiB. Split it.");
		}
		SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
		input.setAllowDoctypes(false);
		try (XmlReader reader = new XmlReader(source.open())) {
			return input.build(reader);
		}
		catch (FeedException | IOException | RuntimeException broken) {
			throw new UnreadableSource("This is not a feed that can be read: neither RSS nor Atom.");
		}
	}

	private static void entry(int number, SyndEntry entry, SyndFeed feed, Options options, Harvest harvest) {
		String heading = Placeholders.known(Gathering.unmarked(entry.getTitle()));
		String body = body(entry);
		String what = Gathering.brief(Objects.requireNonNullElse(heading, "an entry without title"));
		if (body.length() > LONGEST_FIELD) {
			harvest.refused(number, what, "Its text is longer than " + LONGEST_FIELD + " characters.");
			return;
		}
		Optional<FeedTime> when = FeedTime.of(entry, heading, body, options);
		if (when.isEmpty()) {
			harvest.refused(number, what, "It does not say when it takes place, only when it was published.");
			return;
		}
		Gathering event = when.get().gathering(number, options);
		event.place = FeedFields.place(entry, body);
		words(event, when.get().titleWithout(), body);
		event.uid = (entry.getUri() != null) ? entry.getUri() : entry.getLink();
		event.url = Addresses.first(entry.getLink());
		event.series = series(feed.getTitle());
		entry.getCategories().forEach((category) -> topic(event, category.getName()));
		entry.getEnclosures().forEach((file) -> event.material(null, null, file.getUrl()));
		finish(number, what, event, harvest);
	}

	private static void finish(int number, String what, Gathering event, Harvest harvest) {
		if (event.saysSomething()) {
			harvest.event(event.event());
		}
		else {
			harvest.refused(number, what, "It has neither a title nor a speaker.");
		}
	}

	private static void words(Gathering event, @Nullable String heading, String body) {
		FreeText.Found found = FreeText.in(heading, body);
		event.title(found.title());
		event.speakers().addAll(found.speakers().isEmpty() ? FeedFields.signed(body) : found.speakers());
		event.paragraph(found.abstractText());
		event.registrationUrl = found.registrationUrl();
		event.joinUrl = found.joinUrl();
		event.kind = KindText.of(found.kind());
		found.doubts().stream().filter((doubt) -> !isInAField(doubt, event)).forEach(event::doubt);
	}

	/** What was left out of the text because it has a field of its own is no loss. */
	private static boolean isInAField(String doubt, Gathering event) {
		return doubt.startsWith("Left out: ")
				&& ((event.place != null && doubt.contains(event.place)) || WrittenDate.find(doubt).isPresent());
	}

	private static String body(SyndEntry entry) {
		String whole = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
			.map(SyndContent::getValue)
			.filter(Objects::nonNull)
			.limit(1)
			.collect(Collectors.joining());
		return HtmlText.isHtml(whole) ? HtmlText.toMarkdown(whole) : whole;
	}

	/** A feed of a seminar names it; "All events" is no series. */
	private static @Nullable String series(@Nullable String title) {
		return (title != null && SERIES.matcher(title).find()) ? title.strip() : null;
	}

	private static void topic(Gathering event, @Nullable String category) {
		String known = Placeholders.known(category);
		if (known != null && known.length() <= 60) {
			event.topics().add(known);
		}
	}

}

package org.lectern.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.site.Gone;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.lectern.site.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way for readers: what a reader may not see looks as if it were not there.
 */
@Service
@Transactional(readOnly = true)
public class Catalog {

	private static final int MANY = 10_000;

	private final EventLines lines;

	private final Spans spans;

	private final EventPages pages;

	private final EventRecords records;

	private final Counts counts;

	private final ThingPages things;

	private final Site site;

	private final Clock clock;

	Catalog(EventLines lines, Spans spans, EventPages pages, EventRecords records, Counts counts, ThingPages things,
			Site site, Clock clock) {
		this.lines = lines;
		this.spans = spans;
		this.pages = pages;
		this.records = records;
		this.counts = counts;
		this.things = things;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * What has not ended, the next first; postponed events without a date come last.
	 */
	public Slice<EventLine> current(Reader reader, Filter filter, @Nullable Cursor cursor, int size) {
		return this.lines.slice(this.spans.page(Span.CURRENT, filter, cursor, size), size);
	}

	/** Parts of several lists with their lengths, in two queries. */
	public List<Portion> lists(Reader reader, List<Portion.Wish> wishes) {
		return this.lines.lists(wishes.stream().map(this.spans::wanted).toList());
	}

	/** How many events {@link #current} has in all. */
	public long countCurrent(Reader reader, Filter filter) {
		return this.spans.count(Span.CURRENT, filter);
	}

	/** What has ended, the newest first. */
	public Slice<EventLine> archive(Reader reader, Filter filter, @Nullable Cursor cursor, int size) {
		return this.lines.slice(this.spans.page(Span.ARCHIVE, filter, cursor, size), size);
	}

	/** How many events {@link #archive} has in all. */
	public long countArchive(Reader reader, Filter filter) {
		return this.spans.count(Span.ARCHIVE, filter);
	}

	/** How many events there are, ended or not; so many at most. */
	public long countUpTo(int most, Reader reader, Filter filter) {
		return this.spans.countUpTo(most, filter);
	}

	/** What takes place on these days in the site's zone, ended or not, in order. */
	public List<EventLine> between(Reader reader, Filter filter, LocalDate from, LocalDate to, int most) {
		return this.lines.slice(this.spans.page(Span.ALL, filter.between(from, to), null, most), most).items();
	}

	/** Those of these events that this reader may see, in the order of the ids. */
	public List<EventLine> events(Reader reader, List<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		EventQuery query = new EventQuery(false, null).listed().found(ids);
		return this.lines.slice(query, ids.size())
			.items()
			.stream()
			.sorted(Comparator.comparingInt((line) -> ids.indexOf(line.id())))
			.toList();
	}

	/** Those of these events that everybody may see, in the order of their starts. */
	public List<EventLine> events(Reader reader, Collection<UUID> publicIds) {
		if (publicIds.isEmpty()) {
			return List.of();
		}
		EventQuery query = new EventQuery(false, null).listed()
			.where("e.public_id in (:publicIds)")
			.with("publicIds", publicIds);
		return this.lines.slice(query, publicIds.size()).items();
	}

	/** The next event that takes place as planned; one of today that is on counts. */
	public Optional<EventLine> next(Reader reader, Filter filter) {
		EventQuery query = this.spans.all(Span.CURRENT, filter)
			.where("e.standing = :planned")
			.where("START >= :today and START < :someDay")
			.with("today", this.site.today().atStartOfDay(this.site.zone()).toInstant())
			.with("planned", Standing.AS_PLANNED)
			.with("someDay", When.SOME_DAY);
		return this.lines.slice(query, 1).items().stream().findFirst();
	}

	/** Years of the archive and how many events each has, the newest first. */
	public List<Counts.Year> years(Reader reader) {
		return this.counts.years();
	}

	/**
	 * What one can choose from beside the list of what is to come: the busiest series and
	 * topics, and the chosen ones; and on how many events the days of a month have.
	 */
	public Counts.Choices comingChoices(Reader reader, Filter filter, YearMonth month, int most) {
		return this.counts.coming(filter, month, most);
	}

	/** What one can choose from beside the archive: the same, and its years. */
	public Counts.Choices pastChoices(Reader reader, Filter filter, int most) {
		return this.counts.past(filter, most);
	}

	/** All series that have events, with counts. */
	public List<Counts.SeriesCount> series(Reader reader) {
		return series(reader, null, MANY);
	}

	/** Series that have events, by name, from a place on. */
	public List<Counts.SeriesCount> series(Reader reader, @Nullable NameCursor behind, int most) {
		return this.counts.series(reader.isEditor(), false, behind, most);
	}

	/** Series of lectures that have events, by name. */
	public List<Counts.SeriesCount> lectureSeries(Reader reader, int most) {
		return this.counts.series(reader.isEditor(), true, null, most);
	}

	/** All venues that have events, with counts. */
	public List<Counts.Named> venues(Reader reader) {
		return venues(reader, null, MANY);
	}

	/** Venues that have events, by name, from a place on. */
	public List<Counts.Named> venues(Reader reader, @Nullable NameCursor behind, int most) {
		return this.counts.named(Counted.VENUE, reader.isEditor(), null, behind, most);
	}

	/** All topics that have events, with counts. */
	public List<Counts.Named> topics(Reader reader) {
		return topics(reader, null, MANY);
	}

	/** Topics that have events, by name, from a place on. */
	public List<Counts.Named> topics(Reader reader, @Nullable NameCursor behind, int most) {
		return this.counts.named(Counted.TOPIC, reader.isEditor(), null, behind, most);
	}

	/**
	 * Speakers with the number of their events, by sort name.
	 * @param behind where to go on; missing at the beginning
	 * @param words must occur in the name; missing for all
	 */
	public List<Counts.Named> speakers(Reader reader, @Nullable String words, @Nullable NameCursor behind, int most) {
		return this.counts.named(Counted.SPEAKER, reader.isEditor(), words, behind, most);
	}

	/**
	 * An event with all that its page shows.
	 * @throws NotFound if there is none that this reader may see
	 * @throws Moved if it has another address now
	 * @throws Gone if it was deleted
	 */
	public EventPage event(Reader reader, String slug) {
		return this.pages.bySlug(reader, slug);
	}

	/**
	 * Events with all that feeds tell of them, in a constant number of queries.
	 * @param size at most 1,000
	 */
	public Slice<EventRecord> records(Reader reader, Filter filter, Span span, @Nullable Cursor cursor, int size) {
		return this.records.slice(reader, this.spans.page(span, filter, cursor, size), size);
	}

	/**
	 * The same events as {@link #records}, but what was announced or changed last comes
	 * first: what a reader of feeds wants to know. Changes of what an event only names
	 * leave it where it is.
	 */
	public Slice<EventRecord> latest(Reader reader, Filter filter, Span span, @Nullable Cursor cursor, int size) {
		return this.records.slice(reader, this.spans.latest(span, filter, cursor), size);
	}

	/**
	 * An event with all that feeds tell of it.
	 * @throws NotFound if there is none that everybody may see
	 * @throws Moved if it has another address now
	 * @throws Gone if it was deleted
	 */
	public EventRecord record(Reader reader, String slug) {
		return this.records.bySlug(reader, slug);
	}

	/** Those of these events that everybody may see, by their start. */
	public List<EventRecord> records(Reader reader, Collection<UUID> publicIds) {
		return publicIds.isEmpty() ? List.of() : this.records
			.slice(reader, new EventQuery(false, null).listed().where("e.public_id in (:ids)").with("ids", publicIds),
					publicIds.size())
			.items();
	}

	/**
	 * A series.
	 * @throws NotFound if there is none
	 * @throws Moved if it has another address now
	 */
	public Series series(Reader reader, String slug) {
		return this.things.series(slug);
	}

	/**
	 * A speaker; one without a public event is not there for visitors.
	 * @throws NotFound if there is none
	 * @throws Moved if it has another address now
	 */
	public Speaker speaker(Reader reader, String slug) {
		return this.things.speaker(reader, slug);
	}

	/**
	 * A venue.
	 * @throws NotFound if there is none
	 * @throws Moved if it has another address now
	 */
	public Venue venue(Reader reader, String slug) {
		return this.things.venue(reader, slug);
	}

	/**
	 * A topic.
	 * @throws NotFound if there is none
	 * @throws Moved if it has another address now
	 */
	public Topic topic(Reader reader, String slug) {
		return this.things.topic(reader, slug);
	}

	/**
	 * What is left to tell of an event that was deleted, so that those who copied it can
	 * remove it; empty for anything else.
	 */
	public Optional<Removed> removed(String slug) {
		return this.records.removed(slug);
	}

	/** What this reader is told about joining an event online, now. */
	public JoinAnswer joinLink(Event event, Reader reader) {
		return JoinLinks.answer(event, reader, this.clock.instant());
	}

}

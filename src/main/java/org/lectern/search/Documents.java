package org.lectern.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Filter;
import org.lectern.catalog.Findable;
import org.lectern.catalog.Findable.Heard;
import org.lectern.catalog.Findable.Named;
import org.lectern.catalog.Findable.Person;
import org.lectern.catalog.Findable.Run;
import org.lectern.catalog.Findable.Said;
import org.springframework.stereotype.Component;

/** Writes down what can be found as the index keeps it. */
@Component
class Documents {

	private final Readings readings;

	Documents(Readings readings) {
		this.readings = readings;
	}

	static Term key(String type, UUID id) {
		return new Term(Fields.KEY, type + " " + id);
	}

	Document of(Findable event) {
		Document document = begun(Fields.EVENT, event.publicId());
		number(document, Fields.ID, event.id());
		number(document, Fields.STARTS, millis(event.startsAt()));
		number(document, Fields.ENDS, millis(event.endsAt()));
		day(document, Fields.SLIDES_FROM, event.slidesFrom());
		day(document, Fields.RECORDING_FROM, event.recordingFrom());
		facts(document, event);
		names(document, event);
		words(document, event);
		return document;
	}

	Document of(Person person) {
		Document document = begun(Fields.PERSON, person.publicId());
		document.add(new StoredField(Fields.SLUG, person.slug()));
		document.add(new StoredField(Fields.SHOWN, person.name()));
		titles(document, person.name());
		text(document, Fields.WORDS, Stream.concat(Stream.of(person.name()), person.affiliations().stream()));
		document.add(new StoredField(Fields.NOTE, person.affiliations().isEmpty() ? "" : person.affiliations().get(0)));
		return document;
	}

	Document of(Run series) {
		Document document = begun(Fields.SERIES, series.publicId());
		document.add(new StoredField(Fields.SLUG, series.slug()));
		document.add(new StoredField(Fields.SHOWN, series.name()));
		titles(document, series.name());
		text(document, Fields.WORDS,
				Stream.of(series.name(), series.category(), this.readings.of(series.words())).filter(Objects::nonNull));
		document.add(new StoredField(Fields.NOTE, Objects.requireNonNullElse(series.category(), "")));
		return document;
	}

	private static Document begun(String type, UUID id) {
		Document document = new Document();
		document.add(new StringField(Fields.KEY, key(type, id).bytes(), Store.NO));
		document.add(new StringField(Fields.TYPE, type, Store.NO));
		return document;
	}

	private static void facts(Document document, Findable event) {
		fact(document, "kind", Objects.requireNonNull(Filter.word(event.kind())), null);
		fact(document, "attendance", event.online() ? "online" : null, null);
		fact(document, "attendance", (event.venue() != null) ? "in-person" : null, null);
		fact(document, "year", (event.year() != null) ? event.year().toString() : null, null);
		Stream.ofNullable(event.series()).forEach((series) -> fact(document, "series", series.slug(), series.name()));
		Stream.ofNullable(event.venue()).forEach((venue) -> fact(document, "venue", venue.slug(), venue.name()));
		event.topics().forEach((topic) -> fact(document, "topic", topic.slug(), topic.name()));
		event.talks()
			.stream()
			.map(Said::language)
			.filter(Objects::nonNull)
			.map(Documents::primary)
			.distinct()
			.forEach((language) -> fact(document, "language", language, null));
		people(event).map(Heard::slug)
			.distinct()
			.forEach((slug) -> document.add(new StringField(Fields.exact("speaker"), slug, Store.NO)));
		boolean lecture = event.kind().name().equals("LECTURE")
				|| (event.series() != null && event.series().lectures());
		document.add(new StringField(Fields.exact("lectures"), lecture ? "on" : "off", Store.NO));
	}

	private static void fact(Document document, String name, @Nullable String value, @Nullable String label) {
		if (value != null) {
			document.add(new StringField(Fields.exact(name), value, Store.NO));
			document.add(new SortedSetDocValuesField(Fields.FACET, new BytesRef(Facet.written(name, value, label))));
		}
	}

	private static String primary(String language) {
		return language.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
	}

	private static void number(Document document, String field, long value) {
		document.add(new LongPoint(field, value));
		document.add(new NumericDocValuesField(field, value));
	}

	/** An instant or a day beyond all numbers is as good as the last of them. */
	private static long millis(Instant instant) {
		try {
			return instant.toEpochMilli();
		}
		catch (ArithmeticException ex) {
			return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
		}
	}

	private static void day(Document document, String field, @Nullable LocalDate day) {
		if (day != null) {
			long number = Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
			document.add(new IntPoint(field, Math.toIntExact(number)));
		}
	}

	/** Stored as well, so that what an event named before is known when it changes. */
	private static void names(Document document, Findable event) {
		document.add(new StoredField(Fields.EVENT, event.publicId().toString()));
		people(event).map(Heard::publicId).distinct().forEach((id) -> {
			document.add(new StringField(Fields.NAMES, id.toString(), Store.NO));
			document.add(new StoredField(Fields.PERSON, id.toString()));
		});
		Stream.ofNullable(event.series()).map(Run::publicId).forEach((id) -> {
			document.add(new StringField(Fields.NAMES, id.toString(), Store.NO));
			document.add(new StoredField(Fields.SERIES, id.toString()));
		});
		Stream.concat(Stream.ofNullable(event.venue()), event.topics().stream())
			.forEach((one) -> document.add(new StringField(Fields.NAMES, one.publicId().toString(), Store.NO)));
	}

	private void words(Document document, Findable event) {
		List<Said> talks = event.talks();
		titles(document,
				Stream.concat(Stream.ofNullable(event.title()), talks.stream().map(Said::title))
					.filter(Objects::nonNull)
					.distinct()
					.map(this.readings::ofTitle)
					.collect(Collectors.joining(" | ")));
		Stream<@Nullable String> around = Stream.of((event.series() != null) ? event.series().name() : null,
				(event.series() != null) ? event.series().category() : null,
				(event.venue() != null) ? event.venue().name() : null, event.place(), event.host());
		Stream<@Nullable String> inside = people(event)
			.flatMap((person) -> Stream.of(person.name(), person.position(), person.affiliation()));
		Stream<String> titles = Stream
			.concat(Stream.ofNullable(event.title()), talks.stream().map(Said::title).filter(Objects::nonNull))
			.map(this.readings::ofTitle);
		text(document, Fields.PEOPLE, people(event).map(Heard::name).distinct());
		text(document, Fields.WORDS,
				Stream.of(titles, around, inside, event.topics().stream().map(Named::name))
					.flatMap((some) -> some)
					.filter(Objects::nonNull)
					.distinct());
		text(document, Fields.TEXT,
				Stream.concat(talks.stream().map(Said::abstractText), people(event).map(Heard::biography).distinct())
					.filter(Objects::nonNull)
					.map(this.readings::of));
	}

	private static void titles(Document document, String title) {
		text(document, Fields.TITLE, Stream.of(title));
	}

	private static void text(Document document, String field, Stream<String> parts) {
		String text = Analysis.plain(parts.collect(Collectors.joining(" | ")));
		document.add(new TextField(field, text, Store.NO));
		switch (field) {
			case Fields.TITLE -> document.add(new TextField(Fields.TITLE_STEMS, text, Store.NO));
			case Fields.WORDS -> document.add(new TextField(Fields.WORD_STEMS, text, Store.NO));
			case Fields.TEXT -> document.add(new TextField(Fields.TEXT_STEMS, text, Store.NO));
			default -> {
			}
		}
	}

	private static Stream<Heard> people(Findable event) {
		return event.talks().stream().flatMap((talk) -> talk.people().stream());
	}

}

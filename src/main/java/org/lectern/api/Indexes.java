package org.lectern.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.lectern.api.Things.SeriesJson;
import org.lectern.api.Things.SpeakerJson;
import org.lectern.api.Things.TopicJson;
import org.lectern.api.Things.VenueJson;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.Named;
import org.lectern.catalog.Counts.SeriesCount;
import org.lectern.catalog.Particulars;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Series;
import org.lectern.catalog.Speaker;
import org.lectern.catalog.Topic;
import org.lectern.catalog.Venue;
import org.springframework.stereotype.Component;

/** Tells what is known of series, speakers, venues and topics. */
@Component
class Indexes {

	private final Catalog catalog;

	private final Particulars particulars;

	private final Told told;

	Indexes(Catalog catalog, Particulars particulars, Told told) {
		this.catalog = catalog;
		this.particulars = particulars;
		this.told = told;
	}

	List<SeriesJson> series(List<SeriesCount> counted) {
		Map<String, SeriesCount> counts = counted.stream()
			.collect(Collectors.toMap(SeriesCount::slug, Function.identity()));
		return this.particulars.series(counted.stream().map(SeriesCount::slug).toList())
			.stream()
			.map((one) -> series(one, counts.get(one.slug())))
			.toList();
	}

	SeriesJson series(String slug) {
		return series(this.catalog.series(Reader.ANYONE, slug), null);
	}

	private SeriesJson series(Series one, @Nullable SeriesCount count) {
		return new SeriesJson(one.publicId(), one.slug(), one.name(), one.category(), one.isLectures(), one.cadence(),
				one.description(), one.organisers(), one.homepage(), (count != null) ? count.events() : null,
				(count != null) ? count.upcoming() : null, this.told.url("/series/", one.slug()));
	}

	List<SpeakerJson> speakers(List<Named> counted) {
		Map<String, Long> counts = counts(counted);
		return this.particulars.speakers(slugs(counted))
			.stream()
			.map((one) -> speaker(one, counts.get(one.slug())))
			.toList();
	}

	SpeakerJson speaker(String slug) {
		return speaker(this.catalog.speaker(Reader.ANYONE, slug), null);
	}

	private SpeakerJson speaker(Speaker one, @Nullable Long events) {
		return new SpeakerJson(one.publicId(), one.slug(), one.name(), one.sortName(), one.pronunciation(),
				one.homepage(), one.orcid(), one.biography(), events, this.told.url("/speakers/", one.slug()));
	}

	List<VenueJson> venues(List<Named> counted) {
		Map<String, Long> counts = counts(counted);
		return this.particulars.venues(slugs(counted))
			.stream()
			.map((one) -> venue(one, counts.get(one.slug())))
			.toList();
	}

	VenueJson venue(String slug) {
		return venue(this.catalog.venue(Reader.ANYONE, slug), null);
	}

	private VenueJson venue(Venue one, @Nullable Long events) {
		return new VenueJson(one.publicId(), one.slug(), one.name(), one.room(), one.label(), one.address(),
				one.mapUrl(), one.capacity(), one.stepFree(), one.hearingLoop(), one.note(), events,
				this.told.url("/venues/", one.slug()));
	}

	List<TopicJson> topics(List<Named> counted) {
		Map<String, Long> counts = counts(counted);
		return this.particulars.topics(slugs(counted))
			.stream()
			.map((one) -> topic(one, counts.get(one.slug())))
			.toList();
	}

	TopicJson topic(String slug) {
		return topic(this.catalog.topic(Reader.ANYONE, slug), null);
	}

	private TopicJson topic(Topic one, @Nullable Long events) {
		return new TopicJson(one.publicId(), one.slug(), one.name(), events, this.told.url("/topics/", one.slug()));
	}

	private static Map<String, Long> counts(List<Named> counted) {
		return counted.stream().collect(Collectors.toMap(Named::slug, Named::events));
	}

	private static List<String> slugs(List<Named> counted) {
		return counted.stream().map(Named::slug).toList();
	}

}

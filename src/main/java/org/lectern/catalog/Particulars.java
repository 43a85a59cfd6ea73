package org.lectern.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that is known of those series, speakers, venues and topics whose slugs an index of
 * the {@link Catalog} told, in its order, with one query for many.
 */
@Component
@Transactional(readOnly = true)
public class Particulars {

	private final SeriesRepository series;

	private final SpeakerRepository speakers;

	private final VenueRepository venues;

	private final TopicRepository topics;

	Particulars(SeriesRepository series, SpeakerRepository speakers, VenueRepository venues, TopicRepository topics) {
		this.series = series;
		this.speakers = speakers;
		this.venues = venues;
		this.topics = topics;
	}

	public List<Series> series(Collection<String> slugs) {
		return ordered(slugs, this.series.findBySlugIn(slugs), Series::slug);
	}

	public List<Speaker> speakers(Collection<String> slugs) {
		return ordered(slugs, this.speakers.findBySlugIn(slugs), Speaker::slug);
	}

	public List<Venue> venues(Collection<String> slugs) {
		return ordered(slugs, this.venues.findBySlugIn(slugs), Venue::slug);
	}

	public List<Topic> topics(Collection<String> slugs) {
		return ordered(slugs, this.topics.findBySlugIn(slugs), Topic::slug);
	}

	private static <T> List<T> ordered(Collection<String> slugs, List<T> found, Function<T, String> slug) {
		Map<String, T> bySlug = found.stream()
			.collect(Collectors.toMap(slug, (thing) -> thing, (one, same) -> one, LinkedHashMap::new));
		return slugs.stream().map(bySlug::get).filter(Objects::nonNull).toList();
	}

}

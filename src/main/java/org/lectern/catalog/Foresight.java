package org.lectern.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up at once what many changes will ask for one by one: what they name, and which
 * addresses are free.
 */
@Component
class Foresight {

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Memory memory;

	Foresight(EntityManager entities, JdbcClient jdbc, Memory memory) {
		this.entities = entities;
		this.jdbc = jdbc;
		this.memory = memory;
	}

	/** Before events with these details are written. */
	void of(Collection<EventDetails> events) {
		named("Series", events.stream().map(EventDetails::series), Series::slug, Series::name);
		named("Venue", events.stream().map((event) -> event.place().venue()), Venue::slug, Venue::label);
		named("Topic", events.stream().flatMap((event) -> event.topics().stream()), Topic::slug, Topic::name);
		named("Speaker",
				events.stream()
					.flatMap((event) -> event.talks().stream())
					.flatMap((talk) -> talk.appearances().stream())
					.map(AppearanceDetails::speaker),
				Speaker::slug, Speaker::name);
		addresses(EventSlugs.KIND,
				events.stream().flatMap(Foresight::slugs).filter((slug) -> !slug.isEmpty()).toList());
	}

	private static Stream<String> slugs(EventDetails event) {
		String title = Stream.concat(Stream.ofNullable(event.title()), event.talks().stream().map(TalkDetails::title))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("");
		String slug = Slug.of(title);
		return Stream.of(slug, slug + "-" + event.when().date());
	}

	private <T> void named(String type, Stream<@Nullable Pick> picks, java.util.function.Function<T, String> slug,
			java.util.function.Function<T, String> name) {
		String kind = type.toLowerCase(java.util.Locale.ROOT);
		Set<String> names = new HashSet<>();
		Set<String> slugs = new HashSet<>();
		picks.filter(Objects::nonNull).forEach((pick) -> {
			names.add(Folded.of(pick.name(), 600));
			slugs.add((pick.slug() != null) ? pick.slug() : Slug.of(pick.name()));
		});
		if (names.isEmpty()) {
			return;
		}
		Map<String, T> byName = new HashMap<>();
		this.entities
			.createQuery("select t from %s t where t.folded in :names or t.slug in :slugs order by t.id desc"
				.formatted(type), Object.class)
			.setParameter("names", names)
			.setParameter("slugs", slugs)
			.getResultList()
			.forEach((found) -> {
				@SuppressWarnings("unchecked") // the query names the type
				T thing = (T) found;
				this.memory.keep(Things.slugKey(kind, slug.apply(thing)), thing);
				byName.put(Folded.of(name.apply(thing), 600), thing);
			});
		byName.forEach((folded, thing) -> this.memory.keep(Things.nameKey(kind, folded), thing));
		names.forEach((folded) -> this.memory.absent(Things.nameKey(kind, folded)));
		addresses(kind, slugs);
	}

	/** Which of these addresses neither a thing has nor one had. */
	void addresses(String kind, Collection<String> slugs) {
		if (slugs.isEmpty()) {
			return;
		}
		Set<String> taken = new HashSet<>(this.jdbc.sql("""
				select slug from %s where slug in (:slugs)
				union all select slug from alias where kind = :kind and slug in (:slugs)""".formatted(kind))
			.param("slugs", List.copyOf(new HashSet<>(slugs)))
			.param("kind", kind)
			.query(String.class)
			.list());
		slugs.stream()
			.filter((slug) -> !taken.contains(slug))
			.forEach((slug) -> this.memory.absent(Things.slugKey(kind, slug)));
	}

}

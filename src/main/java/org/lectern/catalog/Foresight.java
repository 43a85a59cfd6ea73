package org.lectern.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

	/**
	 * Before events with these details are written.
	 * @return whether everything is here that they name
	 */
	boolean of(Collection<EventDetails> events) {
		boolean complete = named("Series", events.stream().map(EventDetails::series), Series::slug, Series::name);
		complete &= named("Venue", events.stream().map((event) -> event.place().venue()), Venue::slug, Venue::label);
		complete &= named("Topic", events.stream().flatMap((event) -> event.topics().stream()), Topic::slug,
				Topic::name);
		complete &= named("Speaker",
				events.stream()
					.flatMap((event) -> event.talks().stream())
					.flatMap((talk) -> talk.appearances().stream())
					.map(AppearanceDetails::speaker),
				Speaker::slug, Speaker::name);
		addresses(EventSlugs.KIND,
				events.stream().flatMap(Foresight::slugs).filter((slug) -> !slug.isEmpty()).toList());
		return complete;
	}

	private static Stream<String> slugs(EventDetails event) {
		String title = Stream.concat(Stream.ofNullable(event.title()), event.talks().stream().map(TalkDetails::title))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("");
		String slug = Slug.of(title);
		return Stream.of(slug, slug + "-" + event.when().date());
	}

	private <T> boolean named(String type, Stream<@Nullable Pick> picks, Function<T, String> slug,
			Function<T, String> name) {
		String kind = type.toLowerCase(Locale.ROOT);
		Map<String, String> names = new HashMap<>();
		Set<String> slugs = new HashSet<>();
		picks.filter(Objects::nonNull).distinct().forEach((pick) -> {
			names.put(Folded.of(pick.name(), 600), pick.name());
			slugs.addAll((pick.slug() != null) ? Set.of(pick.slug()) : Set.of());
		});
		Map<String, T> found = new HashMap<>();
		this.<T>found(type, "folded", names.keySet()).forEach((thing) -> {
			found.put(Folded.of(name.apply(thing), 600), thing);
			this.memory.keep(Things.slugKey(kind, slug.apply(thing)), thing);
		});
		slugs.removeIf((wanted) -> this.memory.holds(Things.slugKey(kind, wanted)));
		this.<T>found(type, "slug", slugs)
			.forEach((thing) -> this.memory.keep(Things.slugKey(kind, slug.apply(thing)), thing));
		found.forEach((folded, thing) -> this.memory.keep(Things.nameKey(kind, folded), thing));
		names.keySet().removeAll(found.keySet());
		names.keySet().forEach((folded) -> this.memory.absent(Things.nameKey(kind, folded)));
		addresses(kind, Stream.concat(names.values().stream().map(Slug::of), slugs.stream()).toList());
		return names.isEmpty();
	}

	/** One field at a time: with two of them neither index would be used. */
	@SuppressWarnings("unchecked") // the query names the type
	private <T> List<T> found(String type, String field, Set<String> values) {
		return values.isEmpty() ? List.of()
				: (List<T>) this.entities
					.createQuery("select t from %s t where t.%s in :values order by t.id desc".formatted(type, field))
					.setParameter("values", values)
					.getResultList();
	}

	/** Before such things are taken in, each with an identity and an address. */
	void things(String type, Collection<? extends Kept<?>> things) {
		absent(type, things.stream().map(Kept::id).toList());
		addresses(type.toLowerCase(Locale.ROOT), things.stream().map(Kept::slug).toList());
	}

	/** Which of these are not here. */
	void absent(String type, Collection<UUID> ids) {
		if (!ids.isEmpty()) {
			Set<UUID> here = Set.copyOf(this.entities
				.createQuery("select t.publicId from %s t where t.publicId in :ids".formatted(type), UUID.class)
				.setParameter("ids", ids)
				.getResultList());
			ids.stream().filter((id) -> !here.contains(id)).forEach((id) -> this.memory.absent(id.toString()));
		}
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

package org.lectern.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what filters are about. Addresses that were given to other sites and to displays
 * stay there for years, so what has a new address since is followed.
 */
@Component
@Transactional(readOnly = true)
public class Subjects {

	private final ThingPages things;

	Subjects(ThingPages things) {
		this.things = things;
	}

	/** What a filter is about; a name that leads nowhere stays as it is. */
	public Subject of(Reader reader, Filter filter) {
		Map<String, String> parameters = filter.parameters();
		List<String> names = new ArrayList<>();
		follow(parameters, "series", this.things::series, Series::slug).map(Series::name).ifPresent(names::add);
		follow(parameters, "topic", (slug) -> this.things.topic(reader, slug), Topic::slug).map(Topic::name)
			.ifPresent(names::add);
		follow(parameters, "venue", (slug) -> this.things.venue(reader, slug), Venue::slug).map(Venue::label)
			.ifPresent(names::add);
		follow(parameters, "speaker", (slug) -> this.things.speaker(reader, slug), Speaker::slug).map(Speaker::name)
			.ifPresent(names::add);
		return new Subject(Filter.of(parameters), List.copyOf(names));
	}

	private static <T> Optional<T> follow(Map<String, String> parameters, String name, Function<String, T> door,
			Function<T, String> slug) {
		Optional<T> found = Optional.ofNullable(parameters.get(name)).flatMap((given) -> find(given, door));
		found.ifPresent((thing) -> parameters.put(name, slug.apply(thing)));
		return found;
	}

	private static <T> Optional<T> find(String slug, Function<String, T> door) {
		try {
			return Optional.of(door.apply(slug));
		}
		catch (Moved moved) {
			return Optional.of(door.apply(moved.path().substring(moved.path().lastIndexOf('/') + 1)));
		}
		catch (NotFound missing) {
			return Optional.empty();
		}
	}

}

package org.lectern.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Appearance;
import org.lectern.catalog.Role;
import org.lectern.catalog.Speaker;
import org.lectern.catalog.Talk;
import org.lectern.media.Photos;
import org.lectern.site.Addresses;
import org.springframework.stereotype.Component;

/** People as schema.org's {@code Person}. */
@Component
class People {

	private static final Set<Role> PERFORMING = Set.of(Role.SPEAKER, Role.PANELIST);

	private static final int LARGE = 640;

	private final Addresses addresses;

	private final Photos photos;

	People(Addresses addresses, Photos photos) {
		this.addresses = addresses;
		this.photos = photos;
	}

	/** Those who speak, each once. */
	List<Thing> performers(List<Talk> talks) {
		return of(talks.stream().flatMap((talk) -> talk.appearances().stream()).filter(People::performs));
	}

	/** Those who lead and invite, as far as they do not speak. */
	List<Thing> contributors(List<Talk> talks) {
		List<Appearance> all = talks.stream().flatMap((talk) -> talk.appearances().stream()).toList();
		List<String> performing = all.stream().filter(People::performs).map((one) -> one.speaker().slug()).toList();
		return of(all.stream().filter((one) -> !performing.contains(one.speaker().slug())));
	}

	/** A person's own page. */
	Thing person(Speaker speaker) {
		return named(speaker).with("image", image(speaker)).with("sameAs", elsewhere(speaker));
	}

	private List<Thing> of(Stream<Appearance> appearances) {
		Map<String, Thing> people = new LinkedHashMap<>();
		appearances.forEach((one) -> people.computeIfAbsent(one.speaker().slug(), (slug) -> appearing(one)));
		return List.copyOf(people.values());
	}

	private Thing appearing(Appearance one) {
		Thing person = person(one.speaker()).with("jobTitle", one.position());
		return (one.affiliation() == null) ? person
				: person.with("affiliation", Thing.of("Organization").with("name", one.affiliation()));
	}

	private Thing named(Speaker speaker) {
		return Thing.of("Person")
			.with("name", speaker.name())
			.with("url", this.addresses.best("/speakers/" + speaker.slug()));
	}

	private @Nullable String image(Speaker speaker) {
		String path = this.photos.path(speaker.photo(), LARGE);
		return (path != null) ? this.addresses.best(path) : null;
	}

	private static List<String> elsewhere(Speaker speaker) {
		List<String> addresses = new ArrayList<>();
		if (speaker.orcid() != null) {
			addresses.add("https://orcid.org/" + speaker.orcid());
		}
		addresses.add(Objects.requireNonNullElse(Addresses.web(speaker.homepage()), ""));
		addresses.removeIf(String::isEmpty);
		return addresses;
	}

	private static boolean performs(Appearance one) {
		return PERFORMING.contains(one.role());
	}

}

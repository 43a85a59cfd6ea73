package org.lectern.intake;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;

/** Reads who speaks at an event of a schedule. */
final class SchedulePeople {

	private SchedulePeople() {
	}

	static void add(Gathering event, Node item) {
		item.below("persons", "speakers", "participants", "people")
			.stream()
			.filter((person) -> !"CONTRIBUTOR".equals(person.says("role")))
			.map(SchedulePeople::speaker)
			.filter(Objects::nonNull)
			.forEach((speaker) -> event.speakers().add(speaker));
	}

	private static @Nullable IncomingSpeaker speaker(Node person) {
		String named = person.says("public_name", "full_name", "name", "display_name");
		String name = (named != null) ? named : Placeholders.known(person.text());
		if (name == null) {
			return null;
		}
		String profile = person.says("profile");
		String homepage = Addresses.first(person.says("url", "homepage"));
		boolean linked = profile != null && Links.web(profile) != null;
		String biography = person.says("biography", "bio", "description");
		return new IncomingSpeaker(name, null, person.says("affiliation", "organization", "company"),
				(homepage == null && linked) ? profile : homepage,
				(biography == null && !linked) ? profile : biography);
	}

}

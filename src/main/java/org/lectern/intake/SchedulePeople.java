package org.lectern.intake;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;

/** Reads who speaks at an event of a schedule. */
final class SchedulePeople {

	/** "Ada Rao (Institute of Rivers)", but not "Ada Rao (ada)". */
	private static final Pattern PLACED = Pattern.compile("(\\p{L}[^()]{1,80}) \\((\\p{Lu}[^()]{1,80})\\)");

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
		Matcher placed = PLACED.matcher(name);
		String own = person.says("affiliation", "organization", "company");
		boolean atHome = own == null && placed.matches();
		String profile = person.says("profile");
		String homepage = Addresses.first(person.says("url", "homepage"));
		boolean linked = profile != null && Links.web(profile) != null;
		String biography = person.says("biography", "bio", "description");
		return new IncomingSpeaker(atHome ? placed.group(1) : name, null, atHome ? placed.group(2) : own,
				(homepage == null && linked) ? profile : homepage,
				(biography == null && !linked) ? profile : biography);
	}

}

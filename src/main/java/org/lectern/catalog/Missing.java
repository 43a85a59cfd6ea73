package org.lectern.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an event still lacks. */
public enum Missing {

	TITLE, SPEAKER, ABSTRACT, PLACE;

	static Set<Missing> in(Event event) {
		Set<Missing> missing = EnumSet.noneOf(Missing.class);
		List<Talk> talks = event.talks();
		if (event.displayTitle() == null) {
			missing.add(TITLE);
		}
		if (talks.isEmpty() || talks.stream().anyMatch((talk) -> talk.appearances().isEmpty())) {
			missing.add(SPEAKER);
		}
		if (talks.isEmpty() || talks.stream().anyMatch((talk) -> talk.abstractText() == null)) {
			missing.add(ABSTRACT);
		}
		if (event.venue() == null && !event.isOnline() && event.placeNote() == null) {
			missing.add(PLACE);
		}
		return missing;
	}

}

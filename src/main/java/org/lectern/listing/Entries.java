package org.lectern.listing;

import java.time.Clock;
import java.util.List;

import org.lectern.catalog.EventLine;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IContext;

/** Shows events in lists. The same event stands on many pages, and is made once. */
@Component("entries")
class Entries {

	private final Fragments fragments;

	private final Registrations registrations;

	private final Site site;

	private final Clock clock;

	Entries(Fragments fragments, Registrations registrations, Site site, Clock clock) {
		this.fragments = fragments;
		this.registrations = registrations;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * The HTML of an event.
	 * @param page what is being shown, where the fragment finds its parameters
	 * @param fragment of {@code part/event.html}
	 * @param dated whether the year is told
	 */
	public String of(IContext page, String fragment, EventLine line, boolean dated) {
		return this.fragments.of(page, "part/event", fragment, List.of(line, dated, this.registrations.of(line),
				line.isOn(this.clock.instant()), this.site.today(), this.site.zone()));
	}

}

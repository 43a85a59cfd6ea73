package org.lectern.site;

import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * With the site's day change "today", the weeks of a list and the year that goes unsaid.
 */
@Component
class Midnight implements NextChange {

	private final Site site;

	Midnight(Site site) {
		this.site = site;
	}

	@Override
	public Instant after(Instant now) {
		return now.atZone(site.zone()).toLocalDate().plusDays(1).atStartOfDay(site.zone()).toInstant();
	}

}

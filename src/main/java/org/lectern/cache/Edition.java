package org.lectern.cache;

import java.time.Instant;

import org.lectern.history.SiteVersion;

/**
 * A state of everything public, in which each page has one look.
 *
 * @param settings the version of the site's settings
 * @param until the first instant at which a page could look different by itself
 */
record Edition(SiteVersion.Known version, long settings, Instant from, Instant until) {

	boolean isOn(Instant now) {
		return !now.isBefore(from) && now.isBefore(until);
	}

}

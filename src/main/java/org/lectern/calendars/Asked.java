package org.lectern.calendars;

import java.util.Locale;

import org.lectern.catalog.Filter;

/**
 * A calendar by its address.
 *
 * @param path without its ending, such as {@code /series/logic}
 * @param name of the thing whose page it belongs to; empty for a whole list
 * @param fixed what the path says already
 * @param request what is asked of it, the path included
 */
record Asked(String path, String name, Filter fixed, CalendarRequest request) {

	/** The path of the page that shows the same. */
	String page() {
		String page = this.path.equals("/events") ? "/" : this.path;
		return CalendarAddresses.path(page, this.request.filterBeside(this.fixed));
	}

	/** Its own path, with its parameters. */
	String address() {
		return CalendarAddresses.path(this.path + ".ics", this.request.parameters(this.fixed));
	}

	/** A name for the file. */
	String file() {
		return this.path.substring(1).replace('/', '-').toLowerCase(Locale.ROOT) + ".ics";
	}

}

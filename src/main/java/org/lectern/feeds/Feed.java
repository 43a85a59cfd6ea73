package org.lectern.feeds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A list as it is told to readers of feeds, in whatever format.
 *
 * @param id never changes as long as the list has this address
 * @param author whose site it is
 * @param page the path of the page that shows the same list
 * @param self the path of this part of the list without its ending, with what narrows it
 * @param next the part behind this one; missing at the end
 * @param previous the part before this one; missing at the beginning
 */
record Feed(UUID id, String title, String author, String page, Address self, @Nullable Address next,
		@Nullable Address previous, Instant updated, List<Entry> entries) {

	/**
	 * Where a feed is, up to its ending.
	 *
	 * @param query without a question mark; may be empty
	 */
	record Address(String path, String query) {

		/** In a format, such as {@code /events.atom?kind=lecture}. */
		String in(Format format) {
			return this.path + format.ending() + (this.query.isEmpty() ? "" : "?" + this.query);
		}

	}

	/**
	 * Something in the list.
	 *
	 * @param page the path of what it is about
	 * @param language of the title, where it is not English
	 * @param summary in plain text
	 * @param content HTML that is safe to show
	 */
	record Entry(UUID id, String title, @Nullable String language, String page, Instant published, Instant updated,
			List<Person> authors, List<Category> categories, String summary, String content,
			List<Attachment> attachments) {
	}

	/**
	 * Who speaks.
	 *
	 * @param page the path of the person's page
	 */
	record Person(String name, String page) {
	}

	/**
	 * What it belongs to.
	 *
	 * @param scheme the path of all categories of that sort
	 */
	record Category(String term, String label, String scheme) {
	}

	/**
	 * Slides and the like.
	 *
	 * @param type its media type, where the address tells it
	 * @param enclosed whether it is a document to keep, rather than a page to visit
	 */
	record Attachment(String url, @Nullable String type, String title, boolean enclosed) {
	}

}

package org.lectern.citation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A talk, as far as a citation tells of it.
 *
 * @param key names it among all talks of the site
 * @param source the title as it was written, with formulas as TeX
 * @param title the title in readable signs
 * @param genre what kind of talk it is, in words
 * @param series what it was part of
 * @param place building and room, or online
 * @param date missing while it is to be announced
 * @param note what became of it, in words
 * @param url missing until the site knows its own address
 */
record Cited(String key, String source, String title, List<Author> authors, String genre, @Nullable String series,
		@Nullable String place, String publisher, @Nullable LocalDate date, @Nullable String note,
		@Nullable String language, @Nullable String abstractText, List<String> topics, @Nullable String url) {

	/**
	 * Who speaks.
	 *
	 * @param name as it is usually written
	 * @param family missing where the name is not to be taken apart
	 */
	record Author(String name, @Nullable String family, @Nullable String given) {

		/** From a name and the form that it is sorted by. */
		static Author of(String name, String sorted) {
			int comma = sorted.indexOf(", ");
			return (comma < 1) ? new Author(name, null, null)
					: new Author(name, sorted.substring(0, comma), sorted.substring(comma + 2));
		}

		/** The family's name first, where it is known. */
		String inverted() {
			return (this.family != null) ? this.family + ", " + this.given : this.name;
		}

	}

}

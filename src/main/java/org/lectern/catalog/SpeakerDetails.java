package org.lectern.catalog;

import org.jspecify.annotations.Nullable;

/**
 * All that an editor says about a person.
 *
 * @param sortName how the name is sorted, such as "Soudry, Daniel"; missing means the
 * last word first
 * @param orcid with hyphens, such as 0000-0002-1825-0097
 * @param biography Markdown
 * @param photo the identifier of a stored photo
 */
public record SpeakerDetails(String name, @Nullable String sortName, @Nullable String pronunciation,
		@Nullable String homepage, @Nullable String orcid, @Nullable String biography, @Nullable String photo) {

	/** A person of whom only the name is known. */
	public static SpeakerDetails named(String name) {
		return new SpeakerDetails(name, null, null, null, null, null, null);
	}

	/** The same with another photo, or none. */
	public SpeakerDetails pictured(@Nullable String photo) {
		return new SpeakerDetails(this.name, this.sortName, this.pronunciation, this.homepage, this.orcid,
				this.biography, photo);
	}

	/** The same with another biography and homepage, where they are given. */
	SpeakerDetails with(@Nullable String biography, @Nullable String homepage) {
		return new SpeakerDetails(this.name, this.sortName, this.pronunciation,
				(homepage != null) ? homepage : this.homepage, this.orcid,
				(biography != null) ? biography : this.biography, this.photo);
	}

}

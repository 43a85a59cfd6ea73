package org.lectern.editing;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Speaker;
import org.lectern.catalog.SpeakerDetails;
import org.lectern.media.Photos;
import org.lectern.media.UnusablePhoto;
import org.springframework.stereotype.Component;

/** Gives speakers their photos. */
@Component
class Portraits {

	private static final int EDGE = 320;

	private final Catalog catalog;

	private final Directory directory;

	private final Photos photos;

	Portraits(Catalog catalog, Directory directory, Photos photos) {
		this.catalog = catalog;
		this.directory = directory;
		this.photos = photos;
	}

	/** Takes a picture for a speaker's photo. */
	void keep(String slug, byte[] upload) throws UnusablePhoto {
		give(slug, photos.keep(upload));
	}

	/** Leaves the initials. */
	void remove(String slug) {
		give(slug, null);
	}

	/** Where the photo is; none for a speaker without one. */
	@Nullable String path(Speaker speaker) {
		return photos.path(speaker.photo(), EDGE);
	}

	private void give(String slug, @Nullable String photo) {
		Speaker speaker = catalog.speaker(Desk.EDITOR, slug);
		SpeakerDetails old = speaker.details();
		directory.revise(slug, speaker.version(), new SpeakerDetails(old.name(), old.sortName(), old.pronunciation(),
				old.homepage(), old.orcid(), old.biography(), photo));
	}

}

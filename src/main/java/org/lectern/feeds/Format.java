package org.lectern.feeds;

import org.springframework.http.MediaType;

/** What a feed is written in. */
enum Format {

	/** RFC 4287. */
	ATOM(".atom", "application/atom+xml;charset=utf-8"),
	/** JSON Feed 1.1; JSON is always UTF-8 and has no charset (RFC 8259 §11). */
	JSON(".json", "application/feed+json");

	private final String ending;

	private final String type;

	Format(String ending, String type) {
		this.ending = ending;
		this.type = type;
	}

	/** The format that an address ends with. */
	static Format of(String path) {
		return path.endsWith(JSON.ending) ? JSON : ATOM;
	}

	String ending() {
		return this.ending;
	}

	MediaType type() {
		return MediaType.parseMediaType(this.type);
	}

}

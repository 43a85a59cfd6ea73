package org.lectern.calendars;

/** How much of an abstract a calendar has room for; each level takes less. */
enum Detail {

	/** All of it: to read, in HTML, and as it was written. */
	WHOLE(Integer.MAX_VALUE),
	/** To read and in HTML. */
	STYLED(Integer.MAX_VALUE),
	/** To read. */
	PLAIN(Integer.MAX_VALUE),
	/** Its first paragraphs. */
	LONG(1500),
	/** Its beginning. */
	SHORT(500),
	/** Its first words. */
	BRIEF(160),
	/** None. */
	NONE(0);

	private final int most;

	Detail(int most) {
		this.most = most;
	}

	/** How many characters of an abstract are shown. */
	int most() {
		return this.most;
	}

	boolean hasSource() {
		return this == WHOLE;
	}

	boolean hasHtml() {
		return this == WHOLE || this == STYLED;
	}

}

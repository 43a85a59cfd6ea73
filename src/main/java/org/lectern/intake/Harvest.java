package org.lectern.intake;

/**
 * Where a format puts what it finds, item by item, so that a long file needs no memory.
 */
interface Harvest {

	/** An event that can be judged. */
	void event(Incoming event);

	/**
	 * An item that cannot go in; the rest does.
	 * @param line where it stands (see {@link Incoming#line()})
	 * @param what the item in words, such as its title or UID
	 * @param why the reason, as a sentence that says what to do
	 */
	void refused(int line, String what, String why);

	/** What is worth knowing about the file as a whole. */
	void remark(String words);

}

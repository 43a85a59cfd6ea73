package org.lectern.search;

/** The names of what the index knows of a document. */
final class Fields {

	/** What it is and which one: unique. */
	static final String KEY = "key";

	static final String TYPE = "type";

	static final String EVENT = "event";

	static final String PERSON = "person";

	static final String SERIES = "series";

	/** Public identifiers of all that an event names. */
	static final String NAMES = "names";

	/** The title of an event, the name of a person or series. */
	static final String TITLE = "title";

	static final String TITLE_STEMS = "title-stems";

	static final String PEOPLE = "people";

	/** All that lists are narrowed by: titles, people, series, place, topics. */
	static final String WORDS = "words";

	static final String WORD_STEMS = "word-stems";

	/** Abstracts and biographies, with the words of their formulas. */
	static final String TEXT = "text";

	static final String TEXT_STEMS = "text-stems";

	static final String ID = "id";

	static final String STARTS = "starts";

	static final String ENDS = "ends";

	static final String SLIDES_FROM = "slides-from";

	static final String RECORDING_FROM = "recording-from";

	/** What events are counted by, each as a name and a value. */
	static final String FACET = "facet";

	/** Of people and series: where their page is, their name, and a word about them. */
	static final String SLUG = "slug";

	static final String SHOWN = "shown";

	static final String NOTE = "note";

	private Fields() {
	}

	static boolean isStemmed(String field) {
		return field.endsWith("-stems");
	}

	/** A field of one exact value, by which events are narrowed. */
	static String exact(String parameter) {
		return "is-" + parameter;
	}

}

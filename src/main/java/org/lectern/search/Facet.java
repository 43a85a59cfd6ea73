package org.lectern.search;

import org.jspecify.annotations.Nullable;

/**
 * A choice that narrows what was found, with the number of events that it leaves.
 *
 * @param name of the parameter, such as {@code series}
 * @param value of the parameter
 * @param label what it is called; missing where that depends on the reader's language
 */
record Facet(String name, String value, @Nullable String label, Amount amount) {

	private static final char BETWEEN = '\u001f';

	static String written(String name, String value, @Nullable String label) {
		return name + BETWEEN + value + BETWEEN + ((label != null) ? label : "");
	}

	/** The choice as it was written, without a number. */
	static Facet read(String written) {
		int first = written.indexOf(BETWEEN);
		int second = written.indexOf(BETWEEN, first + 1);
		String label = written.substring(second + 1);
		return new Facet(written.substring(0, first), written.substring(first + 1, second),
				label.isEmpty() ? null : label, Amount.NONE);
	}

	/** The same with another number. */
	Facet of(Amount some) {
		return new Facet(this.name, this.value, this.label, some);
	}

}

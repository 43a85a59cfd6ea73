package org.lectern.search;

import org.jspecify.annotations.Nullable;

/**
 * A choice that narrows what was found, with the number of events that it leaves.
 *
 * @param name of the parameter, such as {@code series}
 * @param value of the parameter
 * @param label what it is called; missing where that depends on the reader's language
 * @param about whether the number is about right only
 */
record Facet(String name, String value, @Nullable String label, long count, boolean about) {

	private static final char BETWEEN = '\u001f';

	static String written(String name, String value, @Nullable String label) {
		return name + BETWEEN + value + BETWEEN + ((label != null) ? label : "");
	}

	static String name(String written) {
		return written.substring(0, written.indexOf(BETWEEN));
	}

	static Facet read(String written, long count, boolean about) {
		int first = written.indexOf(BETWEEN);
		int second = written.indexOf(BETWEEN, first + 1);
		String label = written.substring(second + 1);
		return new Facet(written.substring(0, first), written.substring(first + 1, second),
				label.isEmpty() ? null : label, count, about);
	}

	/** The number to two digits and zeros. */
	long rounded() {
		long unit = 1;
		while (this.count / unit >= 100) {
			unit *= 10;
		}
		return Math.round(this.count / (double) unit) * unit;
	}

}

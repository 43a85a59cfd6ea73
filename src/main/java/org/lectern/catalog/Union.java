package org.lectern.catalog;

import java.util.Collection;
import java.util.List;

/**
 * Several queries in one. It is a table to a query around it: H2 keeps what it understood
 * of that one and of its plan, and would parse a bare union each time.
 */
final class Union {

	private Union() {
	}

	/**
	 * All their rows, in any order; the columns have the names that the first gives them.
	 */
	static String of(String... queries) {
		return of(List.of(queries));
	}

	/**
	 * All their rows, in any order; the columns have the names that the first gives them.
	 */
	static String of(Collection<String> queries) {
		return "select * from (" + String.join("\nunion all\n", queries) + ") parts";
	}

}

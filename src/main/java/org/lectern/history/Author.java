package org.lectern.history;

/** Who is at work in this thread. */
@FunctionalInterface
public interface Author {

	/** The name to write into the history, at most 200 characters. */
	String name();

}

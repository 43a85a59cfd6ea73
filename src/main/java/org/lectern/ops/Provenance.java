package org.lectern.ops;

import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Where imported events came from, kept by whoever imports: part of the document, so that
 * a site that moved still knows its sources.
 */
public interface Provenance {

	/** All of it, in the order of the events' identifiers. */
	void each(Consumer<Source> to);

	/**
	 * Takes in what is not known yet, of an event that is here.
	 * @return whether it was new
	 */
	boolean restore(Source source);

	/**
	 * What one source said of one event.
	 *
	 * @param source the name of the source
	 * @param key tells its items apart
	 * @param event the event's public identifier
	 * @param offered what the source said last, as JSON
	 * @param taken how the record had it then, as JSON; missing where it was the same
	 */
	record Source(String source, String key, UUID event, @Nullable String uid, @Nullable String recurrenceId,
			String offered, @Nullable String taken) {
	}

}

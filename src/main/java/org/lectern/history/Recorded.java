package org.lectern.history;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A domain event that becomes a line of history. Publish it inside the transaction that
 * makes the change; the line commits or vanishes with it.
 */
public interface Recorded {

	/** What kind of thing changed, such as "event". */
	String subjectKind();

	/** The public identifier of what changed. */
	UUID subjectId();

	/** What was done, as a constant such as "PUBLISHED". */
	String verb();

	/** What happened, as a sentence without a full stop, at most 2,000 characters. */
	String words();

	/** The fields that changed, each before and after in words. */
	List<Difference> differences();

	/** The whole thing before, as JSON; missing where it began with this change. */
	@Nullable String snapshotBefore();

	/**
	 * The whole thing after, as JSON; missing where nothing could be restored from it.
	 */
	@Nullable String snapshotAfter();

	/** Whether a visitor may read this line. */
	boolean openToAll();

}

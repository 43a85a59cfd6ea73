package org.lectern.editing;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.editing.EventForm.Moment;

/**
 * What is typed to cancel or postpone an event.
 *
 * @param when the new time; empty while it is to be announced
 */
record StandingForm(@Nullable String version, @Nullable String reason, Moment when) {

	StandingForm {
		when = Objects.requireNonNullElse(when, Moment.BLANK);
	}

}
